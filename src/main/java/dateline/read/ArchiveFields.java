package dateline.read;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * Fields of our own in the records of web archives, which the standard allows: what is known of a
 * capture beside its bytes. Escaped as in the query of an address, so that any name fits in a line.
 */
final class ArchiveFields {

  static final String NAME = "Dateline-Name";
  static final String DATE = "Dateline-Date";
  static final String PUBLISHER = "Dateline-Publisher";

  private ArchiveFields() {}

  static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The capture's name, or null where the record is not one that Dateline wrote for a file. */
  static @Nullable String name(MessageHeaders headers) {
    return field(headers, NAME);
  }

  /** What was known of the capture when it was kept. */
  static Hints hints(MessageHeaders headers) {
    String date = field(headers, DATE);
    String publisher = field(headers, PUBLISHER);
    try {
      return new Hints(date == null ? null : LocalDate.parse(date), publisher);
    } catch (DateTimeException e) {
      return new Hints(null, publisher);
    }
  }

  private static @Nullable String field(MessageHeaders headers, String name) {
    String value = headers.first(name).orElse("");
    try {
      return value.isEmpty() ? null : URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }
}
