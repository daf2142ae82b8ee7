package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first real case: two stories in one scrape, everything in their heads doubled. */
class SeedPageTest {

  private static final Path PAGE = Path.of("../shared/seed/page.txt");

  private byte[] bytes = new byte[0];
  private List<Article> articles = List.of();

  @BeforeEach
  void readsThePage() throws IOException {
    assumeTrue(Files.exists(PAGE), "the seed page is not here: " + PAGE);
    bytes = Files.readAllBytes(PAGE);
    articles = new Reader().read(new Capture("page.txt", bytes), Hints.NONE);
  }

  @Test
  void holdsTwoArticlesWithTheirTitles() {
    assertThat(articles)
        .extracting(Article::title)
        .containsExactly(
            "Iran’s Quds Force Chief in Syria to Oversee Joint Drill",
            "EU Envoy to Middle East: Our Top Priority is Preventing a Regional War");
  }

  @Test
  void eachHasTitleAndCaptionOnceAndThenParagraphsOnly() {
    for (Article article : articles) {
      assertThat(article.blocks()).extracting(Block::role).startsWith(Role.TITLE, Role.CAPTION);
      assertThat(article.blocks().subList(2, article.blocks().size()))
          .extracting(Block::role)
          .containsOnly(Role.PARAGRAPH);
    }
    assertThat(articles.get(0).blocks()).hasSize(15);
    assertThat(articles.get(1).blocks()).hasSize(13);
  }

  @Test
  void captionsKeepTheirWordsAndNameTheAgency() {
    Block caption = articles.get(0).blocks().get(1);
    assertThat(caption.text()).endsWith("(AFP file photo)");
    assertThat(caption.credit()).isEqualTo("AFP");
    assertThat(articles.get(1).blocks().get(1).credit()).isEqualTo("AFP");
  }

  @Test
  void everyBlockStandsInThePageWhereItSays() {
    String page = new String(bytes, StandardCharsets.UTF_8);
    for (Article article : articles) {
      for (Block block : article.blocks()) {
        assertThat(page.startsWith(block.text(), block.rawStart())).as(block.text()).isTrue();
      }
    }
  }

  @Test
  void withoutADateOnThePageNoneIsMadeUp() {
    assertThat(articles).allSatisfy(article -> assertThat(article.date()).isEmpty());
  }
}
