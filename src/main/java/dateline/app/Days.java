package dateline.app;

import dateline.when.Time;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as a newspaper writes them. */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final int DAY_LENGTH = 10;

  private Days() {}

  /** A day: "4 August 2023"; as it is where it is no ISO 8601 day. */
  static String day(String iso) {
    try {
      return DAY.format(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** An interval: "May 2023", "2–3 August 2023", "since 2011", or the words where unresolved. */
  static String interval(Time time) {
    String from = time.from();
    String to = time.to();
    if (from == null && to == null) {
      return "“" + time.text() + "” (no date to reckon from)";
    }
    if (from == null) {
      return "until " + end(to);
    }
    if (to == null) {
      return "since " + end(from);
    }
    try {
      return closed(from, to);
    } catch (DateTimeException e) {
      return from + " – " + to;
    }
  }

  /** Days from one to the other, both included. */
  static String between(LocalDate from, LocalDate to) {
    return closed(from.toString(), to.toString());
  }

  private static String end(@Nullable String iso) {
    return iso == null ? "" : iso.length() < DAY_LENGTH ? iso : day(iso.substring(0, DAY_LENGTH));
  }

  private static String closed(String from, String to) {
    LocalDate first = date(from);
    LocalDate last = date(to);
    if (first.equals(last)) {
      return DAY.format(first) + clock(from, to);
    }
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (wholeMonths && first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
      return first.getYear() == last.getYear()
          ? String.valueOf(first.getYear())
          : first.getYear() + "–" + last.getYear();
    }
    if (wholeMonths) {
      return first.getMonth() == last.getMonth() && first.getYear() == last.getYear()
          ? MONTH.format(first)
          : MONTH.format(first) + " – " + MONTH.format(last);
    }
    if (first.getYear() != last.getYear()) {
      return DAY.format(first) + " – " + DAY.format(last);
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + DAY.format(last)
        : DAY_OF_MONTH.format(first) + " – " + DAY.format(last);
  }

  private static LocalDate date(String iso) {
    return LocalDate.parse(iso.length() > DAY_LENGTH ? iso.substring(0, DAY_LENGTH) : iso);
  }

  private static String clock(String from, String to) {
    if (from.length() <= DAY_LENGTH || to.length() <= DAY_LENGTH) {
      return "";
    }
    String first = from.substring(DAY_LENGTH + 1);
    String last = to.substring(DAY_LENGTH + 1);
    return ", " + (first.equals(last) ? first : first + "–" + last);
  }
}
