package dateline.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Weeks, months, quarters, years and decades around a day, as intervals and as TIMEX3 values. */
final class Calendar {

  /** Units that dates are counted in, from fine to coarse. */
  static final List<String> UNITS = List.of("day", "week", "month", "quarter", "year");

  private Calendar() {}

  /** Where a word points from here: -1 back, 0 here, 1 ahead. */
  static int direction(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "", "this", "current" -> 0;
      case "next", "coming", "this coming", "following" -> 1;
      default -> -1;
    };
  }

  static String modifier(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "early", "earlier", "the beginning of", "the start of" -> "START";
      case "late", "later", "the end of" -> "END";
      default -> "MID";
    };
  }

  /** A third of a span. */
  static Span part(Span span, String mod) {
    LocalDate from = span.from();
    LocalDate to = span.to();
    if (mod.isEmpty() || from == null || to == null) {
      return span;
    }
    long third = (ChronoUnit.DAYS.between(from, to) + 1) / 3;
    return switch (mod) {
      case "START" -> new Span(from, from.plusDays(third));
      case "END" -> new Span(to.minusDays(third), to);
      default -> new Span(from.plusDays(third), to.minusDays(third));
    };
  }

  static Span around(LocalDate day, String unit, int shift) {
    return switch (unit) {
      case "week" -> {
        LocalDate monday =
            day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
        yield new Span(monday, monday.plusDays(6));
      }
      case "month" ->
          Span.month(day.plusMonths(shift).getYear(), day.plusMonths(shift).getMonthValue());
      case "quarter" -> {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3L * shift);
        yield new Span(first, first.plusMonths(3).minusDays(1));
      }
      case "year" -> Span.year(day.getYear() + shift);
      case "decade" ->
          shift < 0 ? new Span(day.minusYears(10), day) : new Span(day, day.plusYears(10));
      case "century" -> Span.year(day.getYear() + 100 * shift);
      default -> Span.day(day.plusDays(shift));
    };
  }

  static String value(LocalDate day, String unit, int shift) {
    return switch (unit) {
      case "week" -> {
        LocalDate in = day.plusWeeks(shift);
        yield String.format(
            "%d-W%02d",
            in.get(IsoFields.WEEK_BASED_YEAR), in.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      }
      case "month" ->
          String.format(
              "%d-%02d", day.plusMonths(shift).getYear(), day.plusMonths(shift).getMonthValue());
      case "quarter" -> {
        LocalDate in = day.plusMonths(3L * shift);
        yield in.getYear() + "-Q" + in.get(IsoFields.QUARTER_OF_YEAR);
      }
      case "year" -> Integer.toString(day.getYear() + shift);
      case "decade" -> Integer.toString((day.getYear() + 10 * shift) / 10);
      case "century" -> Integer.toString(day.getYear() / 100 + shift);
      default -> day.plusDays(shift).toString();
    };
  }

  static LocalDate back(LocalDate day, String unit, int count) {
    return switch (unit) {
      case "week" -> day.minusWeeks(count);
      case "month" -> day.minusMonths(count);
      case "quarter" -> day.minusMonths(3L * count);
      case "year" -> day.minusYears(count);
      case "decade" -> day.minusYears(10L * count);
      case "century" -> day.minusYears(100L * count);
      case "day" -> day.minusDays(count);
      default -> day;
    };
  }
}
