package dateline.when;

import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What a matched time expression says, and the TIMEX3 reading that is made of it. */
final class Expression {

  static final String UNDATED = "unresolved: the article has no date";

  /** How the basis of what names no date begins. */
  static final String NO_DATE = "no date in the words";

  private Expression() {}

  static @Nullable String group(Matcher m, String name) {
    try {
      return m.group(name);
    } catch (IllegalArgumentException e) {
      return null; // the rule has no such part
    }
  }

  static Time time(
      Matcher m, Span span, String precision, String value, String type, String basis) {
    return new Time(
        m.group(),
        span.from() == null ? null : span.from().toString(),
        span.to() == null ? null : span.to().toString(),
        precision,
        value,
        type,
        basis);
  }

  static Time unresolved(Matcher m, String precision, String value, String type) {
    return time(m, Span.UNKNOWN, precision, value, type, UNDATED);
  }

  /** The unit of the calendar in the singular. */
  static String unit(Matcher m) {
    String unit = text(m, "unit").toLowerCase(Locale.ROOT);
    return unit.endsWith("ies") ? "century" : unit.replaceAll("s$", "");
  }

  static String text(Matcher m, String name) {
    String text = group(m, name);
    return text == null ? "" : text;
  }
}
