package dateline.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

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

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
  }

  private static byte[] gunzip(String name, byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
      byte[] piece = new byte[1 << 16];
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        out.write(piece, 0, n);
        if (out.size() > MOST_BYTES) {
          throw new UnreadableException(
              name,
              "unpacks to more than " + MOST_BYTES / 1024 / 1024 + " MB, no single news page");
        }
      }
    } catch (EOFException e) {
      throw new UnreadableException(name, "the gzip is cut short; fetch or copy the file again");
    } catch (IOException e) {
      throw new UnreadableException(
          name, "the gzip is damaged (" + e.getMessage() + "); fetch or copy the file again");
    }
    return out.toByteArray();
  }
}
