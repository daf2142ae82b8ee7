package dateline.story;

import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Containment;
import dateline.read.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who copied whom, as the articles come: agency copy by its credit, reprints by what they contain.
 */
final class Lineage {

  /** Shorter texts repeat each other by chance. */
  private static final int FEWEST_RUNS = 25;

  /** One in so many runs finds the copies. */
  private static final int SAMPLE = 4;

  /** Of the articles with a run, the latest so many are looked at: formulas stand in thousands. */
  private static final int LATEST = 50;

  private static final long REPRINT_DAYS = 21;

  /**
   * Where an article's text comes from.
   *
   * @param line name of the line of reporting: an agency's or a publisher's
   * @param credited whether the article itself names the agency
   * @param copied the article that it repeats, if any
   * @param basis why, for people
   */
  record Descent(String line, boolean credited, Optional<String> copied, String basis) {}

  /** An article's runs of words, as hashes in order. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Kept(String id, @Nullable LocalDate day, int[] runs) {

    /** Share of the shorter one's runs that the longer one has. */
    double containment(Kept other) {
      int common = 0;
      int i = 0;
      int j = 0;
      while (i < runs.length && j < other.runs.length) {
        if (runs[i] == other.runs[j]) {
          common++;
          i++;
          j++;
        } else if (runs[i] < other.runs[j]) {
          i++;
        } else {
          j++;
        }
      }
      return (double) common / Math.max(1, Math.min(runs.length, other.runs.length));
    }

    /** One in four of the hashes. */
    int[] samples() {
      return Arrays.stream(runs).filter(h -> Math.floorMod(h, SAMPLE) == 0).toArray();
    }
  }

  private final List<Kept> kept = new ArrayList<>();
  private final Map<Integer, List<Integer>> bySample = new HashMap<>();
  private final Map<String, Descent> descents = new HashMap<>();
  private final Set<String> publishers = new HashSet<>();
  private final Map<String, Descent> credits = new HashMap<>();

  /** The next article; gives the one that it repeats, if any. */
  Optional<String> add(Report report) {
    Article article = report.article();
    Kept own = new Kept(article.id(), report.day(), runs(article));
    @Nullable Kept source = own.runs().length < FEWEST_RUNS ? null : source(own);
    Descent descent = descent(report, source);
    if (article.publisher() != null) {
      publishers.add(Outlets.key(article.publisher()));
    }
    descents.put(article.id(), descent);
    if (source != null && descent.credited()) {
      // The copy names the agency that the first print did not name.
      credits.putIfAbsent(source.id(), descent);
    }
    if (own.runs().length >= FEWEST_RUNS) {
      int number = kept.size();
      kept.add(own);
      for (int sample : own.samples()) {
        bySample.computeIfAbsent(sample, k -> new ArrayList<>()).add(number);
      }
    }
    return descent.copied();
  }

  /** The line that an article belongs to, by all that is known so far. */
  Descent of(String article) {
    Descent own = descents.get(article);
    if (own == null) {
      throw new IllegalArgumentException("no such article: " + article);
    }
    if (own.credited()) {
      return own;
    }
    if (own.copied().isPresent()) {
      Descent first = of(own.copied().get());
      return new Descent(first.line(), false, own.copied(), own.basis());
    }
    Descent credit = credits.get(article);
    return credit == null
        ? own
        : new Descent(credit.line(), false, own.copied(), "its copy is " + credit.basis());
  }

  /** Whether a report came from a publisher of this name. */
  boolean publishes(String name) {
    return publishers.contains(Outlets.key(name));
  }

  private static Descent descent(Report report, @Nullable Kept source) {
    Optional<String> copied = Optional.ofNullable(source).map(Kept::id);
    @Nullable String agency = agency(report.article());
    if (agency != null) {
      String repeats = copied.map(id -> ", repeats " + id).orElse("");
      return new Descent(Outlets.name(agency), true, copied, "credited to " + agency + repeats);
    }
    String basis = copied.map(id -> "repeats " + id).orElse("own report");
    return new Descent(Outlets.name(report.publisher()), false, copied, basis);
  }

  /** The agency of the dateline; else the only one credited. "Agencies" together are no line. */
  private static @Nullable String agency(Article article) {
    if (article.dateline() != null && article.dateline().agency() != null) {
      return article.dateline().agency();
    }
    return article.agencies().size() == 1 ? article.agencies().get(0) : null;
  }

  /** The first article that this one repeats. */
  private @Nullable Kept source(Kept own) {
    TreeSet<Integer> candidates = new TreeSet<>();
    for (int sample : own.samples()) {
      List<Integer> with = bySample.getOrDefault(sample, List.of());
      candidates.addAll(with.subList(Math.max(0, with.size() - LATEST), with.size()));
    }
    for (Integer candidate : candidates) {
      Kept earlier = kept.get(candidate);
      if (near(earlier.day(), own.day()) && own.containment(earlier) >= Containment.SAME) {
        return earlier;
      }
    }
    return null;
  }

  private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null
        || other == null
        || Math.abs(ChronoUnit.DAYS.between(one, other)) <= REPRINT_DAYS;
  }

  private static int[] runs(Article article) {
    return Containment.shingles(body(article)).stream()
        .mapToInt(String::hashCode)
        .sorted()
        .distinct()
        .toArray();
  }

  private static String body(Article article) {
    return article.blocks().stream()
        .filter(b -> b.role() == Role.PARAGRAPH)
        .map(Block::text)
        .collect(Collectors.joining("\n"));
  }
}
