package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RSS, RDF and Atom to articles. */
class FeedTest {

  private static final String HARBOUR =
      "The mayor opened the harbour in Port Alder on Monday, and she said that it would stay open.";

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- made by hand -->
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>The Alder Post</title><language>en-gb</language>
      <item><title>Harbour &amp; quay open in Port Alder</title>
        <link>https://post.example/2023/08/04/harbour</link>
        <pubDate>Fri, 04 Aug 2023 11:30:00 +0300</pubDate>
        <dc:creator>Jane Roe</dc:creator>
        <description>A summary.</description>
        <content:encoded><![CDATA[<p>%s</p><p>Ships from eleven countries had waited for a week, \
      officials said.</p><p>Share this</p>]]></content:encoded></item>
      <item><title>Only a headline</title></item>
      <item><title>Comment: keep it open</title><category>Opinion</category>
        <link>https://post.example/2023/08/05/keep-it</link>
        <description>&lt;p&gt;The harbour must not be closed again, whatever the owners of the \
      ferries say.&lt;/p&gt;</description></item>
      </channel></rss>
      """
          .formatted(HARBOUR);

  private static List<Article> read(String feed) {
    return new Reader()
        .read(new Capture("feed.xml", feed.getBytes(StandardCharsets.UTF_8)), Hints.NONE);
  }

  @Test
  void anItemWithATextIsAnArticle() {
    List<Article> articles = read(RSS);

    assertThat(articles).hasSize(2);
    Article article = articles.get(0);
    assertThat(article.title()).isEqualTo("Harbour & quay open in Port Alder");
    assertThat(article.publisher()).isEqualTo("The Alder Post");
    assertThat(article.authors()).containsExactly("Jane Roe");
    assertThat(article.url()).isEqualTo("https://post.example/2023/08/04/harbour");
    assertThat(article.published())
        .isEqualTo(
            new Published(
                java.time.LocalDate.of(2023, 8, 4), "2023-08-04T11:30:00+03:00", "metadata"));
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.blocks())
        .extracting(Block::role)
        .containsExactly(Role.TITLE, Role.PARAGRAPH, Role.PARAGRAPH);
  }

  @Test
  void aParagraphKnowsItsPlaceInTheFeed() {
    for (Block block : read(RSS).get(0).blocks()) {
      if (block.role() == Role.PARAGRAPH) {
        assertThat(RSS.substring(block.rawStart())).startsWith(block.text());
      }
    }
  }

  @Test
  void anItemFiledUnderOpinionIsOpinion() {
    assertThat(read(RSS).get(1).kind()).isEqualTo("opinion");
  }

  @Test
  void atomIsReadWithTheTimeOfItsChange() {
    Article article =
        read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Alder Wire</title>
                <entry><title type="html">Harbour &amp;amp; quay</title>
                <link rel="self" href="https://wire.example/self"/>
                <link rel="alternate" href="https://wire.example/harbour"/>
                <published>2023-08-04T11:30:00Z</published>
                <updated>2023-08-05T09:00:00Z</updated>
                <author><name>Jane Roe</name></author>
                <content type="xhtml"><div><p>%s</p></div></content></entry></feed>
                """
                .formatted(HARBOUR))
            .get(0);

    assertThat(article.title()).isEqualTo("Harbour & quay");
    assertThat(article.url()).isEqualTo("https://wire.example/harbour");
    assertThat(article.authors()).containsExactly("Jane Roe");
    Published published = article.published();
    Published updated = article.updated();
    assertThat(published == null ? null : published.time()).isEqualTo("2023-08-04T11:30:00Z");
    assertThat(updated == null ? null : updated.time()).isEqualTo("2023-08-05T09:00:00Z");
    assertThat(article.text()).contains(HARBOUR);
  }

  @Test
  void rdfIsRead() {
    assertThat(
            read("<rdf:RDF><channel><title>Post</title></channel><item rdf:about=\"https://a.example/1\">"
                    + "<title>Harbour</title><description>"
                    + HARBOUR
                    + "</description></item></rdf:RDF>")
                .get(0)
                .url())
        .isEqualTo("https://a.example/1");
  }

  @Test
  void aFeedOfHeadlinesSaysSo() {
    assertThatThrownBy(
            () -> read("<rss><channel><item><title>Harbour</title></item></channel></rss>"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("a feed of 1 headlines without text");
  }

  @Test
  void aSitemapSaysThatItHasNoText() {
    assertThatThrownBy(() -> read("<urlset><url><loc>https://a.example/1</loc></url></urlset>"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("site map");
  }

  @Test
  void entitiesOfTheFeedsOwnAreNeverExpandedNorFilesOpened() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    bomb.append("<!ENTITY file SYSTEM \"file:///etc/passwd\">]>");
    bomb.append("<rss><channel><item><title>&a29;&file;</title><description>")
        .append(HARBOUR)
        .append("</description></item></channel></rss>");

    Article article = read(bomb.toString()).get(0);

    assertThat(article.text()).contains(HARBOUR).doesNotContain("root:").hasSizeLessThan(400);
  }

  @Test
  void aFeedNestedAHundredThousandDeepIsReadOrRefused() {
    String deep = "<rss><channel><item>" + "<a>".repeat(100_000) + HARBOUR + "</a>".repeat(100_000);
    assertThatThrownBy(() -> read(deep)).isInstanceOf(UnreadableException.class);
  }

  @Test
  void aFeedCutShortGivesTheItemsBefore() {
    String cut = RSS.substring(0, RSS.indexOf("<item><title>Only"));
    assertThat(read(cut)).hasSize(1);
  }

  @Test
  void listingsNameThePagesOfAFeedAndOfANewsSitemap() {
    assertThat(listings(RSS).pages())
        .extracting(Listing::url)
        .containsExactly(
            "https://post.example/2023/08/04/harbour", "https://post.example/2023/08/05/keep-it");
    Listing listing =
        listings(
                """
                <urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>
                <loc>https://post.example/a?b=1&amp;c=2</loc><news:news><news:publication>
                <news:name>The Alder Post</news:name><news:language>en</news:language>
                </news:publication><news:publication_date>2023-08-04</news:publication_date>
                <news:title>Harbour opens</news:title></news:news></url>
                <url><loc>javascript:alert(1)</loc></url></urlset>
                """)
            .pages()
            .get(0);
    assertThat(listing.url()).isEqualTo("https://post.example/a?b=1&c=2");
    assertThat(listing.title()).isEqualTo("Harbour opens");
    assertThat(listing.publisher()).isEqualTo("The Alder Post");
    assertThat(
            listings(
                    "<sitemapindex><sitemap><loc>https://post.example/1.xml</loc></sitemap>"
                        + "</sitemapindex>")
                .maps())
        .containsExactly("https://post.example/1.xml");
  }

  private static Listings listings(String text) {
    return Listings.of(new Capture("x", text.getBytes(StandardCharsets.UTF_8))).orElseThrow();
  }

  private static String linked(String name, String feed) {
    return Listings.of(new Capture(name, feed.getBytes(StandardCharsets.UTF_8)))
        .orElseThrow()
        .pages()
        .get(0)
        .url();
  }

  @Test
  void aRelativeLinkIsRelativeToXmlBase() {
    assertThat(
            linked(
                "https://feeds.example/x.xml",
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://post.example/news/'>"
                    + "<entry xml:base='2023/'><title>T</title><link href='harbour'/></entry></feed>"))
        .isEqualTo("https://post.example/news/2023/harbour");
  }

  @Test
  void aRelativeLinkIsRelativeToWhereTheFeedWasFound() {
    assertThat(
            linked(
                "https://post.example/feeds/rss.xml",
                "<rss><channel><item><title>T</title><link>/2023/harbour</link></item></channel></rss>"))
        .isEqualTo("https://post.example/2023/harbour");
  }

  @Test
  void aRelativeLinkInAFileIsRelativeToTheSiteThatTheFeedNames() {
    assertThat(
            linked(
                "saved.xml",
                "<rss><channel><link>https://post.example</link>"
                    + "<item><title>T</title><link>2023/harbour</link></item></channel></rss>"))
        .isEqualTo("https://post.example/2023/harbour");
  }

  @Test
  void aRelativeLinkWithoutABaseIsNone() {
    assertThat(
            Listings.of(
                    new Capture(
                        "saved.xml",
                        "<rss><channel><item><title>T</title><link>/a</link></item></channel></rss>"
                            .getBytes(StandardCharsets.UTF_8)))
                .orElseThrow()
                .pages())
        .isEmpty();
  }
}
