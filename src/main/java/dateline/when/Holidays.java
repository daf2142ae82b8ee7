package dateline.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Days with a name, as the table dates them: "Christmas Eve", "Thanksgiving". */
final class Holidays {

  private final Lexicon words;

  Holidays(Lexicon words) {
    this.words = words;
  }

  List<Grammar.Entry> entries() {
    return List.of(
        new Grammar.Entry(
            "\\b(?:(?<relation>last|next|this) )?(?<name>"
                + words.alternation("holiday")
                + ")\\b(?:,? (?<year>1[5-9]\\d\\d|20\\d\\d)\\b)?",
            this::holiday));
  }

  private @Nullable Time holiday(Matcher m, Moment moment) {
    String name = Expression.text(m, "name");
    if (Character.isLowerCase(name.charAt(0))) {
      return null;
    }
    String when = words.value("holiday", name);
    LocalDate day = moment.day();
    String given = Expression.group(m, "year");
    LocalDate date;
    if (given != null) {
      date = in(Integer.parseInt(given), when);
    } else if (day != null) {
      date = near(when, m, moment, day);
    } else {
      return Expression.unresolved(m, "day", "XXXX-XX-XX", "DATE");
    }
    return Expression.time(
        m, Span.day(date), "day", date.toString(), "DATE", "day with a name, by " + day);
  }

  private static LocalDate near(String when, Matcher m, Moment moment, LocalDate day) {
    LocalDate date = in(day.getYear(), when);
    String relation = Expression.text(m, "relation").toLowerCase(Locale.ROOT);
    boolean next = relation.equals("next") || (relation.isEmpty() && moment.ahead());
    boolean last =
        relation.equals("last") || (relation.isEmpty() && moment.tense() == Moment.Tense.PAST);
    if (next) {
      return date.isBefore(day) ? in(day.getYear() + 1, when) : date;
    }
    if (last) {
      return date.isAfter(day) ? in(day.getYear() - 1, when) : date;
    }
    return relation.isEmpty() && date.isAfter(day.plusMonths(6))
        ? in(day.getYear() - 1, when)
        : date;
  }

  /** "12-25", or "11-4-4": in November the fourth Thursday. */
  private static LocalDate in(int year, String when) {
    String[] parts = when.split("-");
    int month = Integer.parseInt(parts[0]);
    return parts.length == 2
        ? LocalDate.of(year, month, Integer.parseInt(parts[1]))
        : LocalDate.of(year, month, 1)
            .with(
                TemporalAdjusters.dayOfWeekInMonth(
                    Integer.parseInt(parts[1]), DayOfWeek.of(Integer.parseInt(parts[2]))));
  }
}
