package dateline.eval;

import dateline.claim.Coder;
import dateline.read.Article;
import dateline.story.Chronicle;
import dateline.story.Chronicler;
import dateline.story.Report;
import dateline.story.Story;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Articles clustered into stories, by B-cubed, beside what no thought would do. */
final class StoriesEvaluation implements Evaluation {

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public String description() {
    return "articles to stories, B-cubed: the folder corpus, or tbaq.tar.gz (AQUAINT's four topics)";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    Coder coder = Coder.open();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        corpus(Corpus.read(file, coder), out);
      } else {
        topics(TopicNews.all(file), coder, out);
      }
    }
  }

  private static void corpus(Corpus corpus, PrintStream out) {
    Map<String, String> gold = new LinkedHashMap<>();
    List<Report> reports = new ArrayList<>();
    corpus
        .pages()
        .values()
        .forEach(
            page -> {
              gold.put(page.report().article().id(), page.story());
              reports.add(page.report());
            });
    List<String> stories = List.copyOf(new TreeSet<>(gold.values()));
    for (Half half : Half.values()) {
      Map<String, String> part = new LinkedHashMap<>();
      gold.forEach(
          (id, story) -> {
            if (half == Half.BOTH || Half.of(stories.indexOf(story)) == half) {
              part.put(id, story);
            }
          });
      print("corpus, " + half, part, reports, out);
    }
  }

  private static void topics(List<TopicNews> news, Coder coder, PrintStream out) {
    List<Report> reports = new ArrayList<>();
    Map<String, Map<String, String>> halves = new TreeMap<>();
    for (TopicNews one : news) {
      reports.add(new Report(one.article(), coder.claims(one.article())));
      if (!one.topic().isEmpty()) {
        boolean looked = one.topic().equals("boy") || one.topic().equals("alliance");
        halves
            .computeIfAbsent(
                (looked ? Half.LOOKED_AT : Half.KEPT).toString(), h -> new LinkedHashMap<>())
            .put(one.article().id(), one.story());
      }
    }
    halves.forEach((half, gold) -> print("AQUAINT among TimeBank, " + half, gold, reports, out));
  }

  private static void print(
      String label, Map<String, String> gold, List<Report> reports, PrintStream out) {
    out.printf(
        "stories, %s: %d articles of %d stories%n",
        label, gold.size(), new TreeSet<>(gold.values()).size());
    Map<String, String> single = new LinkedHashMap<>();
    reports.forEach(r -> single.put(r.article().id(), r.article().id()));
    out.printf("  dateline    %s%n", Partitions.bCubed(gold, found(Chronicler.of(reports))));
    out.printf("  all single  %s%n", Partitions.bCubed(gold, single));
    out.printf("  by title    %s%n", Partitions.bCubed(gold, byTitle(reports)));
  }

  /** Every article's story. */
  static Map<String, String> found(Chronicle chronicle) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Story story : chronicle.stories()) {
      story.articles().forEach(article -> found.put(article, story.id()));
    }
    return found;
  }

  /** To the latest article whose headline shares three words of four letters. */
  private static Map<String, String> byTitle(List<Report> reports) {
    Map<String, String> found = new LinkedHashMap<>();
    List<Article> earlier = new ArrayList<>();
    for (Report report : reports.stream().sorted(Report.ORDER).toList()) {
      Article article = report.article();
      String story = article.id();
      for (Article other : earlier) {
        if (shared(article, other) >= 3) {
          story = found.getOrDefault(other.id(), story);
        }
      }
      found.put(article.id(), story);
      earlier.add(article);
    }
    return found;
  }

  private static long shared(Article one, Article other) {
    List<String> words = Shingles.tokens(other.title() == null ? "" : other.title());
    return Shingles.tokens(one.title() == null ? "" : one.title()).stream()
        .distinct()
        .filter(w -> w.length() > 3 && words.contains(w))
        .count();
  }
}
