package dateline.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads time expressions after TIMEX3 (Pustejovsky et al. 2003) and resolves them against a given
 * day, never against the clock. Bounded patterns only. Immutable and safe for use by threads.
 */
final class Grammar {

  /**
   * What was read.
   *
   * @param start offset in the text
   * @param end offset after it
   */
  record Reading(int start, int end, Time time) {}

  /** Which way an expression without a direction of its own points. */
  enum Tense {
    PAST,
    FUTURE
  }

  private interface Rule {
    @Nullable Time read(Matcher m, @Nullable LocalDate day, Tense tense);
  }

  private record Entry(Pattern pattern, Rule rule) {}

  private final Lexicon words;
  private final List<Entry> rules = new ArrayList<>();

  Grammar(Lexicon words) {
    this.words = words;
    String month = "(?<month>" + words.alternation("month") + ")\\.?";
    String weekday = "(?<weekday>" + words.alternation("weekday") + ")";
    String number = "(?<number>\\d{1,3}|" + words.alternation("number") + ")";
    String unit = "(?<unit>days?|weeks?|months?|years?|decades?|hours?|minutes?|quarters?)";
    String year = "(?<year>1[5-9]\\d\\d|20\\d\\d)";
    String mod = "(?:(?<mod>early|mid|late|the beginning of|the end of|the start of)[ -])?";
    String part = "(?:[ -](?<part>" + words.alternation("part") + "))?";
    rule("\\b" + year + "-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)\\b", this::iso);
    rule(
        "\\b(?:"
            + weekday
            + ",? )?"
            + month
            + " (?<d>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?:,? "
            + year
            + ")?"
            + "(?![\\d:])",
        this::monthDay);
    rule(
        "\\b(?<d>[0-3]?\\d)(?:st|nd|rd|th)?(?: of)? " + month + "\\b(?:,? " + year + ")?",
        this::monthDay);
    rule("\\bbetween " + year + " and (?<other>1[5-9]\\d\\d|20\\d\\d)\\b", this::years);
    rule("\\bfrom " + year + " (?:to|until) (?<other>1[5-9]\\d\\d|20\\d\\d)\\b", this::years);
    rule("\\b" + year + "[-–](?<other>1[5-9]\\d\\d|20\\d\\d)\\b", this::years);
    rule(
        "\\b"
            + mod
            + "(?<relation>last |this |next |past )?"
            + month
            + "(?:,? (?:of )?"
            + year
            + ")?\\b",
        this::month);
    rule("\\b(?:the )?" + mod + "(?<decade>1[5-9]\\d|20\\d)0s\\b", this::decade);
    rule("\\b(?<when>earlier|later) (?:this|that) (?<unit>week|month|year|day)\\b", this::within);
    rule("\\b(?<relation>last|next|this|past) " + weekday + part, this::weekday);
    rule("\\b(?:(?<mod>early|late) (?:on )?)?" + weekday + part, this::weekday);
    rule(
        "\\b(?:"
            + mod
            + ")?(?<word>today|yesterday|tomorrow|tonight|overnight)\\b(?: (?<part>morning|afternoon|evening|night))?",
        this::named);
    rule(
        "\\b(?<relation>last|this|next|the past|the last|the previous|the coming) " + unit + "\\b",
        this::relative);
    rule(
        "\\b(?:in |over |during |for )?the (?<relation>past|last|next|coming|previous) (?:"
            + number
            + "|few|several) "
            + unit
            + "\\b",
        this::stretch);
    rule(
        "\\b(?:(?<approx>more than|over|nearly|almost|about|some|less than|at least) )?"
            + number
            + " "
            + unit
            + " (?<way>ago|earlier|later|before|after)\\b",
        this::shift);
    rule(
        "\\b(?:(?<approx>more than|over|nearly|almost|about|some|less than|at least) )?"
            + number
            + "[- ]"
            + unit
            + "(?:[- ](?:old|long))?\\b",
        this::duration);
    rule(
        "\\b"
            + mod
            + year
            + "\\b(?! (?:people|troops|soldiers|civilians|others|men|miles|km|kilometres|kilometers|tons|tonnes))",
        this::year);
    rule("\\b(?<vague>" + words.alternation("vague") + ")\\b", this::vague);
  }

  private void rule(String pattern, Rule rule) {
    rules.add(new Entry(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), rule));
  }

  /** The expressions of a text, in order, the longest where two overlap. */
  List<Reading> read(String text, @Nullable LocalDate day, Tense tense) {
    List<Reading> found = new ArrayList<>();
    for (Entry entry : rules) {
      Matcher matcher = entry.pattern().matcher(text);
      while (matcher.find()) {
        Time time = entry.rule().read(matcher, day, tense);
        if (time != null) {
          Reading reading = new Reading(matcher.start(), matcher.end(), time);
          if (found.stream()
              .noneMatch(r -> r.start() < reading.end() && reading.start() < r.end())) {
            found.add(reading);
          }
        }
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  private static @Nullable String group(Matcher m, String name) {
    try {
      return m.group(name);
    } catch (IllegalArgumentException e) {
      return null; // the rule has no such part
    }
  }

  private static Time time(
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

  private static final String UNDATED = "unresolved: the article has no date";

  private static Time unresolved(Matcher m, String precision, String value, String type) {
    return time(m, Span.UNKNOWN, precision, value, type, UNDATED);
  }

  private @Nullable Time iso(Matcher m, @Nullable LocalDate day, Tense tense) {
    return dated(
        m,
        group(m, "year"),
        Integer.parseInt(text(m, "m")),
        Integer.parseInt(text(m, "d")),
        day,
        tense);
  }

  private @Nullable Time monthDay(Matcher m, @Nullable LocalDate day, Tense tense) {
    String name = text(m, "month");
    if (Character.isLowerCase(name.charAt(0))) {
      return null;
    }
    return dated(
        m,
        group(m, "year"),
        Integer.parseInt(words.value("month", name)),
        Integer.parseInt(text(m, "d")),
        day,
        tense);
  }

  private static String text(Matcher m, String name) {
    String text = group(m, name);
    return text == null ? "" : text;
  }

  private static @Nullable Time dated(
      Matcher m,
      @Nullable String year,
      int month,
      int dayOfMonth,
      @Nullable LocalDate day,
      Tense tense) {
    if (dayOfMonth < 1 || dayOfMonth > LocalDate.of(2024, month, 1).lengthOfMonth()) {
      return null;
    }
    if (year != null) {
      int of = Integer.parseInt(year);
      if (dayOfMonth > LocalDate.of(of, month, 1).lengthOfMonth()) {
        return null;
      }
      LocalDate date = LocalDate.of(of, month, dayOfMonth);
      return time(m, Span.day(date), "day", date.toString(), "DATE", "calendar date");
    }
    if (day == null) {
      return unresolved(m, "day", String.format("XXXX-%02d-%02d", month, dayOfMonth), "DATE");
    }
    int of = day.getYear();
    LocalDate date =
        LocalDate.of(of, month, Math.min(dayOfMonth, LocalDate.of(of, month, 1).lengthOfMonth()));
    if (tense == Tense.PAST && date.isAfter(day.plusDays(1))) {
      date = date.minusYears(1);
    } else if (tense == Tense.FUTURE && date.isBefore(day)) {
      date = date.plusYears(1);
    }
    return time(
        m,
        Span.day(date),
        "day",
        date.toString(),
        "DATE",
        "day and month, nearest by tense to " + day);
  }

  private @Nullable Time years(Matcher m, @Nullable LocalDate day, Tense tense) {
    int from = Integer.parseInt(text(m, "year"));
    int to = Integer.parseInt(text(m, "other"));
    if (to < from) {
      return null;
    }
    Span span = new Span(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    return time(m, span, "year", from + "/" + to, "DATE", "two years");
  }

  private @Nullable Time month(Matcher m, @Nullable LocalDate day, Tense tense) {
    String name = text(m, "month");
    if (Character.isLowerCase(name.charAt(0)) || name.length() < 3) {
      return null;
    }
    int month = Integer.parseInt(words.value("month", name));
    String mod = modifier(group(m, "mod"));
    String year = group(m, "year");
    String relation = text(m, "relation").strip();
    int of;
    String basis;
    if (year != null) {
      of = Integer.parseInt(year);
      basis = "month and year";
    } else if (day == null) {
      return unresolved(m, "month", String.format("XXXX-%02d", month), "DATE");
    } else {
      of = day.getYear();
      boolean later = month > day.getMonthValue();
      if (relation.equals("next") || (relation.isEmpty() && tense == Tense.FUTURE)) {
        of +=
            month < day.getMonthValue() || (relation.equals("next") && month == day.getMonthValue())
                ? 1
                : 0;
      } else if (later || (relation.equals("last") && month == day.getMonthValue())) {
        of -= relation.equals("this") ? 0 : 1;
      }
      basis = "month, nearest by tense to " + day;
    }
    return time(
        m,
        part(Span.month(of, month), mod),
        mod.isEmpty() ? "month" : "part of month",
        String.format("%d-%02d", of, month),
        "DATE",
        basis);
  }

  private static String modifier(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "early", "the beginning of", "the start of" -> "START";
      case "late", "the end of" -> "END";
      default -> "MID";
    };
  }

  /** A third of a span. */
  private static Span part(Span span, String mod) {
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

  private @Nullable Time decade(Matcher m, @Nullable LocalDate day, Tense tense) {
    int from = Integer.parseInt(text(m, "decade") + "0");
    Span span =
        part(
            new Span(LocalDate.of(from, 1, 1), LocalDate.of(from + 9, 12, 31)),
            modifier(group(m, "mod")));
    return time(m, span, "decade", Integer.toString(from / 10), "DATE", "decade");
  }

  private @Nullable Time within(Matcher m, @Nullable LocalDate day, Tense tense) {
    String unit = text(m, "unit");
    if (day == null) {
      return unresolved(m, unit, "PAST_REF", "DATE");
    }
    Span whole = around(day, unit, 0);
    boolean earlier = text(m, "when").equalsIgnoreCase("earlier");
    Span span = earlier ? new Span(whole.from(), day) : new Span(day, whole.to());
    return time(m, span, unit, value(day, unit, 0), "DATE", "part of the " + unit + " of " + day);
  }

  private @Nullable Time weekday(Matcher m, @Nullable LocalDate day, Tense tense) {
    String name = text(m, "weekday");
    if (Character.isLowerCase(name.charAt(0))) {
      return null;
    }
    DayOfWeek wanted = DayOfWeek.of(Integer.parseInt(words.value("weekday", name)));
    if (day == null) {
      return unresolved(m, "day", "XXXX-WXX-" + wanted.getValue(), "DATE");
    }
    String relation = text(m, "relation").toLowerCase(Locale.ROOT);
    boolean ahead = relation.equals("next") || (relation.isEmpty() && tense == Tense.FUTURE);
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
    String part = group(m, "part");
    String value = date + (part == null ? "" : words.value("part", part));
    return time(
        m,
        Span.day(date),
        part == null ? "day" : "part of day",
        value,
        part == null ? "DATE" : "TIME",
        "weekday, "
            + (next ? "next after " : ahead ? "next on or after " : "last before or on ")
            + day);
  }

  private @Nullable Time named(Matcher m, @Nullable LocalDate day, Tense tense) {
    String word = text(m, "word").toLowerCase(Locale.ROOT);
    if (day == null) {
      return unresolved(m, "day", word.equals("tomorrow") ? "FUTURE_REF" : "PRESENT_REF", "DATE");
    }
    LocalDate date =
        word.equals("yesterday")
            ? day.minusDays(1)
            : word.equals("tomorrow") ? day.plusDays(1) : day;
    boolean night = word.equals("tonight") || word.equals("overnight");
    Span span = word.equals("overnight") ? new Span(day.minusDays(1), day) : Span.day(date);
    return time(
        m,
        span,
        night ? "part of day" : "day",
        date + (night ? "TNI" : ""),
        night ? "TIME" : "DATE",
        "named day, from " + day);
  }

  private @Nullable Time relative(Matcher m, @Nullable LocalDate day, Tense tense) {
    String unit = text(m, "unit").toLowerCase(Locale.ROOT).replaceAll("s$", "");
    String relation = text(m, "relation").toLowerCase(Locale.ROOT).replace("the ", "");
    if (unit.equals("hour") || unit.equals("minute")) {
      return null;
    }
    if (day == null) {
      return unresolved(m, unit, "PAST_REF", "DATE");
    }
    int shift =
        relation.equals("this") ? 0 : relation.equals("next") || relation.equals("coming") ? 1 : -1;
    Span span = around(day, unit, shift);
    if (shift == 0 && span.to() != null && tense == Tense.PAST && span.to().isAfter(day)) {
      span = new Span(span.from(), day);
    }
    return time(m, span, unit, value(day, unit, shift), "DATE", "relative to " + day);
  }

  private static Span around(LocalDate day, String unit, int shift) {
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
      default -> Span.day(day.plusDays(shift));
    };
  }

  private static String value(LocalDate day, String unit, int shift) {
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
      default -> day.plusDays(shift).toString();
    };
  }

  private @Nullable Time stretch(Matcher m, @Nullable LocalDate day, Tense tense) {
    String unit = text(m, "unit").toLowerCase(Locale.ROOT).replaceAll("s$", "");
    String count = group(m, "number");
    String value = "P" + (count == null ? "X" : words.number(count)) + iso(unit);
    if (day == null || count == null) {
      return time(
          m, Span.UNKNOWN, unit, value, "DURATION", day == null ? UNDATED : "no number given");
    }
    LocalDate other = back(day, unit, words.number(count));
    boolean ahead = text(m, "relation").matches("(?i)next|coming");
    LocalDate end = back(day, unit, -words.number(count));
    return time(
        m,
        ahead ? new Span(day, end) : new Span(other, day),
        unit,
        value,
        "DURATION",
        "stretch that touches " + day);
  }

  private static LocalDate back(LocalDate day, String unit, int count) {
    return switch (unit) {
      case "week" -> day.minusWeeks(count);
      case "month" -> day.minusMonths(count);
      case "quarter" -> day.minusMonths(3L * count);
      case "year" -> day.minusYears(count);
      case "decade" -> day.minusYears(10L * count);
      case "day" -> day.minusDays(count);
      default -> day;
    };
  }

  private static String iso(String unit) {
    return switch (unit) {
      case "decade" -> "E";
      case "hour" -> "H";
      case "minute" -> "MIN";
      default -> unit.substring(0, 1).toUpperCase(Locale.ROOT);
    };
  }

  private @Nullable Time shift(Matcher m, @Nullable LocalDate day, Tense tense) {
    String unit = text(m, "unit").toLowerCase(Locale.ROOT).replaceAll("s$", "");
    int count = words.number(text(m, "number"));
    String way = text(m, "way").toLowerCase(Locale.ROOT);
    if (!way.equals("ago")) {
      return time(
          m,
          Span.UNKNOWN,
          unit,
          "P" + count + iso(unit),
          "DURATION",
          "unresolved: counts from another event");
    }
    if (day == null) {
      return unresolved(m, unit, "PAST_REF", "DATE");
    }
    LocalDate date = back(day, unit, count);
    Span span =
        switch (unit) {
          case "year", "decade" -> Span.year(date.getYear());
          case "month", "quarter" -> Span.month(date.getYear(), date.getMonthValue());
          case "week" -> around(date, "week", 0);
          default -> Span.day(date);
        };
    String value =
        switch (unit) {
          case "year", "decade" -> Integer.toString(date.getYear());
          case "month", "quarter" -> String.format("%d-%02d", date.getYear(), date.getMonthValue());
          case "week" -> value(date, "week", 0);
          default -> date.toString();
        };
    return time(m, span, unit, value, "DATE", count + " " + unit + "s before " + day);
  }

  private @Nullable Time duration(Matcher m, @Nullable LocalDate day, Tense tense) {
    String unit = text(m, "unit").toLowerCase(Locale.ROOT).replaceAll("s$", "");
    if (m.group().toLowerCase(Locale.ROOT).endsWith("old")) {
      return null;
    }
    int count = words.number(text(m, "number"));
    String value =
        (iso(unit).matches("H|MIN")
            ? "PT" + count + iso(unit).substring(0, 1)
            : "P" + count + iso(unit));
    return time(m, Span.UNKNOWN, unit, value, "DURATION", "a duration, not a date");
  }

  private @Nullable Time year(Matcher m, @Nullable LocalDate day, Tense tense) {
    int year = Integer.parseInt(text(m, "year"));
    return time(
        m,
        part(Span.year(year), modifier(group(m, "mod"))),
        "year",
        Integer.toString(year),
        "DATE",
        "year");
  }

  private @Nullable Time vague(Matcher m, @Nullable LocalDate day, Tense tense) {
    return time(
        m,
        Span.UNKNOWN,
        "unknown",
        words.value("vague", m.group()),
        "DATE",
        "no date in the words");
  }
}
