package dateline.when;

import java.time.LocalDate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Expressions that name a day, a month or years: "May 12", "in 2015", "between 1975 and 1990". */
final class Absolute {

  private final Lexicon words;

  Absolute(Lexicon words) {
    this.words = words;
  }

  @Nullable Time iso(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    return dated(
        m,
        Expression.group(m, "year"),
        Integer.parseInt(Expression.text(m, "m")),
        Integer.parseInt(Expression.text(m, "d")),
        day,
        tense);
  }

  @Nullable Time monthDay(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    String name = Expression.text(m, "month");
    if (Character.isLowerCase(name.charAt(0))) {
      return null;
    }
    return dated(
        m,
        Expression.group(m, "year"),
        Integer.parseInt(words.value("month", name)),
        Integer.parseInt(Expression.text(m, "d")),
        day,
        tense);
  }

  private static @Nullable Time dated(
      Matcher m,
      @Nullable String year,
      int month,
      int dayOfMonth,
      @Nullable LocalDate day,
      Grammar.Tense tense) {
    if (dayOfMonth < 1 || dayOfMonth > LocalDate.of(2024, month, 1).lengthOfMonth()) {
      return null;
    }
    if (year != null) {
      int of = Integer.parseInt(year);
      if (dayOfMonth > LocalDate.of(of, month, 1).lengthOfMonth()) {
        return null;
      }
      LocalDate date = LocalDate.of(of, month, dayOfMonth);
      return Expression.time(m, Span.day(date), "day", date.toString(), "DATE", "calendar date");
    }
    if (day == null) {
      return Expression.unresolved(
          m, "day", String.format("XXXX-%02d-%02d", month, dayOfMonth), "DATE");
    }
    int of = day.getYear();
    LocalDate date =
        LocalDate.of(of, month, Math.min(dayOfMonth, LocalDate.of(of, month, 1).lengthOfMonth()));
    if (tense == Grammar.Tense.PAST && date.isAfter(day.plusDays(1))) {
      date = date.minusYears(1);
    } else if (tense == Grammar.Tense.FUTURE && date.isBefore(day)) {
      date = date.plusYears(1);
    }
    return Expression.time(
        m,
        Span.day(date),
        "day",
        date.toString(),
        "DATE",
        "day and month, nearest by tense to " + day);
  }

  @Nullable Time years(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    int from = Integer.parseInt(Expression.text(m, "year"));
    int to = Integer.parseInt(Expression.text(m, "other"));
    if (to < from) {
      return null;
    }
    Span span = new Span(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    return Expression.time(m, span, "year", from + "/" + to, "DATE", "two years");
  }

  @Nullable Time month(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    String name = Expression.text(m, "month");
    if (Character.isLowerCase(name.charAt(0)) || name.length() < 3) {
      return null;
    }
    int month = Integer.parseInt(words.value("month", name));
    String mod = Calendar.modifier(Expression.group(m, "mod"));
    String year = Expression.group(m, "year");
    String relation = Expression.text(m, "relation").strip();
    int of;
    String basis;
    if (year != null) {
      of = Integer.parseInt(year);
      basis = "month and year";
    } else if (day == null) {
      return Expression.unresolved(m, "month", String.format("XXXX-%02d", month), "DATE");
    } else {
      of = day.getYear();
      boolean later = month > day.getMonthValue();
      if (relation.equals("next") || (relation.isEmpty() && tense == Grammar.Tense.FUTURE)) {
        of +=
            month < day.getMonthValue() || (relation.equals("next") && month == day.getMonthValue())
                ? 1
                : 0;
      } else if (later || (relation.equals("last") && month == day.getMonthValue())) {
        of -= relation.equals("this") ? 0 : 1;
      }
      basis = "month, nearest by tense to " + day;
    }
    return Expression.time(
        m,
        Calendar.part(Span.month(of, month), mod),
        mod.isEmpty() ? "month" : "part of month",
        String.format("%d-%02d", of, month),
        "DATE",
        basis);
  }

  @Nullable Time decade(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    int from = Integer.parseInt(Expression.text(m, "decade") + "0");
    Span span =
        Calendar.part(
            new Span(LocalDate.of(from, 1, 1), LocalDate.of(from + 9, 12, 31)),
            Calendar.modifier(Expression.group(m, "mod")));
    return Expression.time(m, span, "decade", Integer.toString(from / 10), "DATE", "decade");
  }

  @Nullable Time year(Matcher m, @Nullable LocalDate day, Grammar.Tense tense) {
    int year = Integer.parseInt(Expression.text(m, "year"));
    return Expression.time(
        m,
        Calendar.part(Span.year(year), Calendar.modifier(Expression.group(m, "mod"))),
        "year",
        Integer.toString(year),
        "DATE",
        "year");
  }
}
