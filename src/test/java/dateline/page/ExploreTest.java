package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One selection: search, facets, timeline, map, network and table show and change the same one. */
@ExtendWith(Driven.class)
class ExploreTest {

  private static int shown(Tab tab) {
    return Integer.parseInt(tab.text(".summary h1").split(" ")[0].replace(",", ""));
  }

  @Test
  void theFirstViewCountsTheRecord(Site site) throws Exception {
    try (Tab tab = site.open("/")) {
      int happenings = site.api("/api/events?kind=event&kind=figure").get("total").asInt();

      assertThat(shown(tab)).isEqualTo(happenings).isPositive();
      assertThat(tab.texts(".facet summary")).contains("Type", "Actor", "Country", "According to");
    }
  }

  @Test
  void aSearchNarrowsAndStandsInTheAddress(Site site) throws Exception {
    try (Tab tab = site.open("/")) {
      tab.press("/").type("Lagos").press("Enter");

      assertThat(tab.address()).isEqualTo("/?q=Lagos");
      assertThat(shown(tab))
          .isEqualTo(site.api("/api/events?q=Lagos&kind=event&kind=figure").get("total").asInt());
    }
  }

  @Test
  void aFacetsCountIsWhatItsChoiceShows(Site site) {
    try (Tab tab = site.open("/")) {
      String said = tab.text("#facet-type li .n");
      tab.click("#facet-type li button");

      assertThat(shown(tab)).isEqualTo(Integer.parseInt(said));
      assertThat(tab.address()).startsWith("/?type=");
    }
  }

  @Test
  void aLinkShowsTheSameView(Site site) {
    try (Tab tab = site.open("/");
        Tab other = site.open("/read")) {
      tab.click("#facet-standing li button").click("#facet-quad li button");
      other.go(site.at(tab.address()));

      assertThat(other.text("main")).isEqualTo(tab.text("main"));
    }
  }

  @Test
  void backTakesTheLastChoiceAway(Site site) {
    try (Tab tab = site.open("/")) {
      int before = shown(tab);
      tab.click("#facet-type li button").eval("history.back()");
      tab.await("location.search === ''").settle();

      assertThat(shown(tab)).isEqualTo(before);
    }
  }

  @Test
  void theTimelinesBrushChoosesDays(Site site) {
    try (Tab tab = site.open("/")) {
      int before = shown(tab);
      tab.draw("svg.time", 0.3, 0.6);

      assertThat(tab.address()).contains("from=2024-03-0").contains("to=2024-03-1");
      assertThat(shown(tab)).isPositive().isLessThan(before);
    }
  }

  @Test
  void aDotOnTheMapOpensWhatHappenedThere(Site site) {
    try (Tab tab = site.open("/")) {
      int places = tab.count(".map .behind tbody tr");
      tab.click(".map .dot", "Bangkok");

      assertThat(places).isGreaterThan(5);
      assertThat(tab.address()).startsWith("/event/");
      assertThat(tab.text("main")).contains("Bangkok");
    }
  }

  @Test
  void dotsThatWouldHideEachOtherGather(Site site) {
    try (Tab tab = site.open("/")) {
      int places = tab.count(".map .behind tbody tr");
      int dots = tab.count(".map .dot");
      assertThat(dots).isLessThan(places);

      tab.click(".map .dot", "Nairobi, ");

      assertThat(tab.address()).isEqualTo("/");
      tab.await("document.querySelectorAll('.map text.place').length >= 2");
    }
  }

  @Test
  void howExactlyAPlaceIsKnownIsVisible(Site site) {
    try (Tab tab = site.open("/")) {
      assertThat(tab.count(".map .dot.rough[aria-label*='Haiti']")).isEqualTo(1);
      assertThat(tab.count(".map .dot.rough[aria-label*='Bangkok']")).isZero();
    }
  }

  @Test
  void theNetworkHoldsCooperationAndConflictApart(Site site) {
    try (Tab tab = site.open("/")) {
      assertThat(tab.count(".net .line.cooperation")).isPositive();
      assertThat(tab.count(".net .line.conflict")).isPositive();

      tab.click(".network summary")
          .eval(
              "document.querySelector('.net .tie').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))");
      tab.settle();

      assertThat(tab.address()).startsWith("/?dyad=");
      assertThat(tab.count(".network .behind tbody tr")).isPositive();
    }
  }

  @Test
  void noNameInTheNetworkCoversAnother(Site site) {
    try (Tab tab = site.open("/")) {
      assertThat(
              tab.eval(
                      """
                      (() => {
                        const boxes = [...document.querySelectorAll('.net .node text')].map((x) => [x.textContent, x.getBoundingClientRect()]);
                        const svg = document.querySelector('.net').getBoundingClientRect();
                        const bad = [];
                        boxes.forEach(([n, a], i) => {
                          if (a.left < svg.left - 1 || a.right > svg.right + 1 || a.bottom > svg.bottom + 1) bad.push(n + ' leaves the picture');
                          boxes.slice(i + 1).forEach(([m, b]) => { if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2) bad.push(n + ' and ' + m); });
                        });
                        return bad.join('; ');
                      })()
                      """)
                  .asText())
          .isEmpty();
    }
  }

  @Test
  void theTableShowsTheSameEventsAsTheSentences(Site site) {
    try (Tab tab = site.open("/?type=ASSAULT")) {
      List<String> sentences = links(tab);
      tab.click(".events .toggle button", "Table");

      assertThat(tab.address()).contains("as=table");
      assertThat(links(tab)).isEqualTo(sentences).isNotEmpty();
    }
  }

  private static List<String> links(Tab tab) {
    List<String> found = new ArrayList<>();
    tab.eval("[...document.querySelectorAll('.events a.open')].map((x) => x.getAttribute('href'))")
        .forEach(x -> found.add(x.asText()));
    return found;
  }

  @Test
  void allPicturesShowTheSameSelection(Site site) throws Exception {
    try (Tab tab = site.open("/?country=NGA")) {
      JsonNode over = site.api("/api/overview?country=NGA&kind=event&kind=figure");

      assertThat(shown(tab)).isEqualTo(over.get("total").asInt());
      assertThat(tab.count(".map .behind tbody tr")).isEqualTo(over.get("places").size());
      assertThat(tab.count(".timeline .behind tbody tr")).isEqualTo(over.get("timeline").size());
      assertThat(tab.count(".network .behind tbody tr")).isEqualTo(over.at("/network/ties").size());
    }
  }

  @Test
  void exportGivesWhatIsSeenAndTheAddressThatGivesItAgain(Site site) throws Exception {
    try (Tab tab = site.open("/?type=ASSAULT&country=NGA")) {
      tab.click(".export summary");
      String again = tab.eval("document.querySelector('.export input').value").asText();
      long rows =
          tab.eval(
                  "fetch('"
                      + again
                      + "').then((r) => r.text()).then((t) => t.trim().split('\\n').length)")
              .asLong();

      assertThat(rows).isEqualTo(1 + shown(tab));
      assertThat(tab.text(".export code"))
          .isEqualTo("dateline events FILE --type 'ASSAULT' --country 'NGA' --as csv");
      assertThat(tab.texts(".export .button")).contains("CSV", "JSON", "GeoJSON", "Claims");
    }
  }
}
