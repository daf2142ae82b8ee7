package dateline.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages in a web archive (WARC 1.0 and 1.1; plain, or gzipped as a whole or record by record):
 * of responses the server's whole message, of resources and conversions their content. A damaged
 * record is named and passed over; the next one that can be found is read. For use by one thread.
 */
public final class WebArchive implements AutoCloseable {

  /**
   * A record, or a line that says why there is none.
   *
   * @param hints what Dateline knew of it, where it wrote the archive
   */
  public record Member(@Nullable Capture capture, Hints hints, @Nullable String complaint) {

    static Member bad(@Nullable String complaint) {
      return new Member(null, Hints.NONE, complaint);
    }
  }

  private static final int WINDOW = 1 << 16;
  private static final byte[] PLAIN = {'W', 'A', 'R', 'C', '/'};
  private static final byte[] PACKED = {0x1f, (byte) 0x8b, 8};

  private final String name;
  private final HeaderBound channel;
  private final boolean packed;
  private @Nullable WarcReader reader;
  private @Nullable WarcRecord last;

  /** Where the last search for a record ended, so that none is looked at twice. */
  private long resumed = -1;

  /** What is to be said of the page that was given last. */
  private @Nullable String pending;

  private WebArchive(String name, SeekableByteChannel channel, boolean packed) {
    this.name = name;
    this.channel = new HeaderBound(channel);
    this.packed = packed;
  }

  /** Whether what begins so, with a few hundred bytes, is a web archive. */
  public static boolean isArchive(byte[] head) {
    if (!startsWith(head, PACKED)) {
      return startsWith(head, PLAIN);
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return startsWith(in.readNBytes(PLAIN.length), PLAIN);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean startsWith(byte[] head, byte[] mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (head[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Opens an archive.
   *
   * @param name for people
   * @param channel its bytes; closed with the archive
   */
  public static WebArchive open(String name, SeekableByteChannel channel) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(PACKED.length);
    channel.position(0);
    channel.read(head);
    channel.position(0);
    return new WebArchive(name, channel, startsWith(head.array(), PACKED));
  }

  /** The next page, or null at the end of the archive. */
  public @Nullable Member next() {
    String owed = pending;
    if (owed != null) {
      pending = null;
      return Member.bad(owed);
    }
    while (true) {
      WarcReader current = reader;
      try {
        if (current == null) {
          if (channel.position() >= channel.size()) {
            return null;
          }
          current = new WarcReader(channel);
          current.setLenient(true);
          reader = current;
        }
        Optional<WarcRecord> record = following(current);
        if (record.isEmpty()) {
          return null;
        }
        last = record.get();
        Member member = member(last);
        if (member != null) {
          return member;
        }
      } catch (IOException | RuntimeException e) {
        long at = Math.max(resumed, current == null ? 0 : current.position());
        seek(at);
        return Member.bad(complaint(at, e));
      }
    }
  }

  private Optional<WarcRecord> following(WarcReader current) throws IOException {
    WarcRecord before = last;
    last = null;
    if (before != null) {
      before.body().consume();
    }
    channel.header();
    try {
      return current.next();
    } finally {
      channel.body();
    }
  }

  private @Nullable Member member(WarcRecord record) throws IOException {
    if (!(record instanceof WarcTargetRecord page) || !isPage(record)) {
      return null;
    }
    String given = ArchiveFields.name(record.headers());
    String target =
        given == null ? String.valueOf(page.target()).replaceAll("^<|>$", "").strip() : given;
    String type = String.valueOf(record.headers().first("Content-Type").orElse(""));
    if (record.type().equals("response") && !type.startsWith("application/http")) {
      return null;
    }
    byte[] bytes = asFar(record.body().stream());
    if (!packed && bytes.length < record.body().size()) {
      // Cut short, or its length is wrong and the records after it were taken for its own.
      long at = Math.max(resumed, record.position());
      pending = complaint(at, new EOFException());
      seek(at);
      bytes = Arrays.copyOf(bytes, beforeNext(bytes));
    }
    if (bytes.length > Unpacker.MOST_BYTES) {
      return Member.bad(target + ": too large for a news page, in " + name);
    }
    if (record.type().equals("response") && !HttpMessage.mayBePage(bytes)) {
      return null;
    }
    return new Member(new Capture(target, bytes), ArchiveFields.hints(record.headers()), null);
  }

  private static int beforeNext(byte[] bytes) {
    for (int i = 0; i + PLAIN.length < bytes.length; i++) {
      if (bytes[i] == '\n' && startsWith(Arrays.copyOfRange(bytes, i + 1, i + 6), PLAIN)) {
        return i;
      }
    }
    return bytes.length;
  }

  /** What comes before the record breaks off, which is said when the next one is looked for. */
  private static byte[] asFar(InputStream body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] piece = new byte[WINDOW];
    try {
      for (int n = body.read(piece); n >= 0; n = body.read(piece)) {
        bytes.write(piece, 0, n);
        if (bytes.size() > Unpacker.MOST_BYTES) {
          break;
        }
      }
    } catch (IOException e) {
      if (bytes.size() == 0) {
        throw e;
      }
    }
    return bytes.toByteArray();
  }

  /** Requests, metadata and repeats hold no page; nor do resources that are pictures or styles. */
  private static boolean isPage(WarcRecord record) {
    String type = record.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    return switch (record.type()) {
      case "response" -> true;
      case "resource", "conversion" -> HttpMessage.isPageType(type);
      default -> false;
    };
  }

  private String complaint(long at, Exception e) {
    String why =
        e instanceof EOFException
            ? "is cut short; only its beginning is read"
            : "is damaged (" + Spaces.collapse(String.valueOf(e.getMessage())) + "), passed over";
    return name + ": the record at byte " + at + " " + why;
  }

  /** Sets the channel to the next beginning of a record after a byte, or to the end. */
  private void seek(long after) {
    reader = null;
    last = null;
    byte[] mark = packed ? PACKED : PLAIN;
    try {
      ByteBuffer window = ByteBuffer.allocate(WINDOW);
      long from = after + 1;
      while (from < channel.size()) {
        window.clear();
        channel.position(from);
        while (window.hasRemaining() && channel.read(window) >= 0) {
          // Filled as far as the file goes.
        }
        for (int i = 0; i + mark.length <= window.position(); i++) {
          if (isAt(window, i, mark)) {
            resumed = from + i;
            channel.position(resumed);
            return;
          }
        }
        from += window.hasRemaining() ? WINDOW : WINDOW - mark.length + 1;
      }
      channel.position(channel.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAt(ByteBuffer window, int at, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (window.get(at + i) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
