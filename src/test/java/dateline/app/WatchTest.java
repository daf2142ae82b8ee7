package dateline.app;

import static dateline.fetch.LocalServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.fetch.LocalServer;
import dateline.store.Samples;
import dateline.watch.OneWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline watch} from the words on the line to the streams and the exit code. */
class WatchTest {

  private static final String PAGE =
      "<html><title>Harbour opens</title><h1>Harbour opens</h1><p>The mayor opened the harbour in"
          + " Port Alder on Monday, and she said that it would stay open.</p></html>";

  @TempDir Path folder = Path.of("");

  private Path feeds(String text) throws IOException {
    return Files.writeString(folder.resolve("feeds.toml"), text);
  }

  private Ran watch(Path feeds, String... more) {
    String[] words = new String[more.length + 4];
    words[0] = "watch";
    words[1] = feeds.toString();
    words[2] = "--into";
    words[3] = folder.resolve("news.db").toString();
    System.arraycopy(more, 0, words, 4, more.length);
    return Ran.of(Samples::claims, words);
  }

  @Test
  void oneRoundKeepsWhatTheFeedNames() throws IOException {
    try (LocalServer server = new LocalServer()) {
      String item = "<item><link>%s</link></item>";
      server.on(
          "/feed",
          text(
              200,
              "application/rss+xml",
              "<rss><channel>" + item.formatted(server.site() + "/one") + "</channel></rss>"));
      server.on("/one", text(200, "text/html", PAGE));
      Path feeds = feeds("[[feed]]\nurl = \"" + server.site() + "/feed\"\n");

      Ran ran = watch(feeds, "--once", "--private");

      assertThat(ran.code()).isEqualTo(Exit.OK);
      assertThat(ran.out()).isEqualTo("kept " + server.site() + "/one: 1 article, 4 claims\n");
      assertThat(ran.err()).contains("dateline: " + server.site() + "/feed: 1 new of 1 pages\n");
    }
  }

  @Test
  void thisMachineIsNotAskedUnlessItIsAllowed() throws IOException {
    Ran ran = watch(feeds("[[feed]]\nurl = \"http://127.0.0.1:9/feed\"\n"), "--once");

    assertThat(ran.code()).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(ran.err()).contains("127.0.0.1 is no public address (127.0.0.1); not fetched");
  }

  @Test
  void aFileOfFeedsThatCannotBeUsedIsNamedWithItsLine() throws IOException {
    Path feeds = feeds("[[feed]]\nadress = \"https://a.example/\"\n");

    Ran ran = watch(feeds);

    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err())
        .isEqualTo(
            "dateline: "
                + feeds
                + ":2: adress: not known here; known are days, every, publisher, url\n");
  }

  @Test
  void aSecondWatchOnOneStoreIsRefused() throws IOException {
    Path feeds = feeds("[[feed]]\nurl = \"http://127.0.0.1:9/feed\"\n");
    Path store = folder.resolve("news.db");
    OneWatch first = OneWatch.of(store);
    try (first) {
      Ran second = watch(feeds, "--once");

      assertThat(second.code()).isEqualTo(Exit.STORE);
      assertThat(second.err())
          .isEqualTo(
              "dateline: "
                  + store
                  + ": another watch follows feeds into it; stop that one, or name another"
                  + " store\n");
    }

    assertThat(watch(feeds, "--once").code()).isEqualTo(Exit.SOME_UNREADABLE);
  }
}
