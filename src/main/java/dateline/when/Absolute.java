package dateline.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Expressions that name a day, a month or years: "May 12", "in 2015", "between 1975 and 1990". */
final class Absolute {

  /** How far ahead a date may lie whose clause does not say that it does. */
  private static final int AHEAD_DAYS = 150;

  /** "Must be returned by Jan. 14", written on the 15th, is yesterday. */
  private static final int JUST_PAST = 45;

  private final Lexicon words;

  Absolute(Lexicon words) {
    this.words = words;
  }

  List<Grammar.Entry> days(Pieces p) {
    return List.of(
        new Grammar.Entry("\\b" + p.year + "-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)\\b", this::iso),
        new Grammar.Entry(
            "\\b(?:"
                + p.weekday
                + ",? )?"
                + p.month
                + " (?<d>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?:,? "
                + p.year
                + ")?(?!\\d|:\\d)",
            this::monthDay),
        new Grammar.Entry(
            "\\b(?<d>[0-3]?\\d)(?:st|nd|rd|th)?(?: of)? " + p.month + "\\b(?:,? " + p.year + ")?",
            this::monthDay));
  }

  List<Grammar.Entry> months(Pieces p) {
    return List.of(
        new Grammar.Entry(
            "(?<=\\b(?<pair>between|from) )"
                + p.year
                + "(?= (?<join>and|to|until) "
                + p.otherYear
                + "\\b)",
            this::firstOfTwo),
        new Grammar.Entry("\\b" + p.year + "[-–]" + p.otherYear + "\\b", this::years),
        new Grammar.Entry(
            "\\b"
                + p.mod
                + "(?<relation>last |this |next |past )?"
                + p.month
                + "(?:(?:,? (?:of )?"
                + p.year
                + ")|,? (?:of )?(?<shift>this|last|next) year)?\\b",
            this::month));
  }

  List<Grammar.Entry> years(Pieces p) {
    return List.of(
        new Grammar.Entry(
            "\\b(?:the )?" + p.mod + "(?:the )?(?<decade>1[5-9]\\d|20\\d)0s\\b", this::decade),
        new Grammar.Entry("(?<=\\bthe )" + p.mod + "['’](?<short>\\d)0s\\b", this::decade),
        new Grammar.Entry(
            "\\b"
                + p.mod
                + p.year
                + "\\b(?! (?:people|troops|soldiers|civilians|others|men|miles|km|kilometres"
                + "|kilometers|tons|tonnes|points))(?!\\.\\d)",
            this::year));
  }

  private @Nullable Time iso(Matcher m, Moment moment) {
    return dated(
        m,
        Expression.group(m, "year"),
        Integer.parseInt(Expression.text(m, "m")),
        Integer.parseInt(Expression.text(m, "d")),
        moment);
  }

  private @Nullable Time monthDay(Matcher m, Moment moment) {
    String name = Expression.text(m, "month");
    if (Character.isLowerCase(name.charAt(0))) {
      return null;
    }
    return dated(
        m,
        Expression.group(m, "year"),
        Integer.parseInt(words.value("month", name)),
        Integer.parseInt(Expression.text(m, "d")),
        moment);
  }

  private static @Nullable Time dated(
      Matcher m, @Nullable String year, int month, int dayOfMonth, Moment moment) {
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
    LocalDate day = moment.day();
    if (day == null) {
      return Expression.unresolved(
          m, "day", String.format("XXXX-%02d-%02d", month, dayOfMonth), "DATE");
    }
    LocalDate date = in(day.getYear(), month, dayOfMonth);
    switch (moment.tense()) {
      case PAST -> date = date.isAfter(day.plusDays(1)) ? date.minusYears(1) : date;
      case FUTURE -> date = date.isBefore(day.minusDays(JUST_PAST)) ? date.plusYears(1) : date;
      case OPEN -> {
        int years = nearest(date, day);
        date = in(day.getYear() + years, month, dayOfMonth);
      }
    }
    return Expression.time(
        m,
        Span.day(date),
        "day",
        date.toString(),
        "DATE",
        "day and month, nearest by tense to " + day);
  }

  private static LocalDate in(int year, int month, int dayOfMonth) {
    return LocalDate.of(
        year, month, Math.min(dayOfMonth, LocalDate.of(year, month, 1).lengthOfMonth()));
  }

  /** The year in which a date of this year is nearest: -1, 0 or 1. News tells rather of before. */
  private static int nearest(LocalDate date, LocalDate day) {
    long days = ChronoUnit.DAYS.between(day, date);
    return days > AHEAD_DAYS ? -1 : days < AHEAD_DAYS - 365 ? 1 : 0;
  }

  private @Nullable Time years(Matcher m, Moment moment) {
    int from = Integer.parseInt(Expression.text(m, "year"));
    int to = Integer.parseInt(Expression.text(m, "other"));
    if (to < from) {
      return null;
    }
    Span span = new Span(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    return Expression.time(m, span, "year", from + "/" + to, "DATE", "two years");
  }

  /** "Between 1975 and 1990": the first year bears the whole interval, the second itself. */
  private @Nullable Time firstOfTwo(Matcher m, Moment moment) {
    Time both = years(m, moment);
    boolean matched =
        Expression.text(m, "pair").equalsIgnoreCase("between")
            == Expression.text(m, "join").equals("and");
    if (both == null || !matched) {
      return null;
    }
    String year = Expression.text(m, "year");
    String text =
        String.join(
            " ",
            Expression.text(m, "pair"),
            year,
            Expression.text(m, "join"),
            Expression.text(m, "other"));
    return new Time(
        text, both.from(), both.to(), both.precision(), year, both.type(), both.basis());
  }

  private @Nullable Time month(Matcher m, Moment moment) {
    String name = Expression.text(m, "month");
    if (Character.isLowerCase(name.charAt(0)) || name.length() < 3) {
      return null;
    }
    LocalDate day = moment.day();
    int month = Integer.parseInt(words.value("month", name));
    String mod = Calendar.modifier(Expression.group(m, "mod"));
    String year = Expression.group(m, "year");
    String shift = Expression.group(m, "shift");
    int of;
    String basis;
    if (year != null) {
      of = Integer.parseInt(year);
      basis = "month and year";
    } else if (day == null) {
      return Expression.unresolved(m, "month", String.format("XXXX-%02d", month), "DATE");
    } else if (shift != null) {
      of = day.getYear() + Calendar.direction(shift);
      basis = "month of the year counted from " + day;
    } else {
      of = day.getYear() + yearOf(month, Expression.text(m, "relation").strip(), day, moment);
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

  /** In which year from the day's a month lies. */
  private static int yearOf(int month, String relation, LocalDate day, Moment moment) {
    int now = day.getMonthValue();
    return switch (relation.toLowerCase(java.util.Locale.ROOT)) {
      case "this" -> 0;
      case "next" -> month <= now ? 1 : 0;
      case "last", "past" -> month >= now ? -1 : 0;
      default ->
          switch (moment.tense()) {
            case FUTURE -> month < now ? 1 : 0;
            case PAST -> month > now ? -1 : 0;
            case OPEN -> month - now > 5 ? -1 : now - month > 6 ? 1 : 0;
          };
    };
  }

  private @Nullable Time decade(Matcher m, Moment moment) {
    String full = Expression.group(m, "decade");
    String shortened = Expression.text(m, "short");
    int from = Integer.parseInt((full == null ? "19" + shortened : full) + "0");
    Span span =
        Calendar.part(
            new Span(LocalDate.of(from, 1, 1), LocalDate.of(from + 9, 12, 31)),
            Calendar.modifier(Expression.group(m, "mod")));
    return Expression.time(m, span, "decade", Integer.toString(from / 10), "DATE", "decade");
  }

  private @Nullable Time year(Matcher m, Moment moment) {
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
