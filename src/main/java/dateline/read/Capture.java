package dateline.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One raw document as it was found: a file, a member of an archive, standard input. Everything in
 * the record can be made again from captures.
 *
 * @param name where it came from, for people to read: a path, a URL, or {@code -}
 * @param bytes the content, untouched; not copied, so the caller leaves it alone afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // captures are compared by digest, never by equals
public record Capture(String name, byte[] bytes) {

  /** The SHA-256 of the bytes in lower-case hexadecimal: the capture's address. */
  public String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
