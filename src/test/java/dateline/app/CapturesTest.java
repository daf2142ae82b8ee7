package dateline.app;

import static dateline.fetch.LocalServer.fetcher;
import static dateline.fetch.LocalServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.fetch.LocalServer;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.store.Samples;
import dateline.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The raw layer of a store, written as a web archive, from which the record is made again. */
class CapturesTest {

  private static final String PAGE =
      "<html><title>Harbour opens</title><h1>Harbour opens</h1><p>The mayor opened the harbour in"
          + " Port Alder on Monday, and she said that it would stay open.</p></html>";

  @TempDir Path folder = Path.of("");

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  /** A page that was fetched, and a file whose day only the caller knew. */
  private void fill(Path file) throws IOException {
    try (LocalServer server = new LocalServer();
        Store store = Store.create(file)) {
      server.on("/news", text(200, "text/html", PAGE));
      Hints hints = new Hints(LocalDate.parse("2023-08-04"), "The Alder Post");
      Capture saved = new Capture("saved/page 1.html", PAGE.getBytes(StandardCharsets.UTF_8));
      put(store, fetcher().fetch(server.site() + "/news"), Hints.NONE);
      put(store, saved, hints);
    }
  }

  private static void put(Store store, Capture capture, Hints hints) {
    store.put(
        capture, hints, new Reader().read(capture, hints).stream().map(Samples::coded).toList());
  }

  private List<String> digests(String name) {
    List<String> digests = new ArrayList<>();
    try (Store store = Store.open(folder.resolve(name))) {
      store.captures(
          kept ->
              digests.add(
                  kept.capture().name() + " " + kept.capture().digest() + " " + kept.hints()));
    }
    return digests;
  }

  private static Ran run(String... words) {
    return Ran.of(Samples::claims, words);
  }

  @Test
  void theRecordMadeOfTheArchiveIsTheSame() throws IOException {
    fill(folder.resolve("news.db"));

    Ran written = run("captures", in("news.db"), "--into", in("pages.warc.gz"));
    run("read", in("pages.warc.gz"), "--into", in("again.db"));
    run("read", in("pages.warc.gz"), "--into", in("again.db"));

    assertThat(written.code()).isEqualTo(Exit.OK);
    assertThat(written.err()).isEqualTo("dateline: 2 pages in " + in("pages.warc.gz") + "\n");
    assertThat(folder.resolve("pages.warc.gz.open")).doesNotExist();
    assertThat(digests("again.db")).hasSize(2).isEqualTo(digests("news.db"));
    assertThat(run("claims", in("again.db"), "--as", "jsonl").out())
        .isNotBlank()
        .isEqualTo(run("claims", in("news.db"), "--as", "jsonl").out());
  }

  @Test
  void anArchiveThatCannotBeWrittenIsNamed() throws IOException {
    fill(folder.resolve("news.db"));

    Ran ran = run("captures", in("news.db"), "--into", in("no/pages.warc.gz"));

    assertThat(ran.code()).isEqualTo(Exit.STORE);
    assertThat(ran.err()).startsWith("dateline: " + in("no/pages.warc.gz") + ": cannot be written");
    assertThat(Files.exists(folder.resolve("no"))).isFalse();
  }
}
