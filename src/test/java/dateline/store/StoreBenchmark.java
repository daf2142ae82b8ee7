package dateline.store;

import dateline.read.Hints;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a store of a million claims takes to answer: not part of the tests, which time nothing.
 * {@code ./mvnw -Dfast test -Dtest=StoreBenchmark -Dclaims=1000000}; docs/performance.md has what
 * it printed.
 */
class StoreBenchmark {

  private static final int ROUNDS = Integer.getInteger("rounds", 60);
  private static final int AT_ONCE = 500;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  @TempDir Path folder = Path.of("");
  private final SyntheticRecord record = new SyntheticRecord(7);

  private interface Question {
    void ask(Random random) throws SQLException;
  }

  /** As the test, in the folder named, on a machine without Maven. */
  public static void main(String[] args) throws Exception {
    StoreBenchmark benchmark = new StoreBenchmark();
    benchmark.folder = Path.of(args[0]);
    benchmark.measures();
  }

  @Test
  void measures() throws Exception {
    int claims = Integer.getInteger("claims", 100_000);
    int articles = claims / SyntheticRecord.CLAIMS;
    Path small = folder.resolve("small.db");
    Path large = folder.resolve("large.db");
    fill(small, articles / 10);
    long begun = System.nanoTime();
    fill(large, articles);
    System.out.printf("%,d claims kept in %.0f s%n", claims, seconds(begun));
    begun = System.nanoTime();
    join(large, articles);
    System.out.printf(
        "layer written in %.0f s; %,d MiB%n", seconds(begun), Files.size(large) >> 20);
    try (Store store = Store.open(large)) {
      begun = System.nanoTime();
      EventIndex index = store.listings().index();
      System.out.printf(
          "%,d events; index loaded in %.1f s%n", index.all().cardinality(), seconds(begun));
      lists(store.listings());
      counts(store.names(), large);
      explorer(store.listings(), index);
    }
    adding(small, large, articles);
  }

  private void lists(Listings listings) throws SQLException {
    Page page = new Page(50, null);
    time(
        "a month's events of a dyad",
        random ->
            listings.events(
                month(random).and(Filter.By.DYAD, state(random), state(random)),
                page,
                (s, e) -> {}));
    time(
        "a month's claims of an actor",
        random ->
            listings.claims(
                month(random).and(Filter.By.ACTOR, SyntheticRecord.actorId(actor(random))),
                page,
                (h, c) -> {}));
    time(
        "a box on the map, 10 by 10 degrees",
        random -> listings.events(box(random), page, (s, e) -> {}));
    time("words, one, of claims", random -> listings.claims(words(random, 1), page, (h, c) -> {}));
    time("words, two, of claims", random -> listings.claims(words(random, 2), page, (h, c) -> {}));
    time("words, two, of events", random -> listings.events(words(random, 2), page, (s, e) -> {}));
  }

  private static void counts(Names names, Path file) throws SQLException {
    time(
        "events by day and type, a month",
        random -> {
          LocalDate day = day(random);
          ask(
              file,
              "SELECT day, type, events FROM day_counts WHERE day BETWEEN '%s' AND '%s'"
                  .formatted(day, day.plusDays(30)));
        });
    time(
        "events by month and type, all",
        random ->
            ask(file, "SELECT substr(day, 1, 7), type, sum(events) FROM day_counts GROUP BY 1, 2"));
    time(
        "top dyads, all",
        random -> ask(file, "SELECT * FROM dyad_counts ORDER BY events DESC, one, other LIMIT 20"));
    time("top actors, all", random -> names.actors(Filter.ALL, new Page(20, null)));
  }

  private static void explorer(Listings listings, EventIndex index) throws SQLException {
    time(
        "explorer, first view",
        random -> {
          overview(index, index.all());
          listings.events(index.newest(index.all(), 0, 50));
        });
    time(
        "explorer, one facet chosen",
        random -> {
          BitSet chosen = index.having("country", List.of(SyntheticRecord.country(actor(random))));
          // The chosen facet itself is counted as if nothing were chosen.
          index.tally(index.all()).commonest("country", 40);
          overview(index, chosen);
          listings.events(index.newest(chosen, 0, 50));
        });
    time(
        "explorer, words and days",
        random -> {
          LocalDate day = day(random);
          BitSet chosen = listings.eventsWith(SyntheticRecord.word(20 + random.nextInt(2000)));
          chosen.and(index.between(day, day.plusDays(90)));
          overview(index, chosen);
          listings.events(index.newest(chosen, 0, 50));
        });
  }

  private static void overview(EventIndex index, BitSet among) {
    EventIndex.Tally tally = index.tally(among);
    for (String facet :
        List.of(
            "kind",
            "quad",
            "type",
            "actor",
            "country",
            "standing",
            "status",
            "publisher",
            "source",
            "story")) {
      tally.commonest(facet, 40);
    }
    index.days(among);
    index.spots(among);
    index.pairs(among, 60);
  }

  private void adding(Path small, Path large, int articles) {
    List<Double> few = new ArrayList<>();
    List<Double> many = new ArrayList<>();
    try (Store one = Store.create(small);
        Store other = Store.create(large)) {
      for (int i = 0; i < 4 * ROUNDS; i++) {
        few.add(put(one, articles + i, 1));
        many.add(put(other, articles + i, 1));
      }
    }
    System.out.printf(
        "an article added: median %.1f ms, mean %.1f ms; in a tenth of the store %.1f and %.1f: %.2f"
            + " and %.2f times%n",
        median(many),
        mean(many),
        median(few),
        mean(few),
        median(many) / median(few),
        mean(many) / mean(few));
  }

  private double put(Store store, int first, int count) {
    List<Coded> coded = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      coded.add(record.article(i));
    }
    long begun = System.nanoTime();
    store.put(record.capture(first), Hints.NONE, coded);
    return seconds(begun) * 1000;
  }

  /** Goes on where an earlier run in the same folder was broken off. */
  private void fill(Path file, int articles) {
    try (Store store = Store.create(file)) {
      List<Integer> kept = new ArrayList<>();
      store.captures((capture, hints) -> kept.add(1));
      for (int i = kept.size() * AT_ONCE; i < articles; i += AT_ONCE) {
        put(store, i, Math.min(AT_ONCE, articles - i));
      }
    }
  }

  private void join(Path file, int articles) throws SQLException {
    try (Store store = Store.create(file)) {
      if (!store.isJoined()) {
        store.join(record.chronicle(articles));
      }
    }
  }

  private static void ask(Path file, String sql) {
    ReadOnly.ask(file, sql, names -> {}, cells -> {});
  }

  private static int actor(Random random) {
    return SyntheticRecord.skewed(random, SyntheticRecord.ACTORS);
  }

  private static String state(Random random) {
    return SyntheticRecord.country(SyntheticRecord.skewed(random, 190));
  }

  private static LocalDate day(Random random) {
    return SyntheticRecord.FIRST.plusDays(random.nextInt(SyntheticRecord.DAYS));
  }

  private static Filter month(Random random) {
    LocalDate day = day(random);
    return Filter.ALL
        .and(Filter.By.FROM, day.toString())
        .and(Filter.By.TO, day.plusDays(30).toString());
  }

  private static Filter box(Random random) {
    int south = random.nextInt(110) - 50;
    int west = random.nextInt(330) - 170;
    return Filter.ALL.and(
        Filter.By.BOX,
        String.valueOf(south),
        String.valueOf(west),
        String.valueOf(south + 10),
        String.valueOf(west + 10));
  }

  private static Filter words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(SyntheticRecord.word(20 + random.nextInt(2000))).append(' ');
    }
    return Filter.ALL.and(Filter.By.WORDS, words.toString());
  }

  private static void time(String what, Question question) throws SQLException {
    Random random = new Random(3);
    List<Double> millis = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      long used = THREAD.getCurrentThreadCpuTime();
      question.ask(random);
      processor.add((THREAD.getCurrentThreadCpuTime() - used) / 1e6);
      millis.add(seconds(begun) * 1000);
    }
    System.out.printf(
        "%-36s median %6.1f ms (%6.1f ms of the processor), 95 in 100 below %6.1f ms (%6.1f ms)%n",
        what, at(millis, 50), at(processor, 50), at(millis, 95), at(processor, 95));
  }

  private static double at(List<Double> values, int percent) {
    return values.stream().sorted().toList().get(values.size() * percent / 100);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(v -> v).average().orElse(0);
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
