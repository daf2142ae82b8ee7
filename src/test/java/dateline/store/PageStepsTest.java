package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Capture;
import dateline.read.Hints;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** From a page to its claims, whatever the page. */
class PageStepsTest {

  private static PageReading.Read read(String paragraph) {
    String page =
        "<!doctype html><html><body><h1>Harbour opens</h1><p>The mayor opened it on Monday, she"
            + " said in Port Alder.</p><p>"
            + paragraph
            + "</p></body></html>";
    Capture capture = new Capture("long.html", page.getBytes(StandardCharsets.UTF_8));
    return new PageSteps(Samples::claims).read(capture, Hints.NONE);
  }

  @Test
  void aStoryOfTwoMillionWordsIsKeptAndNotCoded() {
    PageReading.Read read = read("The mayor said that ".repeat(500_000));

    assertThat(read.articles()).singleElement().matches(coded -> coded.claims().isEmpty());
    assertThat(read.complaints())
        .singleElement()
        .asString()
        .startsWith("long.html, story 1: ")
        .endsWith(" characters are too many for a news story; its claims are not looked for");
  }

  @Test
  void aStoryOfTwentyThousandWordsIsCoded() {
    PageReading.Read read = read("The mayor said that ".repeat(5000));

    assertThat(read.articles()).singleElement().matches(coded -> !coded.claims().isEmpty());
    assertThat(read.complaints()).isEmpty();
  }
}
