package dateline.read;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes captures untouched as a web archive (WARC 1.1, gzipped record by record): a server's
 * message as a response, anything else as a resource, each with the SHA-256 of its bytes. {@link
 * WebArchive} reads the same captures from it, with the same names and hints. The same captures
 * give the same bytes. For use by one thread.
 */
public final class WebArchiveWriter implements AutoCloseable {

  private static final MediaType MESSAGE = MediaType.parse("application/http;msgtype=response");
  private static final MediaType BYTES = MediaType.parse("application/octet-stream");

  private final WarcWriter writer;

  /**
   * Begins an archive.
   *
   * @param channel where it is written; closed with the archive
   * @param software what writes it, with its version
   */
  public WebArchiveWriter(WritableByteChannel channel, String software) throws IOException {
    writer = new WarcWriter(channel, WarcCompression.GZIP);
    writer.write(
        new Warcinfo.Builder()
            .recordId(id(software))
            .date(Instant.EPOCH)
            .version(MessageVersion.WARC_1_1)
            .fields(
                Map.of("software", List.of(software), "format", List.of("WARC File Format 1.1")))
            .build());
  }

  /**
   * Writes a capture.
   *
   * @param kept when it was captured
   */
  public void write(Capture capture, Hints hints, Instant kept) throws IOException {
    String digest = capture.digest();
    if (HttpMessage.of(capture.bytes()).isPresent() && Listing.isAddress(capture.name())) {
      WarcResponse.Builder response = new WarcResponse.Builder(capture.name());
      writer.write(
          filled(response, capture, hints, kept, digest).body(MESSAGE, capture.bytes()).build());
      return;
    }
    WarcResource.Builder resource = new WarcResource.Builder(URI.create("urn:sha256:" + digest));
    resource.addHeader(ArchiveFields.NAME, ArchiveFields.escaped(capture.name()));
    writer.write(
        filled(resource, capture, hints, kept, digest).body(BYTES, capture.bytes()).build());
  }

  private static <R extends WarcRecord, B extends WarcRecord.AbstractBuilder<R, B>> B filled(
      B record, Capture capture, Hints hints, Instant kept, String digest) {
    record.recordId(id(capture.name() + " " + digest));
    record.date(kept);
    record.version(MessageVersion.WARC_1_1);
    record.blockDigest(new WarcDigest("sha256", digest));
    if (hints.date() != null) {
      record.addHeader(ArchiveFields.DATE, hints.date().toString());
    }
    if (hints.publisher() != null) {
      record.addHeader(ArchiveFields.PUBLISHER, ArchiveFields.escaped(hints.publisher()));
    }
    return record;
  }

  private static UUID id(String what) {
    return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
