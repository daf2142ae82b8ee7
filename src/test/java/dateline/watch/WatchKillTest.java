package dateline.watch;

import static dateline.fetch.LocalServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.fetch.LocalServer;
import dateline.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch is killed at any moment, started again, and no page that a feed named is lost. */
class WatchKillTest {

  private static final int PAGES = 120;
  private static final int ROUNDS = 4;

  @TempDir Path folder = Path.of("");

  /** What the killed process runs: one round over a feed, with a line for each page kept. */
  public static void main(String[] args) {
    List<WatchedFeed> feeds = List.of(new WatchedFeed(args[1], null, Duration.ofMinutes(1), 7));
    WatchLog log =
        new WatchLog() {
          @Override
          public void kept(String url, int articles, int claims) {
            System.out.println(url);
            System.out.flush();
          }

          @Override
          public void said(String line) {
            System.err.println(line);
          }
        };
    try (Store store = Store.create(Path.of(args[0]))) {
      new Watcher(
              store.watching(), LocalServer.fetcher(), Wired.READING, feeds, Clock.systemUTC(), log)
          .once();
    }
  }

  @Test
  void whatAFeedNamedIsHadInTheEndThoughTheFeedForgetsIt() throws Exception {
    Path file = folder.resolve("killed.db");
    Random random = new Random(7);
    Set<String> acknowledged = new HashSet<>();
    try (LocalServer server = new LocalServer()) {
      List<String> paths = new ArrayList<>();
      for (int i = 0; i < PAGES; i++) {
        paths.add("/page" + i + "/");
        server.on("/page" + i + "/", Wired.page(i));
      }
      server.on(
          "/feed", text(200, "text/xml", Wired.feed(server.site(), paths.toArray(String[]::new))));
      acknowledged.addAll(ran(file, server, 1));
      // From now on the feed names other things: what it named stands in the store alone.
      server.off("/feed");
      server.on("/feed", text(200, "text/xml", Wired.feed(server.site(), "/page0/")));
      for (int round = 1; round < ROUNDS; round++) {
        acknowledged.addAll(ran(file, server, 1 + random.nextInt(25)));
      }
      assertThat(acknowledged).hasSizeBetween(ROUNDS, PAGES - 1);
      ran(file, server, Integer.MAX_VALUE);

      List<String> kept = new ArrayList<>();
      try (Store store = Store.create(file)) {
        store.captures((capture, hints) -> kept.add(capture.name().replace(server.site(), "")));
      }
      assertThat(kept).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(paths);
    }
  }

  /** Runs a watch, kills it after so many pages, and gives the pages that it said are kept. */
  private static Set<String> ran(Path file, LocalServer server, int after)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                WatchKillTest.class.getName(),
                file.toString(),
                server.site() + "/feed")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Set<String> said = new HashSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (said.size() == after) {
          // SIGKILL; what was said until then still stands in the pipe and counts.
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    return said;
  }
}
