package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.story.Chronicler;
import dateline.story.Event;
import dateline.story.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that keeps pages and joins them is killed at any moment, and nothing that it
 * acknowledged is lost. {@code ./dateline test -Dtest=KillTest -Dkills=100} kills it a hundred
 * times.
 */
class KillTest {

  private static final int ROUNDS = Integer.getInteger("kills", 4);
  private static final int JOINED_EVERY = 29;
  private static final int LATEST_NANOS = 30_000_000;
  private static final int MOST_PAGES = 5000;

  @TempDir Path folder = Path.of("");

  private static Capture page(int number) {
    return new Capture(
        "page " + number,
        """
        Harbour number %1$d opens in Port Alder

        The mayor opened harbour number %1$d in Port Alder on Monday, and she said that it would \
        stay open to ships from every country that pays its dues.
        """
            .formatted(number)
            .getBytes(StandardCharsets.UTF_8));
  }

  /** What the killed process runs: keeps pages from the given one on, and says so for each. */
  public static void main(String[] args) {
    Reader reader = new Reader();
    try (Store store = Store.create(Path.of(args[0]))) {
      for (int i = Integer.parseInt(args[1]); i < MOST_PAGES; i++) {
        Capture capture = page(i);
        List<Coded> coded = new ArrayList<>();
        reader.read(capture, Hints.NONE).forEach(a -> coded.add(Samples.coded(a)));
        store.put(capture, Hints.NONE, coded);
        System.out.println(i);
        System.out.flush();
        if (i % JOINED_EVERY == 0) {
          store.join();
        }
      }
    }
  }

  @Test
  void nothingAcknowledgedIsLostAndNothingStandsTwice() throws Exception {
    Path file = folder.resolve("killed.db");
    Random random = new Random(11);
    Set<Integer> acknowledged = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      // Each round begins before the last one's end, as a run that finishes the work does.
      int from = Math.max(0, acknowledged.size() - 3);
      acknowledged.addAll(killed(file, from, 1 + random.nextInt(40), random.nextInt(LATEST_NANOS)));
      check(file, acknowledged);
    }
    assertThat(acknowledged.size()).isGreaterThan(ROUNDS);
    finishes(file);
  }

  /** The next run joins what is there, as if nothing had happened. */
  private static void finishes(Path file) {
    List<Report> reports = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    try (Store store = Store.create(file)) {
      store.join();
      store.coded(c -> reports.add(new Report(c.article(), c.claims())));
      store.listings().events(Filter.ALL, Page.ALL, (story, event) -> events.add(event));
    }
    assertThat(events)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(Chronicler.of(reports).events());
  }

  private static Set<Integer> killed(Path file, int from, int after, int nanos)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KillTest.class.getName(),
                file.toString(),
                String.valueOf(from))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Set<Integer> said = new HashSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        said.add(Integer.valueOf(line));
        if (said.size() == after) {
          LockSupport.parkNanos(nanos);
          // SIGKILL; what was said until then still stands in the pipe and counts.
          process.toHandle().destroyForcibly();
        }
        line = lines.readLine();
      }
    }
    process.waitFor();
    return said;
  }

  private static void check(Path file, Set<Integer> acknowledged) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertThat(one(statement, "PRAGMA integrity_check")).isEqualTo("ok");
      Set<String> names = new HashSet<>();
      int rows = 0;
      try (ResultSet row =
          statement.executeQuery(
              "SELECT p.name, count(c.number) FROM captures p LEFT JOIN articles a"
                  + " ON a.capture = p.number LEFT JOIN claims c ON c.article = a.number"
                  + " GROUP BY p.number")) {
        while (row.next()) {
          rows++;
          names.add(row.getString(1));
          assertThat(row.getInt(2)).as("claims of %s", row.getString(1)).isEqualTo(4);
        }
      }
      assertThat(names).hasSize(rows);
      // The layer is whole: all of it is of one joining.
      assertThat(
              one(
                  statement,
                  "SELECT count(*) FROM events WHERE number NOT IN"
                      + " (SELECT event FROM event_claims)"))
          .isEqualTo("0");
      for (int number : acknowledged) {
        assertThat(names).contains("page " + number);
      }
    }
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "nothing";
    }
  }
}
