package dateline.eval;

import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Containment;
import dateline.read.Role;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stories run together, told apart: pages joined from Fundus' articles when this runs. */
final class SplitEvaluation implements Evaluation {

  private static final int FEWEST_PARAGRAPHS = 4;

  @Override
  public String name() {
    return "split";
  }

  @Override
  public String description() {
    return "several stories in one plain text: fundus.tar.gz, joined two and two at run time";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    for (Path file : files) {
      List<FundusPage> all = FundusPage.all(file);
      for (Half half : List.of(Half.LOOKED_AT, Half.KEPT)) {
        List<FundusPage> own = half(all, half);
        out.printf("split, %s: %d articles%n", half, own.size());
        score("pairs", pairs(own), out);
        score("same topic", alike(own), out);
        score("single", own.stream().map(List::of).toList(), out);
      }
    }
  }

  /** The articles of a half that are long enough. */
  static List<FundusPage> half(List<FundusPage> all, Half half) {
    List<FundusPage> own = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (Half.of(i) == half && isLongEnough(all.get(i))) {
        own.add(all.get(i));
      }
    }
    return own;
  }

  static boolean isLongEnough(FundusPage page) {
    return page.paragraphs().size() >= FEWEST_PARAGRAPHS;
  }

  /** Each with the next of its country, so that most pairs are of one language. */
  static List<List<FundusPage>> pairs(List<FundusPage> pages) {
    List<List<FundusPage>> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < pages.size(); i++) {
      pairs.add(List.of(pages.get(i), pages.get(i + 1)));
    }
    return pairs;
  }

  /** Each with the one whose words it shares most. */
  static List<List<FundusPage>> alike(List<FundusPage> pages) {
    List<Map<String, Double>> vectors = new TermVectors(pages).all();
    List<List<FundusPage>> pairs = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int best = -1;
      double most = 0;
      for (int j = 0; j < pages.size(); j++) {
        double likeness = i == j ? 0 : TermVectors.cosine(vectors.get(i), vectors.get(j));
        boolean copy = Containment.of(pages.get(i).body(), pages.get(j).body()) > 0.5;
        if (likeness > most && !copy) {
          most = likeness;
          best = j;
        }
      }
      if (best >= 0) {
        pairs.add(List.of(pages.get(i), pages.get(best)));
      }
    }
    return pairs;
  }

  private static void score(String label, List<List<FundusPage>> sets, PrintStream out) {
    EnumMap<JoinedPage.Layout, double[]> sums = new EnumMap<>(JoinedPage.Layout.class);
    double[] all = new double[6];
    for (JoinedPage.Layout layout : JoinedPage.Layout.values()) {
      double[] sum = new double[6];
      for (List<FundusPage> set : sets) {
        double[] one = score(JoinedPage.of(set, layout));
        for (int i = 0; i < one.length; i++) {
          sum[i] += one[i];
          all[i] += one[i];
        }
      }
      sums.put(layout, sum);
    }
    sums.forEach((layout, sum) -> print(label, layout.toString(), sum, out));
    print(label, "all", all, out);
  }

  private static void print(String label, String layout, double[] sum, PrintStream out) {
    out.printf(
        "  %-10s %-8s exact %.3f  Pk %.3f  WindowDiff %.3f  too many %.3f  roles %.3f  of %.0f%n",
        label,
        layout,
        sum[0] / sum[5],
        sum[1] / sum[5],
        sum[2] / sum[5],
        sum[3] / sum[5],
        sum[4] / sum[5],
        sum[5]);
  }

  /** Exact, Pk, WindowDiff, too many stories, share of lines with the right role, one. */
  static double[] score(JoinedPage page) {
    List<Article> articles =
        PageText.articles(page.name(), page.text().getBytes(StandardCharsets.UTF_8));
    Map<String, List<Integer>> stories = new HashMap<>();
    Map<String, Role> roles = new HashMap<>();
    for (Article article : articles) {
      boolean opened = false;
      for (Block block : article.blocks()) {
        if (block.role() == Role.PARAGRAPH && !opened && article.dateline() != null) {
          // The dateline was cut off its paragraph.
          String whole = PageText.key(article.dateline().text() + block.text());
          stories.computeIfAbsent(whole, key -> new ArrayList<>()).add(article.ordinal() - 1);
          roles.putIfAbsent(whole, Role.PARAGRAPH);
        }
        opened |= block.role() == Role.PARAGRAPH;
        stories
            .computeIfAbsent(PageText.key(block.text()), key -> new ArrayList<>())
            .add(article.ordinal() - 1);
        roles.putIfAbsent(PageText.key(block.text()), block.role());
      }
    }
    List<Integer> gold = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    int last = 0;
    int right = 0;
    for (JoinedPage.Gold line : page.lines()) {
      String key = PageText.key(line.text());
      @Nullable Role role = roles.get(key);
      boolean prose = role == Role.DECK || role == Role.HEADING;
      right += role == line.role() || (line.role() == Role.PARAGRAPH && prose) ? 1 : 0;
      if (line.role() == Role.PARAGRAPH) {
        last = next(stories.getOrDefault(key, List.of()), last);
        gold.add(line.story());
        found.add(last);
      }
    }
    long owed = gold.stream().distinct().count();
    boolean exact = articles.size() == owed && Segmentation.windowDiff(gold, found) == 0;
    return new double[] {
      exact ? 1 : 0,
      Segmentation.pk(gold, found),
      Segmentation.windowDiff(gold, found),
      articles.size() > owed ? 1 : 0,
      (double) right / page.lines().size(),
      1
    };
  }

  /** Of the stories that have a line, the first that is not before the line above it. */
  private static int next(List<Integer> stories, int last) {
    for (int story : stories) {
      if (story >= last) {
        return story;
      }
    }
    return stories.isEmpty() ? last : stories.get(0);
  }
}
