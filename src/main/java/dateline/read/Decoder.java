package dateline.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters: the byte order mark decides; then bytes that are valid UTF-8 with characters
 * beyond ASCII, which no other encoding gives by chance; then what the server declares; then what
 * the page declares; then a detector.
 */
final class Decoder {

  private static final int HEAD = 4096;
  private static final int SAMPLE = 1 << 16;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)(?:<meta[^>]{0,200}charset|<\\?xml[^>]{0,100}encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

  private Decoder() {}

  /**
   * The characters.
   *
   * @throws UnreadableException where the bytes are no text
   */
  static String decode(String name, byte[] bytes) {
    return decode(name, bytes, "");
  }

  /**
   * The characters.
   *
   * @param served the encoding that the server declares, or empty
   * @throws UnreadableException where the bytes are no text
   */
  static String decode(String name, byte[] bytes, String served) {
    Optional<String> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    if (hasNul(sample)) {
      return wide(name, bytes, sample, served);
    }
    refuseBinary(name, sample);
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    Optional<Charset> declared = charset(served).or(() -> declared(sample));
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new String(bytes, declared.get());
    }
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == '\ufffd').count();
    long beyond = lenient.chars().filter(c -> c > 127).count();
    // A few broken sequences in a UTF-8 page (a text cut mid-character) do not make it another's.
    if (broken * (declared.isPresent() ? 4 : 10) < beyond) {
      return lenient;
    }
    return new String(bytes, detected(sample));
  }

  private static Optional<String> byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
      return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
    }
    if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
    }
    if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean hasNul(byte[] sample) {
    for (byte b : sample) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** Bytes with zeros are UTF-16 without its mark where every other byte of ASCII is zero. */
  private static String wide(String name, byte[] bytes, byte[] sample, String served) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < sample.length; i += 2) {
      even += sample[i] == 0 ? 1 : 0;
      odd += sample[i + 1] == 0 ? 1 : 0;
    }
    int pairs = Math.max(1, sample.length / 2);
    if (odd > pairs * 0.6 && even < pairs * 0.02) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (even > pairs * 0.6 && odd < pairs * 0.02) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    // A handful of stray zeros in an otherwise clean page is a scraper's doing.
    if (even + odd <= sample.length / 2000) {
      byte[] clean = bytes.clone();
      for (int i = 0; i < clean.length; i++) {
        if (clean[i] == 0) {
          clean[i] = ' ';
        }
      }
      return decode(name, clean, served);
    }
    throw binary(name);
  }

  private static void refuseBinary(String name, byte[] sample) {
    int control = 0;
    for (byte b : sample) {
      if ((b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27)
          || b == 127) {
        control++;
      }
    }
    if (control > sample.length / 100 || startsWith(sample, "%PDF-")) {
      throw binary(name);
    }
  }

  private static UnreadableException binary(String name) {
    return new UnreadableException(
        name, "binary content, not a page or a text; give saved HTML or plain text");
  }

  private static boolean startsWith(byte[] sample, String ascii) {
    byte[] start = ascii.getBytes(StandardCharsets.US_ASCII);
    return sample.length >= start.length
        && Arrays.equals(Arrays.copyOf(sample, start.length), start);
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] sample) {
    int length = Math.min(sample.length, HEAD);
    Matcher m = DECLARED.matcher(new String(sample, 0, length, StandardCharsets.ISO_8859_1));
    if (!m.find()) {
      return Optional.empty();
    }
    return charset(m.group(1));
  }

  private static Optional<Charset> charset(String name) {
    if (name.isEmpty()) {
      // The JDK would ask every provider of character sets, anew for every page.
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(name);
      // As browsers do: what calls itself Latin-1 is Windows' superset of it.
      return Optional.of(
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
              ? Charset.forName("windows-1252")
              : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Charset detected(byte[] sample) {
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    if (match != null && Charset.isSupported(match.getName())) {
      Charset charset = Charset.forName(match.getName());
      return charset.equals(StandardCharsets.ISO_8859_1)
          ? Charset.forName("windows-1252")
          : charset;
    }
    return Charset.forName("windows-1252");
  }
}
