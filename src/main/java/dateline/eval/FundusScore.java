package dateline.eval;

import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Role;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * News pages with their body by paragraph, captions and photo credits (Fundus' fixtures). The body
 * is scored by 4-grams of words as the article-extraction-benchmark does: precision and recall
 * averaged over pages, F1 of the averages.
 */
final class FundusScore {

  private static final int LONG_CAPTION = 30;

  private final List<double[]> bodies = new ArrayList<>();
  private int exact;
  private int titles;
  private int dates;
  private int several;
  private int captions;
  private int leaked;
  private int captured;
  private int credits;
  private int credited;
  private final Counts authors = new Counts();

  private FundusScore() {}

  static void run(Path archive, PrintStream out) throws IOException {
    EnumMap<Half, FundusScore> scores = new EnumMap<>(Half.class);
    for (Half half : Half.values()) {
      scores.put(half, new FundusScore());
    }
    int place = 0;
    for (FundusPage page : FundusPage.all(archive)) {
      List<Article> articles = PageText.articles(page.name(), page.html());
      for (Half half : List.of(Half.of(place), Half.BOTH)) {
        FundusScore score = scores.get(half);
        if (score != null) {
          score.add(page, articles);
        }
      }
      place++;
    }
    scores.forEach((half, score) -> score.print(half, out));
  }

  private void add(FundusPage page, List<Article> articles) {
    String body = PageText.body(articles);
    bodies.add(Shingles.precisionAndRecall(page.body(), body));
    exact += Shingles.tokens(page.body()).equals(Shingles.tokens(body)) ? 1 : 0;
    several += articles.size() > 1 ? 1 : 0;
    String title = PageText.key(page.title());
    titles +=
        articles.stream().anyMatch(a -> a.title() != null && PageText.key(a.title()).equals(title))
            ? 1
            : 0;
    dates +=
        articles.stream()
                .flatMap(a -> a.date().stream())
                .anyMatch(d -> page.date().startsWith(d.date().toString()))
            ? 1
            : 0;
    addAuthors(page, articles);
    addCaptions(page, articles, PageText.key(body));
  }

  private void addAuthors(FundusPage page, List<Article> articles) {
    Set<String> owed = new HashSet<>();
    page.authors().forEach(name -> owed.add(PageText.key(name)));
    Set<String> found = new HashSet<>();
    articles.forEach(a -> a.authors().forEach(name -> found.add(PageText.key(name))));
    int right = (int) found.stream().filter(owed::contains).count();
    authors.truePositives(right);
    authors.falsePositives(found.size() - right);
    authors.falseNegatives(owed.size() - right);
  }

  private void addCaptions(FundusPage page, List<Article> articles, String body) {
    List<String> found = new ArrayList<>();
    StringBuilder sources = new StringBuilder();
    for (Article article : articles) {
      for (Block block : article.blocks()) {
        if (block.role() == Role.CAPTION) {
          found.add(PageText.key(block.text()));
          sources.append(PageText.key(block.credit() == null ? "" : block.credit())).append('\n');
        }
      }
    }
    Set<String> seen = new HashSet<>();
    for (FundusPage.Image image : page.images()) {
      String caption = PageText.key(image.caption());
      if (image.caption().length() > LONG_CAPTION && seen.add(caption)) {
        captions++;
        leaked += body.contains(caption) ? 1 : 0;
        captured += found.stream().anyMatch(f -> f.contains(caption) || isMost(f, caption)) ? 1 : 0;
      }
      if (!image.authors().isEmpty() && seen.add(caption + image.authors())) {
        credits++;
        credited +=
            image.authors().stream().allMatch(a -> sources.indexOf(PageText.key(a)) >= 0) ? 1 : 0;
      }
    }
  }

  /** Gold captions sometimes hold the credit too. */
  private static boolean isMost(String found, String caption) {
    return found.length() > caption.length() * 0.7 && caption.contains(found);
  }

  private void print(Half half, PrintStream out) {
    double precision = bodies.stream().mapToDouble(b -> b[0]).average().orElse(0);
    double recall = bodies.stream().mapToDouble(b -> b[1]).average().orElse(0);
    int pages = Math.max(1, bodies.size());
    out.printf("Fundus, %s: %d pages%n", half, bodies.size());
    out.printf(
        "  body      P %.3f  R %.3f  F1 %.3f  exact %.3f%n",
        precision,
        recall,
        2 * precision * recall / Math.max(1e-9, precision + recall),
        (double) exact / pages);
    out.printf(
        "  captions  %d: %.3f in the body, %.3f captured; credits %d: %.3f%n",
        captions,
        (double) leaked / Math.max(1, captions),
        (double) captured / Math.max(1, captions),
        credits,
        (double) credited / Math.max(1, credits));
    out.printf(
        "  titles    %.3f  dates %.3f  pages split %.3f%n",
        (double) titles / pages, (double) dates / pages, (double) several / pages);
    out.printf("  authors   %s%n", authors);
  }
}
