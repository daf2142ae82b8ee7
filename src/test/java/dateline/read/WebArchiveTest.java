package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** Web archives of every make to captures; one bad record never hides the others. */
class WebArchiveTest {

  private static final String PAGE =
      "<html><head><title>Harbour opens</title></head><body><h1>Harbour opens</h1><p>The mayor"
          + " opened the harbour in Port Alder on Monday, and she said that it would stay"
          + " open.</p></body></html>";

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static byte[] record(String type, String url, String contentType, byte[] block) {
    return join(
        utf8(
            "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2023-08-04T00:00:00Z\r\n"
                    .formatted(type, url)
                + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-%012d>\r\n"
                    .formatted(url.hashCode() & 0x7fffffff)
                + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n"
                    .formatted(contentType, block.length)),
        block,
        utf8("\r\n\r\n"));
  }

  private static byte[] response(String url, String headers, byte[] body) {
    byte[] block = join(utf8("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n"), body);
    return record("response", url, "application/http; msgtype=response", block);
  }

  static byte[] page(String url) {
    return response(url, "Content-Type: text/html; charset=utf-8", utf8(PAGE));
  }

  private record Read(List<Capture> captures, List<String> complaints) {}

  private static Read read(byte[] warc) {
    List<Capture> captures = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    assertThat(WebArchive.isArchive(Arrays.copyOf(warc, Math.min(warc.length, 400)))).isTrue();
    try (WebArchive archive = WebArchive.open("a.warc", new SeekableInMemoryByteChannel(warc))) {
      for (WebArchive.Member m = archive.next(); m != null; m = archive.next()) {
        if (m.capture() != null) {
          captures.add(m.capture());
        } else {
          complaints.add(String.valueOf(m.complaint()));
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new Read(captures, complaints);
  }

  private static Article article(Capture capture) {
    return new Reader().read(capture, Hints.NONE).get(0);
  }

  @Test
  void responsesAreCapturesNamedByTheirAddress() {
    byte[] info = record("warcinfo", "x:", "application/warc-fields", utf8("software: none\r\n"));
    byte[] request =
        record(
            "request", "https://a.example/1", "application/http", utf8("GET / HTTP/1.1\r\n\r\n"));
    Read read = read(join(info, request, page("https://a.example/1"), page("https://a.example/2")));

    assertThat(read.complaints()).isEmpty();
    assertThat(read.captures())
        .extracting(Capture::name)
        .containsExactly("https://a.example/1", "https://a.example/2");
    assertThat(article(read.captures().get(0)).title()).isEqualTo("Harbour opens");
    assertThat(article(read.captures().get(1)).url()).isEqualTo("https://a.example/2");
  }

  @Test
  void recordsGzippedOneByOneAreRead() {
    assertThat(
            read(join(gzip(page("https://a.example/1")), gzip(page("https://a.example/2"))))
                .captures())
        .hasSize(2);
  }

  @Test
  void anArchiveGzippedAsAWholeIsRead() {
    assertThat(
            read(gzip(join(page("https://a.example/1"), page("https://a.example/2")))).captures())
        .hasSize(2);
  }

  @Test
  void bodiesInChunksAndInGzipAreUnpacked() {
    byte[] packed = gzip(utf8(PAGE));
    byte[] chunked =
        join(
            utf8("a\r\n"),
            Arrays.copyOf(packed, 10),
            utf8("\r\n%x;note=1\r\n".formatted(packed.length - 10)),
            Arrays.copyOfRange(packed, 10, packed.length),
            utf8("\r\n0\r\n\r\n"));
    Read read =
        read(
            response(
                "https://a.example/1",
                "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip",
                chunked));

    assertThat(article(read.captures().get(0)).title()).isEqualTo("Harbour opens");
  }

  @Test
  void bodiesUnpackedBeforeUnderTheirOldHeadersAreRead() {
    Read read =
        read(
            response(
                "https://a.example/1",
                "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: br",
                utf8(PAGE)));

    assertThat(article(read.captures().get(0)).title()).isEqualTo("Harbour opens");
  }

  @Test
  void theServersEncodingIsHonoured() {
    byte[] page =
        PAGE.replace("Harbour", "Höfn").getBytes(java.nio.charset.Charset.forName("windows-1257"));
    Capture capture =
        read(response("https://a.example/1", "Content-Type: text/html; charset=windows-1257", page))
            .captures()
            .get(0);

    assertThat(article(capture).title()).isEqualTo("Höfn opens");
  }

  @Test
  void picturesAndErrorsAreNoPages() {
    byte[] picture = response("https://a.example/p", "Content-Type: image/png", utf8("PNG"));
    byte[] missing =
        record(
            "response",
            "https://a.example/m",
            "application/http",
            utf8("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + PAGE));
    Read read = read(join(picture, missing, page("https://a.example/1")));

    assertThat(read.captures()).hasSize(1);
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void aDamagedRecordIsNamedAndTheNextIsRead() {
    byte[] first = gzip(page("https://a.example/1"));
    byte[] second = gzip(page("https://a.example/2"));
    Arrays.fill(second, 14, second.length - 10, (byte) 0x55);
    byte[] third = gzip(page("https://a.example/3"));
    Read read = read(join(first, second, third));

    assertThat(read.captures())
        .extracting(Capture::name)
        .contains("https://a.example/1", "https://a.example/3");
    assertThat(read.complaints())
        .hasSize(1)
        .first()
        .asString()
        .contains("a.warc: the record at byte");
  }

  @Test
  void aDamagedHeaderInAPlainArchiveIsPassedOver() {
    byte[] second = page("https://a.example/2");
    Arrays.fill(second, 9, 60, (byte) 7);
    Read read = read(join(page("https://a.example/1"), second, page("https://a.example/3")));

    assertThat(read.captures())
        .extracting(Capture::name)
        .containsExactly("https://a.example/1", "https://a.example/3");
    assertThat(read.complaints()).isNotEmpty();
  }

  @Test
  void ofARecordCutShortTheBeginningIsRead() {
    byte[] whole = join(page("https://a.example/1"), page("https://a.example/2"));
    Read read = read(Arrays.copyOf(whole, whole.length - 30));

    assertThat(read.captures()).hasSize(2);
    assertThat(article(read.captures().get(1)).title()).isEqualTo("Harbour opens");
    assertThat(read.complaints()).hasSize(1).first().asString().contains("cut short");
  }

  @Test
  void aWrongLengthCostsNoMoreThanItsRecord() {
    String wrong =
        new String(page("https://a.example/1"), StandardCharsets.UTF_8)
            .replaceFirst("(\r\nContent-Length: )\\d+", "$199999");
    Read read = read(join(utf8(wrong), page("https://a.example/2"), page("https://a.example/3")));

    assertThat(read.complaints()).isNotEmpty();
    assertThat(read.captures()).extracting(Capture::name).contains("https://a.example/3");
  }

  @Test
  void aBombInABodyIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        packed.write(zeros);
      }
    }
    Capture bomb =
        read(response("https://a.example/1", "Content-Type: text/html", out.toByteArray()))
            .captures()
            .get(0);

    assertThatThrownBy(() -> article(bomb))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("unpacks to more than");
  }

  private static List<String> complaints(String head) throws IOException {
    List<String> complaints = new ArrayList<>();
    try (WebArchive archive = WebArchive.open("a.warc", new EndlessChannel(head, 1_000_000_000))) {
      for (WebArchive.Member m = archive.next(); m != null; m = archive.next()) {
        assertThat(m.capture()).isNull();
        complaints.add(String.valueOf(m.complaint()));
      }
    }
    return complaints;
  }

  @Test
  void aHeaderOfAGigabyteIsPassedOver() throws IOException {
    assertThat(complaints("WARC/1.0\r\nWARC-Type: "))
        .containsExactly(
            "a.warc: the record at byte 0 is damaged (a header of more than 128 KB), passed over");
  }

  @Test
  void aLineOfAGigabyteIsNoPage() throws IOException {
    String head =
        """
        WARC/1.0
        WARC-Type: resource
        Content-Type: text/plain
        WARC-Target-URI: https://a.example/1
        WARC-Record-ID: <urn:uuid:1>
        WARC-Date: 2023-08-04T00:00:00Z
        Content-Length: 999999000

        """;

    assertThat(complaints(head.replace("\n", "\r\n")))
        .contains("https://a.example/1: too large for a news page, in a.warc");
  }

  @Test
  void aPackedHeaderOfAMegabyteIsPassedOver() {
    String words =
        new Random(9)
            .ints(1 << 20, 'a', 'z')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    byte[] header = utf8("WARC/1.0\r\nWARC-Type: " + words);

    Read read = read(join(gzip(header), gzip(page("https://a.example/1"))));

    assertThat(read.captures()).hasSize(1);
    assertThat(read.complaints()).singleElement().asString().contains("header of more than");
  }

  @Test
  void whatIsPackedOtherwiseSaysWith() {
    Capture capture =
        read(response(
                "https://a.example/1",
                "Content-Type: text/html\r\nContent-Encoding: zstd",
                new byte[] {1, 2, 3, 4, 5, 6, 7, 8}))
            .captures()
            .get(0);
    assertThatThrownBy(() -> article(capture))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(
            "https://a.example/1: packed with zstd, which is not opened; fetch it with gzip or"
                + " plain");
  }

  /** Bytes in Brotli without being made smaller: a head, one part as it is, an end (RFC 7932). */
  private static byte[] brotli(byte[] plain) {
    int head = 0x0b | (plain.length - 1) << 7 | 1 << 23;
    byte[] bits = {(byte) head, (byte) (head >> 8), (byte) (head >> 16)};
    return join(bits, plain, new byte[] {3});
  }

  @Test
  void bodiesInBrotliAreRead() {
    byte[] packed = brotli(utf8(PAGE));
    String headers = "Content-Type: text/html\r\nContent-Encoding: br";

    assertThat(
            article(read(response("https://a.example/1", headers, packed)).captures().get(0))
                .title())
        .isEqualTo("Harbour opens");
  }

  @Test
  void damagedBrotliIsNamed() {
    Capture capture =
        read(response(
                "https://a.example/1",
                "Content-Type: text/html\r\nContent-Encoding: br",
                new byte[] {1, 2, 3, 4, 5, 6, 7, 8}))
            .captures()
            .get(0);
    assertThatThrownBy(() -> article(capture))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("https://a.example/1: what it is packed in is damaged");
  }
}
