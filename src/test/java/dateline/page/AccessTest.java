package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody is kept out: keys, screen readers, both themes, narrow screens. */
@ExtendWith(Driven.class)
class AccessTest {

  private static final String AXE = axe();

  private static String axe() {
    try (InputStream in = AccessTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in == null ? new byte[0] : in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void axeFindsNothingAgainstAnyViewInEitherTheme(Site site) throws Exception {
    for (Map.Entry<String, String> view : Views.of(site).entrySet()) {
      try (Tab tab = site.open(view.getValue())) {
        assertThat(violations(tab)).as(view.getKey()).isEmpty();
        tab.click("#theme");
        // The theme changes colours and nothing else.
        assertThat(violations(tab, "{ runOnly: ['color-contrast', 'link-in-text-block'] }"))
            .as(view.getKey() + " in the dark")
            .isEmpty();
      }
    }
  }

  /** Each violation as its rule and the elements that break it. */
  static List<String> violations(Tab tab) {
    return violations(tab, "{}");
  }

  private static List<String> violations(Tab tab, String options) {
    tab.eval("if (!window.axe) {" + AXE + "}; 0");
    JsonNode found = tab.eval("axe.run(document, " + options + ").then((r) => r.violations)");
    List<String> violations = new ArrayList<>();
    found.forEach(
        v -> {
          violations.add(v.get("id").asText() + ": " + v.get("help").asText());
          v.get("nodes")
              .forEach(
                  n ->
                      violations.add(
                          "  " + n.get("html").asText() + " " + n.get("failureSummary").asText()));
        });
    return violations;
  }

  @Test
  void noViewIsWiderThanAPhone(Site site) throws Exception {
    for (Map.Entry<String, String> view : Views.of(site).entrySet()) {
      try (Tab tab = site.open(view.getValue(), Frame.PHONE)) {
        assertThat(tab.eval("document.documentElement.scrollWidth").asInt())
            .as(view.getKey())
            .isLessThanOrEqualTo(Frame.PHONE.width());
      }
    }
  }

  @Test
  void keysAloneLeadToAnEvent(Site site) {
    try (Tab tab = site.open("/")) {
      tab.press("j").press("j");
      String second = tab.eval("document.activeElement.getAttribute('href')").asText();
      tab.press("k").press("j").press("Enter");

      assertThat(tab.address()).isEqualTo(second).startsWith("/event/");
    }
  }

  @Test
  void theFirstTabStopSkipsToTheContent(Site site) {
    try (Tab tab = site.open("/")) {
      tab.eval("document.activeElement.blur(); document.body.focus()");
      tab.eval("document.querySelector('.skip').focus()");
      tab.press("Enter");

      assertThat(tab.eval("document.activeElement.id").asText()).isEqualTo("main");
    }
  }

  @Test
  void whatIsShownIsSaidToScreenReaders(Site site) {
    try (Tab tab = site.open("/")) {
      tab.click("#facet-type li button");

      assertThat(tab.eval("document.getElementById('live').textContent").asText())
          .matches("\\d+ events? · Dateline");
    }
  }

  @Test
  void aTableStandsBehindEachPicture(Site site) {
    try (Tab tab = site.open("/")) {
      for (String picture : List.of(".timeline", ".map", ".network")) {
        tab.click(picture + " .behind summary");
        assertThat(tab.text(picture + " .behind table")).as(picture).isNotEmpty();
      }
    }
  }

  @Test
  void theThemeIsTheReadersUntilChangedByHand(Site site) {
    try (Tab tab = site.open("/about", Frame.DESK.inTheDark())) {
      String dark = background(tab);
      tab.click("#theme");
      String light = background(tab);
      tab.go(site.at("/read"));

      assertThat(dark).isEqualTo("rgb(20, 22, 26)");
      assertThat(light).isEqualTo("rgb(247, 246, 242)");
      assertThat(background(tab)).isEqualTo(light);
    }
  }

  private static String background(Tab tab) {
    return tab.eval("getComputedStyle(document.documentElement).backgroundColor").asText();
  }
}
