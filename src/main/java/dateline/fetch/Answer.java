package dateline.fetch;

import dateline.read.Capture;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import okhttp3.Headers;

/**
 * What a server sent.
 *
 * @param status 200 where all went well
 * @param headers as sent
 * @param body as sent, still packed where it was; empty unless the status is 200
 */
@SuppressWarnings("ArrayRecordComponent") // passed on at once and never compared
record Answer(int status, Headers headers, byte[] body) {

  /** No server may be believed that wants to be left alone for longer. */
  static final Duration LONGEST_REST = Duration.ofDays(1);

  private static final List<String> KEPT =
      List.of("content-type", "content-encoding", "etag", "last-modified");

  /** The header's value, or empty. */
  String header(String name) {
    String value = headers.get(name);
    return value == null ? "" : value;
  }

  boolean isBusy() {
    return status == 429 || status == 503;
  }

  boolean leadsOn() {
    return status >= 300 && status <= 399 && !header("location").isEmpty();
  }

  Validators validators() {
    return new Validators(header("etag"), header("last-modified"));
  }

  /**
   * How long the server asks to be left alone (RFC 9110, 10.2.3), at most a day; zero where it does
   * not, or not in a form that can be read.
   */
  Duration rest(Instant now) {
    String after = header("retry-after").strip();
    Duration asked = after.matches("\\d{1,9}") ? seconds(after) : until(after, now);
    return asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
  }

  private static Duration seconds(String after) {
    return Duration.ofSeconds(Long.parseLong(after));
  }

  private static Duration until(String after, Instant now) {
    try {
      Instant then = ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  /** The answer as web archives keep it, with no header that differs from one time to the next. */
  Capture capture(String url) {
    StringBuilder head = new StringBuilder("HTTP/1.1 200\r\n");
    for (String name : KEPT) {
      if (!header(name).isEmpty()) {
        head.append(name).append(": ").append(header(name)).append("\r\n");
      }
    }
    byte[] top = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    byte[] whole = new byte[top.length + body.length];
    System.arraycopy(top, 0, whole, 0, top.length);
    System.arraycopy(body, 0, whole, top.length, body.length);
    return new Capture(url, whole);
  }
}
