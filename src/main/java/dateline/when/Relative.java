package dateline.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Expressions that count from the given day, and stretches: "last week", "three days ago". */
final class Relative {

  private final Lexicon words;

  Relative(Lexicon words) {
    this.words = words;
  }

  @Nullable Time within(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    String unit = Expression.text(m, "unit");
    if (day == null) {
      return Expression.unresolved(m, unit, "PAST_REF", "DATE");
    }
    Span whole = Calendar.around(day, unit, 0);
    boolean earlier = Expression.text(m, "when").equalsIgnoreCase("earlier");
    Span span = earlier ? new Span(whole.from(), day) : new Span(day, whole.to());
    return Expression.time(
        m, span, unit, Calendar.value(day, unit, 0), "DATE", "part of the " + unit + " of " + day);
  }

  @Nullable Time weekday(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    String name = Expression.text(m, "weekday");
    if (Character.isLowerCase(name.charAt(0))) {
      return null;
    }
    DayOfWeek wanted = DayOfWeek.of(Integer.parseInt(words.value("weekday", name)));
    if (day == null) {
      return Expression.unresolved(m, "day", "XXXX-WXX-" + wanted.getValue(), "DATE");
    }
    String relation = Expression.text(m, "relation").toLowerCase(Locale.ROOT);
    boolean ahead =
        relation.equals("next") || (relation.isEmpty() && tense == Grammar.Tense.FUTURE);
    boolean next = relation.equals("next");
    // "Will meet on Tuesday", written on a Tuesday, is today.
    LocalDate date =
        day.with(
            next
                ? TemporalAdjusters.next(wanted)
                : ahead
                    ? TemporalAdjusters.nextOrSame(wanted)
                    : TemporalAdjusters.previousOrSame(wanted));
    if (relation.equals("last") && date.equals(day)) {
      date = date.minusWeeks(1);
    }
    String part = Expression.group(m, "part");
    String value = date + (part == null ? "" : words.value("part", part));
    return Expression.time(
        m,
        Span.day(date),
        part == null ? "day" : "part of day",
        value,
        part == null ? "DATE" : "TIME",
        "weekday, "
            + (next ? "next after " : ahead ? "next on or after " : "last before or on ")
            + day);
  }

  @Nullable Time named(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    String word = Expression.text(m, "word").toLowerCase(Locale.ROOT);
    if (day == null) {
      return Expression.unresolved(
          m, "day", word.equals("tomorrow") ? "FUTURE_REF" : "PRESENT_REF", "DATE");
    }
    LocalDate date =
        word.equals("yesterday")
            ? day.minusDays(1)
            : word.equals("tomorrow") ? day.plusDays(1) : day;
    boolean night = word.equals("tonight") || word.equals("overnight");
    Span span = word.equals("overnight") ? new Span(day.minusDays(1), day) : Span.day(date);
    return Expression.time(
        m,
        span,
        night ? "part of day" : "day",
        date + (night ? "TNI" : ""),
        night ? "TIME" : "DATE",
        "named day, from " + day);
  }

  @Nullable Time relative(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    String unit = Expression.text(m, "unit").toLowerCase(Locale.ROOT).replaceAll("s$", "");
    String relation = Expression.text(m, "relation").toLowerCase(Locale.ROOT).replace("the ", "");
    if (unit.equals("hour") || unit.equals("minute")) {
      return null;
    }
    if (day == null) {
      return Expression.unresolved(m, unit, "PAST_REF", "DATE");
    }
    int shift =
        relation.equals("this") ? 0 : relation.equals("next") || relation.equals("coming") ? 1 : -1;
    Span span = Calendar.around(day, unit, shift);
    if (shift == 0 && span.to() != null && tense == Grammar.Tense.PAST && span.to().isAfter(day)) {
      span = new Span(span.from(), day);
    }
    return Expression.time(
        m, span, unit, Calendar.value(day, unit, shift), "DATE", "relative to " + day);
  }

  @Nullable Time stretch(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    String unit = Expression.text(m, "unit").toLowerCase(Locale.ROOT).replaceAll("s$", "");
    String count = Expression.group(m, "number");
    String value = "P" + (count == null ? "X" : words.number(count)) + Calendar.unit(unit);
    if (day == null || count == null) {
      return Expression.time(
          m,
          Span.UNKNOWN,
          unit,
          value,
          "DURATION",
          day == null ? Expression.UNDATED : "no number given");
    }
    LocalDate other = Calendar.back(day, unit, words.number(count));
    boolean ahead = Expression.text(m, "relation").matches("(?i)next|coming");
    LocalDate end = Calendar.back(day, unit, -words.number(count));
    return Expression.time(
        m,
        ahead ? new Span(day, end) : new Span(other, day),
        unit,
        value,
        "DURATION",
        "stretch that touches " + day);
  }

  @Nullable Time shift(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    String unit = Expression.text(m, "unit").toLowerCase(Locale.ROOT).replaceAll("s$", "");
    int count = words.number(Expression.text(m, "number"));
    String way = Expression.text(m, "way").toLowerCase(Locale.ROOT);
    if (!way.equals("ago")) {
      return Expression.time(
          m,
          Span.UNKNOWN,
          unit,
          "P" + count + Calendar.unit(unit),
          "DURATION",
          "unresolved: counts from another event");
    }
    if (day == null) {
      return Expression.unresolved(m, unit, "PAST_REF", "DATE");
    }
    LocalDate date = Calendar.back(day, unit, count);
    Span span =
        switch (unit) {
          case "year", "decade" -> Span.year(date.getYear());
          case "month", "quarter" -> Span.month(date.getYear(), date.getMonthValue());
          case "week" -> Calendar.around(date, "week", 0);
          default -> Span.day(date);
        };
    String value =
        switch (unit) {
          case "year", "decade" -> Integer.toString(date.getYear());
          case "month", "quarter" -> String.format("%d-%02d", date.getYear(), date.getMonthValue());
          case "week" -> Calendar.value(date, "week", 0);
          default -> date.toString();
        };
    return Expression.time(m, span, unit, value, "DATE", count + " " + unit + "s before " + day);
  }

  @Nullable Time duration(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    String unit = Expression.text(m, "unit").toLowerCase(Locale.ROOT).replaceAll("s$", "");
    if (m.group().toLowerCase(Locale.ROOT).endsWith("old")) {
      return null;
    }
    int count = words.number(Expression.text(m, "number"));
    String value =
        (Calendar.unit(unit).matches("H|MIN")
            ? "PT" + count + Calendar.unit(unit).substring(0, 1)
            : "P" + count + Calendar.unit(unit));
    return Expression.time(m, Span.UNKNOWN, unit, value, "DURATION", "a duration, not a date");
  }

  @Nullable Time vague(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    return Expression.time(
        m,
        Span.UNKNOWN,
        "unknown",
        words.value("vague", m.group()),
        "DATE",
        "no date in the words");
  }
}
