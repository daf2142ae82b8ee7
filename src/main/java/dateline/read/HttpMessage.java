package dateline.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A capture that is a server's answer with its headers, as web archives keep it: RFC 9112. Read
 * leniently, since archives are cut short, and some keep the headers of what they have unpacked.
 *
 * @param status 200 where all went well
 * @param headers by name in lower case; of several the first
 * @param body as sent
 */
@SuppressWarnings("ArrayRecordComponent") // passed on at once and never compared
record HttpMessage(int status, Map<String, String> headers, byte[] body) {

  private static final int LONGEST_HEAD = 1 << 18;
  private static final Pattern STATUS = Pattern.compile("^HTTP/\\d(?:\\.\\d)? +(\\d{3})(?!\\d)");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]+)");

  /** The message, where the bytes are one. */
  static Optional<HttpMessage> of(byte[] bytes) {
    if (bytes.length < 12 || bytes[0] != 'H' || bytes[1] != 'T' || bytes[4] != '/') {
      return Optional.empty();
    }
    int end = endOfHead(bytes);
    String[] lines = new String(bytes, 0, end, StandardCharsets.UTF_8).split("\r?\n", -1);
    Matcher status = STATUS.matcher(lines[0]);
    if (!status.find()) {
      return Optional.empty();
    }
    TreeMap<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      if (colon > 0) {
        String name = lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(name, lines[i].substring(colon + 1).strip());
      }
    }
    byte[] body = Arrays.copyOfRange(bytes, end, bytes.length);
    return Optional.of(new HttpMessage(Integer.parseInt(status.group(1)), headers, body));
  }

  /** Whether an answer may hold a page or a feed, by its status and its type. */
  static boolean mayBePage(byte[] bytes) {
    Optional<HttpMessage> message = of(bytes);
    return message.isEmpty()
        || (message.get().status() == 200
            && isPageType(message.get().header("content-type").toLowerCase(Locale.ROOT)));
  }

  /** Whether content of this type may be a page or a feed; where none is given, the bytes tell. */
  static boolean isPageType(String type) {
    return type.isBlank()
        || type.contains("html")
        || type.contains("xml")
        || type.startsWith("text/plain")
        || type.startsWith("application/octet-stream");
  }

  /** Just after the blank line below the headers; the end where there is none. */
  private static int endOfHead(byte[] bytes) {
    int most = Math.min(bytes.length, LONGEST_HEAD);
    for (int i = 0; i < most; i++) {
      if (bytes[i] == '\n') {
        if (i + 1 < most && bytes[i + 1] == '\n') {
          return i + 2;
        }
        if (i + 2 < most && bytes[i + 1] == '\r' && bytes[i + 2] == '\n') {
          return i + 3;
        }
      }
    }
    return most;
  }

  /** The header's value, or empty. */
  String header(String lowerCase) {
    return headers.getOrDefault(lowerCase, "");
  }

  /** The encoding that the server declares, or empty. */
  String charset() {
    Matcher m = CHARSET.matcher(header("content-type"));
    return m.find() ? m.group(1) : "";
  }

  /**
   * The page: without chunks and unpacked, as far as it came.
   *
   * @throws UnreadableException where the answer is no page or cannot be unpacked
   */
  byte[] page(String name) {
    if (status < 200 || status > 299) {
      throw new UnreadableException(name, "the server answered " + status + ", no page");
    }
    boolean chunked = header("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked");
    byte[] whole = chunked ? unchunked(body) : body;
    String coding = header("content-encoding").toLowerCase(Locale.ROOT);
    if (whole.length == 0) {
      throw new UnreadableException(name, "the server's answer is empty");
    }
    if (coding.contains("deflate")) {
      return Unpacker.inflate(name, whole);
    }
    if (coding.strip().equals("br") && !looksLikeText(whole) && !Unpacker.isGzip(whole)) {
      return Unpacker.unbrotli(name, whole);
    }
    if (coding.matches(".*(?:br|zstd|compress).*") && !looksLikeText(whole)) {
      throw new UnreadableException(
          name, "packed with " + coding + ", which is not opened; fetch it with gzip or plain");
    }
    // Archives keep the header also where they have unpacked the body: the bytes decide.
    return Unpacker.isGzip(whole) ? Unpacker.gunzipAsFar(name, whole) : whole;
  }

  private static boolean looksLikeText(byte[] bytes) {
    int odd = 0;
    int most = Math.min(bytes.length, 512);
    for (int i = 0; i < most; i++) {
      odd += bytes[i] >= 0 && bytes[i] < 9 ? 1 : 0;
    }
    return odd == 0;
  }

  /** Chunks put together; what does not begin with a chunk's size was put together before. */
  private static byte[] unchunked(byte[] body) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int line = at;
      while (line < body.length && body[line] != '\n') {
        line++;
      }
      String size = new String(body, at, Math.min(line - at, 40), StandardCharsets.ISO_8859_1);
      int semicolon = size.indexOf(';');
      String digits = (semicolon < 0 ? size : size.substring(0, semicolon)).strip();
      if (!digits.matches("[0-9A-Fa-f]{1,7}")) {
        return at == 0 ? body : whole.toByteArray();
      }
      int length = Integer.parseInt(digits, 16);
      if (length == 0) {
        break;
      }
      int from = Math.min(body.length, line + 1);
      int to = Math.min(body.length, from + length);
      whole.write(body, from, to - from);
      at = to;
      while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
        at++;
      }
    }
    return whole.toByteArray();
  }
}
