package dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.read.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/**
 * trafilatura's own measure: for each page some segments that the text must hold and some that it
 * must not, compared with white space normalised; titles, authors and dates beside it.
 */
final class SegmentScore {

  private static final int TIMED = 400;

  private final Counts segments = new Counts();
  private final Counts titles = new Counts();
  private final Counts authors = new Counts();
  private final Counts dates = new Counts();
  private int pages;

  private SegmentScore() {}

  static void run(Path archive, PrintStream out) throws IOException {
    Map<String, byte[]> pages = new HashMap<>();
    TreeMap<String, JsonNode> gold = new TreeMap<>();
    for (Map.Entry<String, byte[]> member : Archive.read(archive).entrySet()) {
      String path = member.getKey();
      if (path.endsWith(".json")) {
        new ObjectMapper()
            .readTree(member.getValue())
            .forEach(page -> gold.put(page.path("file").asText(), page));
      } else {
        pages.put(path.substring(path.lastIndexOf('/') + 1), member.getValue());
      }
    }
    EnumMap<Half, SegmentScore> scores = new EnumMap<>(Half.class);
    for (Half half : Half.values()) {
      scores.put(half, new SegmentScore());
    }
    int place = 0;
    for (Map.Entry<String, JsonNode> page : gold.entrySet()) {
      byte[] bytes = pages.getOrDefault(page.getKey(), new byte[0]);
      List<Article> articles = PageText.articles(page.getKey(), bytes);
      for (Half half : List.of(Half.of(place), Half.BOTH)) {
        SegmentScore score = scores.get(half);
        if (score != null) {
          score.add(page.getValue(), articles);
        }
      }
      place++;
    }
    scores.forEach((half, score) -> score.print(half, out));
    timed(List.copyOf(pages.values()), out);
  }

  /** CPU time of this thread once the JVM is warm, beside the HTML parser's alone. */
  private static void timed(List<byte[]> pages, PrintStream out) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    int most = Math.min(pages.size(), TIMED);
    long start = clock.getCurrentThreadCpuTime();
    for (byte[] page : pages.subList(0, most)) {
      Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }
    long parsed = clock.getCurrentThreadCpuTime();
    for (byte[] page : pages.subList(0, most)) {
      PageText.articles("timed", page);
    }
    long read = clock.getCurrentThreadCpuTime();
    out.printf(
        "CPU a page, warm: %.1f ms, jsoup's bare parse %.1f ms%n",
        (read - parsed) / 1e6 / Math.max(1, most), (parsed - start) / 1e6 / Math.max(1, most));
  }

  private void add(JsonNode gold, List<Article> articles) {
    pages++;
    String text = spaced(PageText.body(articles));
    for (JsonNode segment : gold.path("with")) {
      if (text.contains(spaced(segment.asText()))) {
        segments.truePositives(1);
      } else {
        segments.falseNegatives(1);
      }
    }
    for (JsonNode segment : gold.path("without")) {
      if (text.contains(spaced(segment.asText()))) {
        segments.falsePositives(1);
      } else {
        segments.trueNegatives(1);
      }
    }
    addTitle(gold.path("title").asText(), articles);
    addAuthors(gold.path("author").asText(), articles);
    addDate(gold.path("date").asText(), articles);
  }

  private void addTitle(String gold, List<Article> articles) {
    if (gold.isBlank()) {
      return;
    }
    boolean right =
        articles.stream()
            .anyMatch(a -> a.title() != null && PageText.key(a.title()).equals(PageText.key(gold)));
    titles.truePositives(right ? 1 : 0);
    titles.falseNegatives(right ? 0 : 1);
  }

  private void addAuthors(String gold, List<Article> articles) {
    Set<String> owed = new HashSet<>();
    for (String name : gold.split("[;,]", -1)) {
      if (!name.isBlank()) {
        owed.add(PageText.key(name));
      }
    }
    Set<String> found = new HashSet<>();
    articles.forEach(a -> a.authors().forEach(name -> found.add(PageText.key(name))));
    if (owed.isEmpty()) {
      return;
    }
    int right = (int) found.stream().filter(owed::contains).count();
    authors.truePositives(right);
    authors.falsePositives(found.size() - right);
    authors.falseNegatives(owed.size() - right);
  }

  private void addDate(String gold, List<Article> articles) {
    if (gold.isBlank()) {
      return;
    }
    String found =
        articles.stream()
            .flatMap(a -> a.date().stream())
            .map(p -> p.date().toString())
            .findFirst()
            .orElse("");
    if (found.equals(gold)) {
      dates.truePositives(1);
    } else if (found.isEmpty()) {
      dates.falseNegatives(1);
    } else {
      dates.falsePositives(1);
    }
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ").strip();
  }

  private void print(Half half, PrintStream out) {
    out.printf("trafilatura, %s: %d pages%n", half, pages);
    out.printf("  segments  %s%n", segments);
    out.printf("  titles    %.3f of %d%n", titles.recall(), titles.gold());
    out.printf("  authors   %s%n", authors);
    out.printf("  dates     %s%n", dates);
  }
}
