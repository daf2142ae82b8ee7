package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages made to harm: each is read or refused, and nothing else happens. */
class HostileInputTest {

  private static final String HEAD = "<!doctype html><html><body><h1>Harbour opens</h1>";
  private static final String STORY =
      "<p>The mayor opened the harbour in Port Alder on Monday, and she said that it would stay"
          + " open to ships.</p>";

  private static final List<String> PIECES =
      List.of(
          "<article>",
          "</p>",
          "<p>",
          "<h1>",
          "<table><p>",
          "<figure>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "&#x110000;",
          "<item>",
          "<entry>",
          "<loc>",
          "https://a.example/2023/08/04/a",
          "\r\n\r\n",
          "WARC/1.0\r\n",
          "WARC-Type: response\r\n",
          "Content-Length: 99\r\n",
          "\u001f\u008b\b",
          "Content-Encoding: gzip\r\n",
          "ffffff\r\n",
          "Disallow: /*a*$\n",
          "User-agent: *\n",
          "\t",
          "|",
          "# a\n",
          "2023-02-30",
          "31/12/2023",
          "Aug. 4, 2023",
          "PORT ALDER (Agency) -- ",
          "By Ann Lee",
          "Photo: ",
          "The mayor opened it, she said. ",
          "\u2028",
          "\u0000",
          "é",
          "港");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Article> read(String page) {
    return new Reader().read(new Capture("page.html", bytes(page)), Hints.NONE);
  }

  @Test
  void aMillionLinksAreNoNewsPage() {
    String links = "<a href=/x>More</a> ".repeat(1_000_000);

    assertThatThrownBy(() -> read(HEAD + STORY + "<div>" + links + "</div>"))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("page.html: 1,000,005 elements are too many for one news page");
  }

  @Test
  void ninetyThousandLinksHideNoStory() {
    String links = "<a href='https://a.example/x'>More</a> ".repeat(90_000);

    assertThat(read(HEAD + STORY + "<div>" + links + "</div>").get(0).text())
        .contains("The mayor opened the harbour");
  }

  @Test
  void oneLineOverAndOverIsNoArticle() {
    String page = "Harbour opens\n\n".repeat(40_000);

    assertThatThrownBy(() -> read(page)).hasMessageContaining("no article found");
  }

  @Test
  void anElementOfAHundredThousandAttributesIsRead() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      attributes.append(" a").append(i).append("=x");
    }

    assertThat(read(HEAD + "<p" + attributes + ">" + STORY).get(0).title())
        .isEqualTo("Harbour opens");
  }

  @Test
  void commentsBeforeADocumentOverflowNoStack() {
    String page = "<!-- -->".repeat(8000) + "<!doctype html><html><body><h1>Harbour opens</h1>";

    assertThat(read(page + STORY).get(0).title()).isEqualTo("Harbour opens");
  }

  @Test
  void aBylineOfTenThousandNamesIsNone() {
    String names = "Ann Lee ".repeat(10_000);

    assertThat(read(HEAD + "<p class=byline>By " + names + "</p>" + STORY).get(0).authors())
        .hasSizeLessThan(2);
  }

  @Test
  void dataNestedAHundredThousandDeepIsPassedOver() {
    String data = "[".repeat(100_000) + "]".repeat(100_000);
    String script = "<script type='application/ld+json'>" + data + "</script>";

    assertThat(read(HEAD + script + STORY).get(0).title()).isEqualTo("Harbour opens");
  }

  @Test
  void entitiesThatUnfoldIntoBillionsAreNotUnfolded() {
    StringBuilder feed = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'>");
    for (char c = 'b'; c <= 'z'; c++) {
      feed.append("<!ENTITY ").append(c).append(" '");
      feed.append(("&" + (char) (c - 1) + ";").repeat(10)).append("'>");
    }
    feed.append("]><rss><channel><item><title>Harbour opens</title><description>&z; ");
    feed.append("The mayor opened the harbour in Port Alder on Monday, she said to ships.");
    feed.append("</description></item></channel></rss>");

    assertThat(read(feed.toString()).get(0).text().length()).isLessThan(1000);
  }

  @Test
  void markupInATitleStaysText() {
    String title = "&lt;script&gt;alert(1)&lt;/script&gt; Harbour opens";

    assertThat(read("<!doctype html><html><body><h1>" + title + "</h1>" + STORY).get(0).title())
        .isEqualTo("<script>alert(1)</script> Harbour opens");
  }

  @Test
  void nameOfACaptureIsNeverOpened() {
    Capture capture = new Capture("../../../../etc/passwd", bytes(HEAD + STORY));

    assertThat(new Reader().read(capture, Hints.NONE).get(0).text()).contains("harbour");
  }

  /** The short version of {@code scripts/fuzz}: no reader breaks its promise on made-up bytes. */
  @ParameterizedTest
  @EnumSource
  void madeUpBytesAreReadOrRefused(ReaderTarget target) {
    Random random = new Random(target.name().length());
    for (int i = 0; i < 60; i++) {
      byte[] made = bytes(made(random));
      assertThatCode(() -> target.feed(made))
          .as(() -> new String(made, StandardCharsets.UTF_8))
          .doesNotThrowAnyException();
    }
  }

  private static String made(Random random) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(30); i++) {
      made.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return made.toString();
  }
}
