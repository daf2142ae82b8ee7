package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.serve.Explorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Corrections in place: one key, a reason, undo and a log. */
@ExtendWith(Driven.class)
class CurateTest {

  @TempDir Path folder = Path.of("");
  private final List<AutoCloseable> open = new ArrayList<>();

  private Site writable(Site site) throws Exception {
    Explorer explorer = Explorer.start(BundledCorpus.in(folder), 0, BundledCorpus.means());
    open.add(0, explorer);
    return new Site(site.browser(), explorer);
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
  }

  /** A tab that has the token, at the article of a contested event. */
  private Tab tab(Site own, String path) {
    Tab tab = own.browser().open(Frame.DESK).go(own.explorer().address()).go(own.at(path));
    open.add(0, tab);
    return tab;
  }

  private static JsonNode contested(Site own) throws Exception {
    return own.api("/api/events?standing=contested&kind=event").at("/items/0");
  }

  private static String article(JsonNode event) {
    return "/article/" + event.get("article").asText() + "?claim=" + event.get("claim").asText();
  }

  @Test
  void oneKeyAndAReasonTakeAClaimOutAndUndoBringsItBack(Site site) throws Exception {
    Site own = writable(site);
    JsonNode event = contested(own);
    Tab tab = tab(own, article(event));
    String mark = "mark[data-claims~='" + event.get("claim").asText() + "']";
    assertThat(tab.count(mark)).isPositive();

    tab.press("x").type("Ada").click(".saying [name=reason]").type("a quotation").press("Enter");
    tab.await("!document.querySelector(\"" + mark + "\")").settle();
    assertThat(tab.text("#toast")).contains("Noted: not so", "Undo");

    tab.press("u").await("document.querySelector(\"" + mark + "\")");
  }

  @Test
  void aCorrectedTypeIsSeenEverywhereAndSaysWhoDidIt(Site site) throws Exception {
    Site own = writable(site);
    JsonNode event = contested(own);
    Tab tab = tab(own, article(event));

    tab.press("t").eval("document.querySelector('.saying select').value = 'AID'");
    tab.click(".saying [name=by]").type("Ada").press("Enter");
    tab.await("document.querySelector('.why h2').textContent.startsWith('Aid')").settle();

    assertThat(tab.text(".why .reasons")).contains("corrected by Ada");
    assertThat(own.api("/api/events?type=AID").toString()).contains(event.get("claim").asText());
  }

  @Test
  void somebodyElseIsNamedByKey(Site site) throws Exception {
    Site own = writable(site);
    Tab tab = tab(own, article(contested(own)));

    tab.press("a").type("Ethiopia").click(".saying [name=by]").type("Ada").press("Enter");
    tab.await("document.querySelector('.why .facts').textContent.includes('Ethiopia')");
    tab.settle();

    assertThat(tab.texts(".why .facts .actor")).contains("Ethiopia");
  }

  @Test
  void aClaimIsSplitOffItsEventAndMergedAgain(Site site) throws Exception {
    Site own = writable(site);
    JsonNode event = own.api("/api/events?standing=corroborated&kind=event").at("/items/0");
    int claims = event.get("claims").asInt();
    Tab tab = tab(own, "/event/" + event.get("id").asText());

    tab.press("s").type("Ada").press("Enter");
    tab.await("document.getElementById('toast')").settle();
    assertThat(tab.count(".testimony")).isLessThan(claims);

    tab.press("m").await("document.querySelector('.saying select')").press("Enter");
    tab.click(".saying .strong")
        .await("document.querySelectorAll('.testimony').length === " + claims);
  }

  @Test
  void theLogTellsWhoSaidWhatAndWhyAndUndoes(Site site) throws Exception {
    Site own = writable(site);
    Tab tab = tab(own, article(contested(own)));
    tab.press("x").type("Ada").click(".saying [name=reason]").type("a quotation").press("Enter");
    tab.await("document.getElementById('toast')").click("#toast a");

    assertThat(tab.address()).isEqualTo("/log");
    assertThat(tab.text(".log li")).contains("Not so", "Ada", "a quotation");
    assertThat(AccessTest.violations(tab)).isEmpty();
    tab.click(".log button", "Undo").await("document.querySelector('.log .undone')").settle();

    assertThat(tab.text(".log li")).contains("undone by Ada");
  }
}
