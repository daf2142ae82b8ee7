package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages in HTML in the shapes that news sites have, written for this test. */
class PageTest {

  private static final String PAGE =
      """
      <!doctype html><html lang="en-GB"><head>
      <title>Velm bridge closes for repairs | Velm Courier</title>
      <meta property="og:title" content="Velm bridge closes for repairs">
      <meta property="og:site_name" content="Velm Courier">
      <link rel="canonical" href="https://courier.example/velm-bridge">
      <script type="application/ld+json">
      {"@context":"https://schema.org","@type":"NewsArticle","headline":"Velm bridge closes",
       "datePublished":"2024-05-02T18:30:00+02:00","isAccessibleForFree":false,
       "author":[{"@type":"Person","name":"Ines Kalnin"}],
       "publisher":{"@type":"Organization","name":"Velm Courier"}}
      </script></head><body>
      <nav><a href="/">Home</a><a href="/world">World</a></nav>
      <div class="cookie-consent"><p>We use cookies and similar means to improve our pages for you.
      </p></div>
      <main><article>
      <h1>Velm bridge closes for repairs</h1>
      <div class="byline">By Ines Kalnin</div>
      <div class="share-bar"><a>Share</a> <a>Tweet</a></div>
      <figure><img src="b.jpg" alt="The bridge"><figcaption>The old bridge over the Velm, seen last
      week. <span class="photo-credit">Photo: Jo Brandt/AFP</span></figcaption></figure>
      <div class="article-body">
      <p>The only bridge over the Velm will be closed for three months from Monday, the transport
      ministry said on Thursday.</p>
      <p><a href="/more">Read more: why the bridge is sinking</a></p>
      <h2>Ferries instead</h2>
      <p>Two ferries will carry cars and lorries, <a href="/m">minister</a> Ada Orlo told reporters.
      "Nobody will be cut off," she said.</p>
      <aside><p>Sign up for our newsletter and get the best of the Courier every morning at six.</p>
      </aside>
      <p>Shopkeepers on the eastern bank said they feared for their trade.</p>
      </div></article>
      <section class="related-articles"><h2>Related</h2><p>Harbour strike ends after four days, and
      what comes next for the dock workers.</p></section>
      <section id="comments"><p>I have lived here for forty years and it was always like this, I
      say.</p></section></main>
      <footer><p>All rights reserved by the Velm Courier and its owners since 1890.</p></footer>
      </body></html>
      """;

  private static Article read(String page) {
    List<Article> articles =
        new Reader().read(new Capture("p", page.getBytes(StandardCharsets.UTF_8)), Hints.NONE);
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  @Test
  void onlyTheStoryEntersTheText() {
    assertThat(read(PAGE).blocks())
        .extracting(Block::role)
        .containsExactly(
            Role.TITLE, Role.CAPTION, Role.PARAGRAPH, Role.HEADING, Role.PARAGRAPH, Role.PARAGRAPH);
    assertThat(read(PAGE).text())
        .doesNotContain("cookies", "newsletter", "Related", "forty years", "rights reserved")
        .doesNotContain("Read more", "Share", "Kalnin");
  }

  @Test
  void captionsStandApartFromTheirCredits() {
    Block caption = read(PAGE).blocks().get(1);
    assertThat(caption.text()).isEqualTo("The old bridge over the Velm, seen last week.");
    assertThat(caption.credit()).isEqualTo("Jo Brandt/AFP");
  }

  @Test
  void metadataAreReadFromLinkedData() {
    Article article = read(PAGE);
    assertThat(article.title()).isEqualTo("Velm bridge closes for repairs");
    assertThat(article.authors()).containsExactly("Ines Kalnin");
    assertThat(article.publisher()).isEqualTo("Velm Courier");
    assertThat(article.url()).isEqualTo("https://courier.example/velm-bridge");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.kind()).isEqualTo("walled");
    assertThat(article.published())
        .isEqualTo(
            new Published(LocalDate.of(2024, 5, 2), "2024-05-02T18:30:00+02:00", "metadata"));
  }

  @Test
  void blocksStandInThePageWhereTheySay() {
    for (Block block : read(PAGE).blocks()) {
      String first = block.text().substring(0, block.text().indexOf(' '));
      assertThat(PAGE.startsWith(first, block.rawStart())).as(block.text()).isTrue();
    }
  }

  @Test
  void captionsOfAGalleryThatUnfoldAreCaptions() {
    String slide =
        "<div class='Slide'><div class='Slide-media'><img src='%1$d.jpg'></div>"
            + "<div class='Slide-info'><div class='ReadMore'><p>Ferry number %1$d leaves the harbour"
            + " at Velm on Thursday. (AP Photo/Jo Brandt)</p><button>Read more</button></div></div></div>";
    String page =
        PAGE.replace(
            "<div class=\"article-body\">",
            slide.formatted(1) + slide.formatted(2) + "<div class=\"article-body\">");

    assertThat(read(page).blocks())
        .filteredOn(b -> b.role() == Role.CAPTION)
        .extracting(Block::credit)
        .containsExactly("Jo Brandt/AFP", "AP Photo/Jo Brandt", "AP Photo/Jo Brandt");
  }
}
