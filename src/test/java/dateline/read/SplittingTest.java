package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several stories in one page, and one story that must stay whole. */
class SplittingTest {

  private static final String FERRY =
      """
      The ferry between Orsa and Velm will run twice a day from June, the shipping company said on \
      Monday.

      Passengers had complained for years that the single ferry in the morning left them stranded \
      in Velm overnight.

      "We have bought a second ship," the company's manager Ole Brandt told reporters. "It will \
      carry sixty cars."

      The ship was built for a Norwegian line in 1998 and will be painted blue before it enters \
      service.

      Tickets will cost the same as before, Brandt said.
      """;

  private static final String HARVEST =
      """
      Wine growers on the slopes of Mount Kalin expect the smallest harvest in twenty years after \
      frost in April killed the buds.

      The growers' association put the loss at two thirds of the grapes and asked the government \
      for aid.

      Farm minister Ada Orlo said that she would visit the vineyards this week and that nobody \
      would lose a vineyard to the frost.

      Insurance covers hail but not frost, the association's chairman Petr Havel said.

      Many growers lit fires between the vines in April, without success.
      """;

  private static List<Article> read(String page) {
    return new Reader().read(new Capture("s", page.getBytes(StandardCharsets.UTF_8)), Hints.NONE);
  }

  @Test
  void plainStoriesOneBelowTheOther() {
    List<Article> articles =
        read(
            "Second ferry for Orsa and Velm from June\n\n"
                + FERRY
                + "\nFrost costs Kalin wine growers two thirds of harvest\n\n"
                + HARVEST);
    assertThat(articles)
        .extracting(Article::title)
        .containsExactly(
            "Second ferry for Orsa and Velm from June",
            "Frost costs Kalin wine growers two thirds of harvest");
    assertThat(articles.get(0).text()).contains("painted blue").doesNotContain("vineyard");
    assertThat(articles.get(1).text()).contains("vineyard").doesNotContain("ferry");
    assertThat(articles).extracting(Article::ordinal).containsExactly(1, 2);
  }

  @Test
  void aHeadingBetweenParagraphsPartsNothing() {
    String page =
        "Second ferry for Orsa and Velm from June\n\n"
            + FERRY.replace("The ship was built", "A ship from Norway\n\nThe ship was built");
    assertThat(read(page)).hasSize(1);
    assertThat(read(page).get(0).blocks())
        .extracting(Block::role, Block::text)
        .contains(org.assertj.core.groups.Tuple.tuple(Role.HEADING, "A ship from Norway"));
  }

  @Test
  void furnitureBetweenStoriesBelongsToNone() {
    List<Article> articles =
        read(
            "Second ferry for Orsa and Velm from June\nBy Ines Kalnin\nShare\n\n"
                + FERRY
                + "\nRead more\nTT\nAdvertisement\n\nFrost costs Kalin wine growers two thirds of"
                + " harvest\nBy Jo Reid\nShare\n\n"
                + HARVEST);
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).authors()).containsExactly("Ines Kalnin");
    assertThat(articles.get(1).authors()).containsExactly("Jo Reid");
    assertThat(articles.get(0).text() + articles.get(1).text())
        .doesNotContain("Share", "Read more", "TT", "Advertisement");
  }

  private static String html(String title, String byline, String text) {
    return "<article><h1>"
        + title
        + "</h1><div class=by>"
        + byline
        + "</div><p>"
        + text.strip().replace("\n\n", "</p><p>")
        + "</p></article>";
  }

  @Test
  void articlesAppendedByEndlessScrolling() {
    List<Article> articles =
        read(
            "<!doctype html><html lang=en><head><title>Second ferry for Orsa and"
                + " Velm</title></head><body><main>"
                + html("Second ferry for Orsa and Velm", "By Ines Kalnin", FERRY)
                + html("Frost costs Kalin wine growers their harvest", "By Jo Reid", HARVEST)
                + "</main></body></html>");
    assertThat(articles)
        .extracting(Article::title)
        .containsExactly(
            "Second ferry for Orsa and Velm", "Frost costs Kalin wine growers their harvest");
    assertThat(articles.get(0).text()).doesNotContain("vineyard", "Frost");
    assertThat(articles.get(1).authors()).containsExactly("Jo Reid");
  }

  @Test
  void updatesOfALiveBlogAreStoriesOfTheirOwn() {
    String update =
        "{\"@type\":\"BlogPosting\",\"headline\":\"%s\",\"articleBody\":\"%s\","
            + "\"datePublished\":\"2024-06-01T%s:00+02:00\"}";
    String one = "The bridge was closed at noon after engineers found a crack in its second pier.";
    String two =
        "Police are leading cars to the ferry, where the queue is two kilometres long now.";
    List<Article> articles =
        read(
            "<!doctype html><html lang=en><head><title>Bridge live</title><script"
                + " type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Bridge"
                + " live\",\"liveBlogUpdate\":["
                + String.format(update, "Bridge closed", one, "12:05")
                + ","
                + String.format(update, "Long queue at the ferry", two, "13:40")
                + "]}</script></head><body><h1>Bridge live</h1><article><p>All that is known about"
                + " the closure of the bridge at Velm, minute by minute, from our reporters on both"
                + " banks.</p><h2>Long queue at the ferry</h2><p>"
                + two
                + "</p><h2>Bridge closed</h2><p>"
                + one
                + "</p></article></body></html>");
    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("Bridge live", "Bridge closed", "Long queue at the ferry");
    assertThat(articles).extracting(Article::kind).containsOnly("live");
    assertThat(articles.get(0).text()).doesNotContain("crack");
    assertThat(articles.get(1).date().orElseThrow().time()).isEqualTo("2024-06-01T12:05:00+02:00");
  }

  @Test
  void readingTwiceGivesTheSame() {
    String page = "Second ferry for Orsa\n\n" + FERRY + "\nFrost costs growers\n\n" + HARVEST;
    assertThat(read(page)).isEqualTo(read(page));
  }
}
