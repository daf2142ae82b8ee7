package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a page's publication date is looked for, and what goes before what. */
class PublicationDatesTest {

  private static Optional<Published> of(String head, String body) {
    String page =
        "<!doctype html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
    return PublicationDates.of("p", page.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theDayInTheAddressIsThePublishersOwn() {
    Published found =
        of(
                "<link rel=canonical href='https://v.example/2023/11/08/bridge'><meta"
                    + " property='article:published_time' content='2023-11-09T01:30:00Z'>",
                "")
            .orElseThrow();
    assertThat(found.date()).hasToString("2023-11-08");
    assertThat(found.time()).isEqualTo("2023-11-09T01:30:00Z");
  }

  @Test
  void metadataGoBeforeWhatIsSeen() {
    Published found =
        of("<meta name=date content=2022-01-05>", "<h1>Bridge</h1><p class=date>6 January 2022</p>")
            .orElseThrow();
    assertThat(found.date()).hasToString("2022-01-05");
    assertThat(found.basis()).isEqualTo("metadata");
  }

  @Test
  void aShortLineByTheHeadlineIsSeen() {
    Published found =
        of(
                "",
                "<div class=teaser>Older: 1 March 2019</div><h1>Bridge closes</h1>"
                    + "<span>07.11.2023</span><p>The bridge was built on 3 May 1950 and will be"
                    + " closed for three months from Monday, the ministry said.</p>"
                    + "<footer>As of 1 January 2024</footer>")
            .orElseThrow();
    assertThat(found.date()).hasToString("2023-11-07");
    assertThat(found.basis()).isEqualTo("visible text");
  }

  @Test
  void theDateOfAChangeServesWhereThereIsNoOther() {
    assertThat(
            of("<meta property='og:updated_time' content='2021-02-03T04:05:06Z'>", "<p>Text</p>"))
        .map(p -> p.date().toString())
        .contains("2021-02-03");
  }

  @Test
  void nothingIsGuessed() {
    assertThat(of("", "<h1>Bridge</h1><p>Closed since Monday.</p><footer>© 2024</footer>"))
        .isEmpty();
  }

  @Test
  void aNumberThatOpensTheAddressesLastPartIsNoDay() {
    assertThat(
            of(
                "<link rel=canonical href='https://v.example/2023/10/3-reasons-why'><meta"
                    + " property='article:published_time' content='2023-10-31T08:47:16Z'>",
                ""))
        .map(p -> p.date().toString())
        .contains("2023-10-31");
    assertThat(of("<link rel=canonical href='https://v.example/2023/10/3/why'>", ""))
        .map(p -> p.date().toString())
        .contains("2023-10-03");
  }

  @Test
  void whatStandsAboutTheEntryTellsItsDay() {
    assertThat(
            of(
                "",
                "<div class='wrap'><article><h2>Bridge closes</h2><p>Older: 3 May 1950 was long"
                    + " ago.</p><div class='entry-meta'><time datetime='2020-01-20T08:40:32Z'>then"
                    + "</time></div></article></div>"))
        .map(p -> p.date().toString())
        .contains("2020-01-20");
  }

  @Test
  void theStorysOwnFootTellsItsDayAndThePagesDoesNot() {
    String foot = "<footer><time datetime='2020-01-20'>then</time></footer>";
    assertThat(of("", "<article><h1>Bridge closes</h1><p>Text</p>" + foot + "</article>"))
        .map(p -> p.date().toString())
        .contains("2020-01-20");
    assertThat(of("", "<article><h1>Bridge closes</h1><p>Text</p></article>" + foot)).isEmpty();
  }
}
