package dateline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Captures to a web archive and back. */
class WebArchiveWriterTest {

  private static final Instant KEPT = Instant.parse("2026-11-23T12:00:00Z");

  private static final Capture ANSWER =
      new Capture(
          "https://a.example/news?a=b|c",
          "HTTP/1.1 200\r\ncontent-type: text/html\r\n\r\n<p>The harbour.".getBytes(UTF_8));
  private static final Capture FILE =
      new Capture("saved pages/H\u00e4fen %20\n.html", "<p>The harbour.".getBytes(UTF_8));
  private static final Hints HINTS =
      new Hints(LocalDate.parse("2023-08-04"), "The \u00c9cho: of\nAlder");

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WebArchiveWriter archive =
        new WebArchiveWriter(Channels.newChannel(bytes), "Dateline/test")) {
      archive.write(ANSWER, Hints.NONE, KEPT);
      archive.write(FILE, HINTS, KEPT);
    }
    return bytes.toByteArray();
  }

  @Test
  void capturesComeBackWithTheirNamesBytesAndHints() throws IOException {
    List<WebArchive.Member> members = new ArrayList<>();
    try (WebArchive archive =
        WebArchive.open("a.warc.gz", new SeekableInMemoryByteChannel(written()))) {
      for (WebArchive.Member m = archive.next(); m != null; m = archive.next()) {
        members.add(m);
      }
    }

    assertThat(members).extracting(WebArchive.Member::complaint).containsOnlyNulls();
    assertThat(members)
        .extracting(m -> String.valueOf(m.capture() == null ? null : m.capture().name()))
        .containsExactly(ANSWER.name(), FILE.name());
    assertThat(members)
        .extracting(m -> String.valueOf(m.capture() == null ? null : m.capture().digest()))
        .containsExactly(ANSWER.digest(), FILE.digest());
    assertThat(members).extracting(WebArchive.Member::hints).containsExactly(Hints.NONE, HINTS);
  }

  @Test
  void everyRecordIsOfTheStandardAndAddressedByItsDigest() throws IOException {
    List<String> types = new ArrayList<>();
    List<String> digests = new ArrayList<>();
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(written()))) {
      for (WarcRecord record : reader) {
        types.add(record.type());
        assertThat(record.version().toString()).isEqualTo("WARC/1.1");
        if (record instanceof WarcResponse response) {
          assertThat(response.http().status()).isEqualTo(200);
          assertThat(response.target()).isEqualTo(ANSWER.name());
          assertThat(response.date()).isEqualTo(KEPT);
        }
        record.blockDigest().map(WarcDigest::hex).ifPresent(digests::add);
      }
    }

    assertThat(types).containsExactly("warcinfo", "response", "resource");
    assertThat(digests).containsExactly(ANSWER.digest(), FILE.digest());
  }

  @Test
  void theSameCapturesGiveTheSameBytes() throws IOException {
    assertThat(written()).isEqualTo(written());
  }
}
