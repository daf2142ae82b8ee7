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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void axeFindsNothingAgainstAnyView(boolean dark, Site site) throws Exception {
    Frame frame = dark ? Frame.DESK.inTheDark() : Frame.DESK;
    for (Map.Entry<String, String> view : Views.of(site).entrySet()) {
      try (Tab tab = site.open(view.getValue(), frame)) {
        assertThat(violations(tab)).as(view.getKey() + " " + frame).isEmpty();
      }
    }
  }

  /** Each violation as its rule and the elements that break it. */
  static List<String> violations(Tab tab) {
    tab.eval(AXE + ";0");
    JsonNode found = tab.eval("axe.run().then((r) => r.violations)");
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
