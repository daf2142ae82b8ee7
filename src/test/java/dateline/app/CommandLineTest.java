package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands from the words on the line to the streams and the exit code, with made claims. */
class CommandLineTest {

  private static final String PAGE =
      """
      Mayor opens the harbour in Port Alder

      The mayor opened the harbour in Port Alder on Monday, and she said that it would stay open \
      to ships from every country that pays its dues.

      Officials said that many people had come to see the harbour, more than in any year before.
      """;

  @TempDir Path folder = Path.of("");
  private Path page = Path.of("");

  @BeforeEach
  void writePage() throws IOException {
    page = folder.resolve("page.txt");
    Files.writeString(page, PAGE);
  }

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... words) {
    return run(InputStream.nullInputStream(), false, words);
  }

  private static Ran run(InputStream in, boolean colour, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(in, stream(out), stream(err), colour, false, 90);
    int code = new Main(terminal, () -> Samples::claims).execute(words);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Outward stream(ByteArrayOutputStream bytes) {
    return new Outward(bytes);
  }

  /** Golden files are read and approved by people; -Dgolden=write writes them anew. */
  private void isGolden(String name, String text) {
    String found = text.replace(folder.toString(), "FOLDER");
    Path file = Path.of("src/test/resources/golden", name);
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, found);
      }
      assertThat(found).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theTableStandsSentenceBySentence() {
    Ran ran = run("read", page.toString(), "--date", "2023-08-04", "--publisher", "The Alder Post");

    assertThat(ran.code()).isEqualTo(Exit.OK);
    isGolden("table.txt", ran.out());
  }

  @Test
  void jsonLinesHoldEveryFieldOfTheRecordAndNothingElseIsOnStandardOutput() {
    Ran ran = run("read", page.toString(), "--as", "jsonl");

    assertThat(ran.err()).contains("loading the language model", "1 article, 8 claims");
    isGolden("claims.jsonl", ran.out());
  }

  @Test
  void csvIsOneRowAClaim() {
    Ran ran = run("read", page.toString(), "--as", "csv");

    isGolden("claims.csv", ran.out());
  }

  @Test
  void articlesShowEachBlockWithItsRole() {
    isGolden("articles.txt", run("articles", page.toString(), "--date", "2023-08-04").out());
  }

  @Test
  void explainTellsTheReasonsOfOneClaim() {
    String id = run("read", page.toString(), "--as", "jsonl").out().substring(7, 23);

    Ran ran = run("explain", page.toString(), "--claim", id);

    assertThat(ran.code()).isEqualTo(Exit.OK);
    isGolden("explain.txt", ran.out());
    assertThat(run("explain", page.toString(), id).out()).isEqualTo(ran.out());
  }

  @Test
  void explainSaysTheSameFromAStore() {
    String id = run("read", page.toString(), "--as", "jsonl").out().substring(7, 23);
    Path store = folder.resolve("news.db");
    run("read", page.toString(), "--into", store.toString());

    assertThat(run("explain", store.toString(), id).out())
        .isEqualTo(run("explain", page.toString(), "--claim", id).out());
  }

  @Test
  void everyHelpHasExamplesAndExitCodes() {
    for (String command :
        new String[] {
          "read", "explain", "claims", "articles", "rebuild", "eval", "events", "actors", "sql"
        }) {
      Ran ran = run(command, "--help");
      assertThat(ran.code()).isEqualTo(Exit.OK);
      assertThat(ran.out()).contains("Examples:", "dateline " + command, "Exit codes:", "   3   ");
    }
    isGolden("help.txt", run("--help").out());
  }

  @Test
  void theSameInputGivesTheSameBytesWhateverTheThreads() throws IOException {
    for (int i = 0; i < 30; i++) {
      Files.writeString(
          folder.resolve("copy%02d.txt".formatted(i)), PAGE.replace("harbour", "h" + i));
    }

    Ran one = run("read", folder.toString(), "--as", "jsonl", "--threads", "1");
    Ran four = run("read", folder.toString(), "--as", "jsonl", "--threads", "4");

    assertThat(one.out().lines()).hasSize(31 * 8);
    assertThat(four.out()).isEqualTo(one.out());
  }

  @Test
  void badInputsGetALineEachAndTheRestIsRead() throws IOException {
    Files.createFile(folder.resolve("empty.html"));
    Files.write(folder.resolve("noise.bin"), new byte[] {1, 2, 3, 0, 0, 0, 9, 8, 7, 0, 0, 1, 2});
    Files.writeString(folder.resolve(".hidden.txt"), PAGE);
    Files.writeString(folder.resolve("gold.jsonl"), "{}");

    Ran ran =
        run("read", folder.toString(), folder.resolve("none.txt").toString(), "--as", "jsonl");

    assertThat(ran.code()).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(ran.out().lines()).hasSize(8);
    assertThat(ran.err().lines().filter(l -> l.contains("empty.html: empty"))).hasSize(1);
    assertThat(ran.err().lines().filter(l -> l.contains("noise.bin: binary"))).hasSize(1);
    assertThat(ran.err().lines().filter(l -> l.contains("none.txt: no such file"))).hasSize(1);
    assertThat(ran.err())
        .doesNotContain("hidden", "gold.jsonl")
        .contains("3 of the inputs not read");
  }

  @Test
  void nothingReadableIsAnExitCodeOfItsOwn() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(run("read", empty.toString()).code()).isEqualTo(Exit.NOTHING);
    assertThat(run("read", "no-such-page").code()).isEqualTo(Exit.NOTHING);
  }

  @Test
  void wrongUseIsOneLineThatPointsToTheHelp() {
    Ran ran = run("read", page.toString(), "--date", "4/8/2023");

    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err())
        .hasLineCount(1)
        .contains("write it as 2023-08-04", "`dateline read --help`");
    assertThat(run("reed").code()).isEqualTo(Exit.USAGE);
    assertThat(run().code()).isEqualTo(Exit.USAGE);
    assertThat(run("claims", "x.db", "--news", "--background").code()).isEqualTo(Exit.USAGE);
    assertThat(run("claims", "x.db", "--status", "true").err()).contains("asserted, denied");
  }

  @Test
  void standardInputAndGzipAreRead() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    InputStream in = new ByteArrayInputStream(packed.toByteArray());

    Ran ran = run(in, false, "read", "-", "--as", "jsonl");

    assertThat(ran.out()).isEqualTo(run("read", page.toString(), "--as", "jsonl").out());
  }

  @Test
  void aLineOfAGigabyteIsReadToItsBoundAndRefused() {
    AtomicInteger left = new AtomicInteger(1_000_000_000);
    InputStream line =
        new InputStream() {
          @Override
          public int read() {
            return left.getAndDecrement() > 0 ? 'a' : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int count = Math.min(length, left.get());
            Arrays.fill(into, from, from + count, (byte) 'a');
            return left.getAndAdd(-count) > 0 ? count : -1;
          }
        };

    Ran ran = run(line, false, "read", "-", "--as", "jsonl");

    assertThat(left.get()).isGreaterThan(800_000_000);
    assertThat(ran.code()).isEqualTo(Exit.NOTHING);
    assertThat(ran.err()).contains("larger than 96 MB, no single news page");
  }

  @Test
  void whatIsKeptIsListedAsItWasRead() {
    Path store = folder.resolve("news.db");

    Ran kept = run("read", page.toString(), "--into", store.toString());

    assertThat(kept.out()).isEqualTo("kept " + page + ": 1 article, 8 claims\n");
    for (String format : new String[] {"table", "jsonl", "csv"}) {
      assertThat(run("claims", store.toString(), "--as", format).out())
          .isEqualTo(run("read", page.toString(), "--as", format).out());
    }
    assertThat(run("claims", store.toString(), "--kind", "figure", "--as", "jsonl").out().lines())
        .hasSize(2);
    assertThat(run("claims", store.toString(), "--actor", "nobody at all").code())
        .isEqualTo(Exit.NOTHING);
  }

  @Test
  void rebuildLeavesTheRecordAsItWas() {
    Path store = folder.resolve("news.db");
    run("read", page.toString(), "--into", store.toString(), "--date", "2023-08-04");
    String before = run("claims", store.toString()).out();

    Ran ran = run("rebuild", store.toString());

    assertThat(ran.code()).isEqualTo(Exit.OK);
    assertThat(run("claims", store.toString()).out()).isEqualTo(before).contains("4 August 2023");
  }

  @Test
  void aFileThatIsNoStoreIsAnExitCodeOfItsOwn() {
    Ran ran = run("claims", page.toString());

    assertThat(ran.code()).isEqualTo(Exit.STORE);
    assertThat(ran.err()).hasLineCount(1).contains("page.txt: not a Dateline store");
    assertThat(run("read", page.toString(), "--into", page.toString()).code())
        .isEqualTo(Exit.STORE);
  }

  @Test
  void noPageSteersTheTerminal() throws IOException {
    Files.writeString(
        page, PAGE.replace("Officials", "\u001b[2J\u001b]0;owned\u0007Offi\u009bcials\u202e"));

    for (String format : new String[] {"table", "jsonl", "csv"}) {
      assertThat(run("read", page.toString(), "--as", format).out())
          .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e")
          .contains("Offi");
    }
  }

  @Test
  void coloursAndMarksStandOnATerminalOnly() {
    Ran plain = run("read", page.toString());
    Ran coloured = run(InputStream.nullInputStream(), true, "read", page.toString());

    assertThat(plain.out()).doesNotContain("\u001b");
    assertThat(coloured.out()).contains("\u001b[1;4mThe m\u001b[0mayor");
    assertThat(coloured.out().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.out());
  }

  @Test
  void aSpreadsheetRunsNothing() throws IOException {
    Files.writeString(page, PAGE.replace("Mayor opens", "=HYPERLINK(1) Mayor opens"));

    Ran ran = run("read", page.toString(), "--as", "csv");

    assertThat(ran.out()).contains(",'=HYPERLINK(1) Mayor").doesNotContain(",=HYPERLINK");
  }

  @Test
  void oneArticleThatFailsStopsNoOther() throws IOException {
    Files.writeString(folder.resolve("poison.txt"), PAGE.replace("harbour", "poison"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(InputStream.nullInputStream(), stream(out), stream(err), false, false, 90);
    Coding coding =
        article -> {
          if (article.text().contains("poison")) {
            throw new IllegalStateException("no rule for this");
          }
          return Samples.claims(article);
        };

    int code = new Main(terminal, () -> coding).execute("read", folder.toString(), "--as", "jsonl");

    assertThat(code).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(8);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("poison.txt, story 1: an error of");
  }

  @Test
  void everyPageOfAWebArchiveAndEveryItemOfAFeedIsRead() throws IOException {
    String body = PAGE.lines().skip(2).findFirst().orElseThrow();
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><h1>Mayor opens</h1><p>%s</p>"
            .formatted(body);
    String header =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Target-URI: https://post.example/%d\r
        WARC-Date: 2023-08-04T00:00:00Z\r
        WARC-Record-ID: <urn:uuid:1-%d>\r
        Content-Type: application/http\r
        Content-Length: %d\r
        \r
        %s\r
        \r
        """;
    int length = http.getBytes(StandardCharsets.UTF_8).length;
    Path warc = folder.resolve("a.warc.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(warc))) {
      for (int i = 1; i <= 2; i++) {
        out.write(header.formatted(i, i, length, http).getBytes(StandardCharsets.UTF_8));
      }
    }
    Path feed = folder.resolve("feed.xml");
    Files.writeString(
        feed,
        "<rss><channel><item><title>Mayor</title><description>%s</description></item></channel></rss>"
            .formatted(body));

    Ran ran = run("articles", warc.toString(), feed.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isEqualTo(Exit.OK);
    assertThat(ran.out())
        .contains("story 1 of https://post.example/1", "story 1 of https://post.example/2")
        .contains("story 1 of " + feed);
  }

  @Test
  void articlesThatAreNotEnglishAreCounted() throws IOException {
    Path foreign = folder.resolve("hafen.txt");
    Files.writeString(
        foreign,
        """
        Bürgermeisterin öffnet den Hafen

        Die Bürgermeisterin hat den Hafen am Montag geöffnet, und sie sagte, dass er für alle \
        Schiffe offen bleibt, die ihre Gebühren zahlen. Das ist nicht immer so gewesen.
        """);

    assertThat(run("read", foreign.toString()).err()).contains("1 not in English, not coded");
  }
}
