package dateline.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** Takes a capture out of gzip, where it is in it, within bounds. */
final class Unpacker {

  /** No news page comes near it; what does is a bomb or no page. */
  static final int MOST_BYTES = 96 * 1024 * 1024;

  private static final int MOST_LAYERS = 2;

  private Unpacker() {}

  /**
   * The content outside of gzip. A gzip within a gzip is opened too, as some archives have it.
   *
   * @throws UnreadableException where it is empty, cut short, damaged or beyond the bounds
   */
  static byte[] unpack(Capture capture) {
    byte[] bytes = capture.bytes();
    for (int layer = 0; layer < MOST_LAYERS && isGzip(bytes); layer++) {
      bytes = gunzip(capture.name(), bytes);
    }
    if (isGzip(bytes)) {
      throw new UnreadableException(capture.name(), "gzip within gzip within gzip, not opened");
    }
    if (bytes.length == 0) {
      throw new UnreadableException(capture.name(), "empty, nothing to read");
    }
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableException(
          capture.name(), "larger than " + MOST_BYTES / 1024 / 1024 + " MB, no single news page");
    }
    return bytes;
  }

  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
  }

  private static byte[] gunzip(String name, byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IOException failure = copy(name, () -> gzip(packed), out);
    if (failure instanceof EOFException) {
      throw new UnreadableException(name, "the gzip is cut short; fetch or copy the file again");
    }
    if (failure != null) {
      throw new UnreadableException(
          name, "the gzip is damaged (" + failure.getMessage() + "); fetch or copy the file again");
    }
    return out.toByteArray();
  }

  /** What comes out of a gzip before it breaks off: of a page cut short, its beginning is read. */
  static byte[] gunzipAsFar(String name, byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return asFar(name, copy(name, () -> gzip(packed), out), out);
  }

  /** The same for deflate, which servers send with and without its wrapping. */
  static byte[] inflate(String name, byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IOException failure =
        copy(name, () -> new InflaterInputStream(new ByteArrayInputStream(packed)), out);
    if (failure != null && out.size() == 0) {
      Inflater bare = new Inflater(true);
      try {
        failure =
            copy(name, () -> new InflaterInputStream(new ByteArrayInputStream(packed), bare), out);
      } finally {
        bare.end();
      }
    }
    return failure != null && out.size() == 0 ? packed : out.toByteArray();
  }

  /** The same for Brotli (RFC 7932). */
  static byte[] unbrotli(String name, byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IOException failure =
        copy(name, () -> new BrotliInputStream(new ByteArrayInputStream(packed)), out);
    return asFar(name, failure, out);
  }

  private static byte[] asFar(
      String name, @Nullable IOException failure, ByteArrayOutputStream out) {
    if (failure != null && out.size() == 0) {
      throw new UnreadableException(
          name, "what it is packed in is damaged (" + failure.getMessage() + ")");
    }
    return out.toByteArray();
  }

  private static InputStream gzip(byte[] packed) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16);
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  /** Copies until the end or until it breaks off, and says why it did. */
  private static @Nullable IOException copy(
      String name, Opening opening, ByteArrayOutputStream out) {
    try (InputStream in = opening.open()) {
      byte[] piece = new byte[1 << 16];
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        out.write(piece, 0, n);
        if (out.size() > MOST_BYTES) {
          throw new UnreadableException(
              name,
              "unpacks to more than " + MOST_BYTES / 1024 / 1024 + " MB, no single news page");
        }
      }
      return null;
    } catch (IOException e) {
      return e;
    }
  }
}
