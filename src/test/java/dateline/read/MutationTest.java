package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, reading gives articles or one clear line, and nothing else is thrown. */
class MutationTest {

  private static final int EACH = 40;
  private static final String[] TOKENS = {
    "<",
    ">",
    "</div>",
    "<article>",
    "<h1>",
    "<!--",
    "]]>",
    "<![CDATA[",
    "&#x110000;",
    "\0",
    "\u2028",
    "<script type=application/ld+json>{\"@type\":[[\"Article\"]]}</script>",
    "<figure>",
    "<table><p>",
    "By ",
    "2023-99-99",
    "31.02.2020",
    "(Reuters) -",
    "\"",
    "\r",
    "HTTP/1.1 200 OK\n\n",
    "<rss>",
    "<item>"
  };

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      return files.filter(f -> f.toString().matches(".*\\.(?:html|txt|gz)")).sorted().toList();
    }
  }

  private static byte[] mutated(byte[] page, Random random) {
    byte[] bytes = page.clone();
    switch (random.nextInt(5)) {
      case 0 -> {
        for (int i = 0; i < 1 + bytes.length / 200; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
      }
      case 1 -> {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      case 2 -> {
        return Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
      }
      default -> {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
          text.insert(random.nextInt(text.length() + 1), TOKENS[random.nextInt(TOKENS.length)]);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
      }
    }
  }

  private static int articles(String name, byte[] bytes) {
    try {
      List<Article> articles = new Reader().read(new Capture(name, bytes), Hints.NONE);
      assertThat(articles).isNotEmpty();
      return articles.size();
    } catch (UnreadableException e) {
      assertThat(e.getMessage()).startsWith(name + ": ").doesNotContain("\n");
      return 0;
    } catch (RuntimeException | StackOverflowError e) {
      return fail(name + " throws", e);
    }
  }

  @Test
  void mutatedPagesAreReadOrRefused() throws IOException {
    Random random = new Random(20_231_123);
    int read = 0;
    for (Path page : pages()) {
      byte[] bytes = Files.readAllBytes(page);
      for (int i = 0; i < EACH; i++) {
        read += articles(page.getFileName() + "#" + i, mutated(bytes, random));
      }
    }
    assertThat(read).isPositive();
  }

  @Test
  void mutatedArchivesEndAndKeepWhatIsWhole() throws IOException {
    Random random = new Random(7);
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      records.add(WebArchiveTest.page("https://a.example/" + i));
    }
    byte[] warc = WebArchiveTest.join(records.toArray(byte[][]::new));
    int captures = 0;
    for (int i = 0; i < 150; i++) {
      byte[] bytes = mutated(warc, random);
      try (WebArchive archive = WebArchive.open("a.warc", new SeekableInMemoryByteChannel(bytes))) {
        int members = 0;
        for (WebArchive.Member m = archive.next(); m != null; m = archive.next()) {
          Capture capture = m.capture();
          captures += capture == null ? 0 : 1;
          if (capture != null) {
            articles(capture.name(), capture.bytes());
          }
          assertThat(++members).as("members of archive " + i).isLessThan(100);
        }
      }
    }
    assertThat(captures).isGreaterThan(300);
  }

  @Test
  void elementsAHundredThousandDeepAreReadOrRefused() {
    String inner = "<p>The mayor opened the harbour in Port Alder on Monday, she said.</p>";
    for (String tag : List.of("div", "span", "b", "blockquote", "figure", "table", "ul")) {
      String open = "<" + tag + ">";
      articles(
          tag,
          ("<html><body><h1>Harbour</h1>" + open.repeat(100_000) + inner)
              .getBytes(StandardCharsets.UTF_8));
    }
  }
}
