package dateline.cluster;

import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.WebArchive;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page on its way to the slot that reads it, or a line that says why there is none; in parts that
 * Flink can write.
 *
 * @param digest the capture's address, by which pages are dealt out; empty where there is no page
 * @param name the capture's name
 * @param bytes its content
 * @param date when it appeared as far as the caller knows, ISO 8601
 * @param publisher who published it as far as the caller knows
 * @param complaint why there is no page
 */
@SuppressWarnings("ArrayRecordComponent") // told apart by digest, never by equals
public record ShippedPage(
    String digest,
    String name,
    byte[] bytes,
    @Nullable String date,
    @Nullable String publisher,
    @Nullable String complaint) {

  static ShippedPage of(WebArchive.Member member, Hints known) {
    Capture capture = member.capture();
    if (capture == null) {
      return new ShippedPage("", "", new byte[0], null, null, member.complaint());
    }
    Hints hints = member.hints().or(known);
    return new ShippedPage(
        capture.digest(),
        capture.name(),
        capture.bytes(),
        hints.date() == null ? null : hints.date().toString(),
        hints.publisher(),
        null);
  }

  Capture capture() {
    return new Capture(name, bytes);
  }

  Hints hints() {
    return new Hints(date == null ? null : LocalDate.parse(date), publisher);
  }
}
