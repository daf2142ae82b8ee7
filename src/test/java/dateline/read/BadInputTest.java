package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Each kind of bad input gives one clear line that names the capture. */
class BadInputTest {

  private static final String STORY =
      """
      Café strike ends in Port Élan

      Waiters in Port Élan went back to work on Monday after their union and the owners agreed on \
      a pay rise, both sides said. The strike had closed forty cafés for a week.
      """;

  private static List<Article> read(byte[] bytes) {
    return new Reader().read(new Capture("x.bin", bytes), Hints.NONE);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static void refused(byte[] bytes, String why) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("x.bin: ")
        .hasMessageContaining(why)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void anEmptyFile() {
    refused(new byte[0], "empty");
  }

  @Test
  void blanksOnly() {
    refused("\n  \n\t\n".getBytes(StandardCharsets.UTF_8), "no article");
  }

  @Test
  void aBinary() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    refused(noise, "binary");
  }

  @Test
  void aPdf() {
    refused("%PDF-1.7\nsome text".getBytes(StandardCharsets.US_ASCII), "binary");
  }

  @Test
  void aPageWithNoArticle() {
    refused(
        "<html><body><nav><a href=/>Home</a> <a href=/w>World</a></nav></body></html>"
            .getBytes(StandardCharsets.UTF_8),
        "no article");
  }

  @Test
  void aTruncatedGzip() throws IOException {
    byte[] whole = gzip(STORY.getBytes(StandardCharsets.UTF_8));
    refused(Arrays.copyOf(whole, whole.length / 2), "cut short");
  }

  @Test
  void aDamagedGzip() throws IOException {
    byte[] whole = gzip(STORY.repeat(50).getBytes(StandardCharsets.UTF_8));
    whole[whole.length - 6] ^= 0x55;
    refused(whole, "damaged");
  }

  @Test
  void aGzipBomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        packed.write(zeros);
      }
    }
    refused(out.toByteArray(), "unpacks to more than");
  }

  @Test
  void aLineOfFiftyMegabytes() {
    byte[] line = new byte[50 * 1024 * 1024];
    Arrays.fill(line, (byte) 'a');
    refused(line, "a line of");
  }

  @Test
  void fiftyMegabytesOfMarkup() {
    byte[] line = new byte[50 * 1024 * 1024];
    Arrays.fill(line, (byte) 'a');
    byte[] head = "<!doctype html><html><body><p>".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, line, 0, head.length);
    refused(line, "markup");
  }

  @Test
  void gzipWithinGzipIsOpened() throws IOException {
    byte[] twice = gzip(gzip(STORY.getBytes(StandardCharsets.UTF_8)));
    assertThat(read(twice).get(0).title()).isEqualTo("Café strike ends in Port Élan");
  }

  @Test
  void latin1IsToldFromUtf8WithoutADeclaration() {
    byte[] bytes = STORY.getBytes(Charset.forName("windows-1252"));
    assertThat(read(bytes).get(0).title()).isEqualTo("Café strike ends in Port Élan");
  }

  @Test
  void utf16WithAndWithoutItsMark() {
    assertThat(read(STORY.getBytes(StandardCharsets.UTF_16)).get(0).title()).contains("Élan");
    assertThat(read(STORY.getBytes(StandardCharsets.UTF_16LE)).get(0).title()).contains("Élan");
  }

  @Test
  void aPageThatDeclaresTheWrongEncodingIsReadAsTheUtf8ThatItIs() {
    String page =
        "<html><head><meta charset=iso-8859-1><title>Café strike ends</title></head><body><h1>Café"
            + " strike ends</h1><p>"
            + STORY.lines().skip(2).findFirst().orElseThrow()
            + "</p></body></html>";
    assertThat(read(page.getBytes(StandardCharsets.UTF_8)).get(0).title())
        .isEqualTo("Café strike ends");
  }

  @Test
  void aDeclaredEncodingIsHonoured() {
    String page =
        "<html><head><meta charset=windows-1251></head><body><h1>Порт снова открыт</h1><p>Порт"
            + " принял первые суда во вторник, сообщила администрация. Рабочие не работали с"
            + " пятницы, но они и их профсоюз договорились о зарплате.</p></body></html>";
    Article article = read(page.getBytes(Charset.forName("windows-1251"))).get(0);
    assertThat(article.title()).isEqualTo("Порт снова открыт");
    assertThat(article.language()).isEqualTo("ru");
  }
}
