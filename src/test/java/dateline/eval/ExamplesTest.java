package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.claim.Claim;
import dateline.claim.Coder;
import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Role;
import dateline.what.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way on the pages of {@code examples/}, against what a person read in them. */
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("examples");

  private static @Nullable Coder shared;

  @BeforeAll
  static void load() {
    shared = Coder.open();
  }

  private static Coder coder() {
    return Objects.requireNonNull(shared);
  }

  /** Stories that the reader does not tell apart yet are left out. */
  static List<ExampleArticle> expectations() throws IOException {
    return ExampleArticle.list(EXAMPLES).stream().filter(a -> !open(a).contains("story")).toList();
  }

  private static List<String> open(ExampleArticle article) {
    return article.open() == null ? List.of() : article.open();
  }

  static List<String> quietPages() throws IOException {
    return ExampleArticle.pages(EXAMPLES, "quiet");
  }

  @Test
  void everyPageIsListedWithTheNumberOfItsArticles() throws IOException {
    Map<String, Long> wanted =
        expectations().stream()
            .collect(
                Collectors.groupingBy(ExampleArticle::page, TreeMap::new, Collectors.counting()));
    Map<String, Long> got = new TreeMap<>();
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String page = String.valueOf(file.getFileName());
        if (!page.endsWith(".md")) {
          got.put(page, (long) ExamplesEvaluation.articles(EXAMPLES, page).size());
        }
      }
    }
    assertThat(got).isEqualTo(wanted);
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void aPageIsReadIntoItsArticles(ExampleArticle wanted) throws IOException {
    Article article = ExamplesEvaluation.articles(EXAMPLES, wanted.page()).get(wanted.story() - 1);
    SoftAssertions checks = new SoftAssertions();
    new Reading(checks, article, open(wanted)).check(wanted);
    checks.assertAll();
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void goldStandsInTheTextOfItsStory(ExampleArticle story) throws IOException {
    Article article = ExamplesEvaluation.articles(EXAMPLES, story.page()).get(story.story() - 1);
    String text = ClaimMatch.norm(article.text());
    for (GoldClaim gold : GoldClaim.read(ExampleArticle.gold(EXAMPLES, story.page()))) {
      if (gold.story() == story.story()) {
        assertThat(text).contains(ClaimMatch.norm(gold.evidence()));
      }
    }
  }

  /** Floors stand a little under what is measured; docs/accuracy.md has the figures. */
  @Test
  void theClaimsOfThePagesLookedAtAreFound() throws IOException {
    assertScore("A", 0.83, 0.63);
  }

  @Test
  void theClaimsOfThePagesKeptAreFound() throws IOException {
    assertScore("B", 0.82, 0.59);
  }

  private static void assertScore(String half, double precision, double recall) throws IOException {
    ClaimScore score = ExamplesEvaluation.score(EXAMPLES, half, coder(), error -> {});
    assertThat(score.overall().precision()).as(score.table()).isGreaterThanOrEqualTo(precision);
    assertThat(score.overall().recall()).as(score.table()).isGreaterThanOrEqualTo(recall);
  }

  @ParameterizedTest
  @MethodSource("quietPages")
  void aPageWithoutPoliticsGivesNoEvent(String page) throws IOException {
    List<Claim> events =
        ExamplesEvaluation.claims(EXAMPLES, page, coder()).stream()
            .filter(claim -> claim.kind() == Finding.Kind.EVENT)
            .toList();
    assertThat(events).isEmpty();
  }

  /** The checks of one article, those left out that are known to be open. */
  private record Reading(SoftAssertions checks, Article article, List<String> open) {

    void check(ExampleArticle wanted) {
      one("title", wanted.title(), article.title());
      one("date", wanted.date(), article.date().map(d -> d.date().toString()).orElse("none"));
      one("publisher", wanted.publisher(), article.publisher());
      one("authors", wanted.authors(), article.authors());
      one(
          "dateline",
          wanted.dateline(),
          article.dateline() == null ? null : article.dateline().place());
      one("agencies", wanted.agencies(), article.agencies());
      one("kind", wanted.kind(), article.kind());
      one("captions", wanted.captions(), captions(wanted.captions()));
      one(
          "credits",
          wanted.credits(),
          blocks(Role.CAPTION).stream().map(Block::credit).filter(Objects::nonNull).toList());
      List<Block> paragraphs = blocks(Role.PARAGRAPH);
      one("paragraphs", wanted.paragraphs(), paragraphs.size());
      String first = paragraphs.get(0).text();
      if (asked("first", wanted.first())) {
        checks.assertThat(first).as("first paragraph").startsWith(wanted.first());
      }
      String last = paragraphs.get(paragraphs.size() - 1).text();
      if (asked("last", wanted.last())) {
        checks.assertThat(last).as("last paragraph").endsWith(wanted.last());
      }
      List<String> without = wanted.without();
      if (without != null && asked("without", without)) {
        checks.assertThat(article.text()).doesNotContain(without.toArray(String[]::new));
      }
    }

    /** Captions, cut to what is asked of each: some pages write the credit into the text. */
    private List<String> captions(@Nullable List<String> wanted) {
      List<Block> captions = blocks(Role.CAPTION);
      if (wanted == null || wanted.size() != captions.size()) {
        return captions.stream().map(Block::text).toList();
      }
      return Stream.iterate(0, i -> i < wanted.size(), i -> i + 1)
          .map(
              i ->
                  captions.get(i).text().startsWith(wanted.get(i))
                      ? wanted.get(i)
                      : captions.get(i).text())
          .toList();
    }

    private List<Block> blocks(Role role) {
      return article.blocks().stream().filter(b -> b.role() == role).toList();
    }

    private void one(String field, @Nullable Object wanted, @Nullable Object got) {
      if (asked(field, wanted)) {
        checks.assertThat(got).as(field).isEqualTo(wanted);
      }
    }

    private boolean asked(String field, @Nullable Object wanted) {
      return wanted != null && !open.contains(field);
    }
  }
}
