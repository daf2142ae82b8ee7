package dateline.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Expressions that count from the given day: "last week", "three days ago", "on Friday". */
final class Relative {

  private final Lexicon words;

  Relative(Lexicon words) {
    this.words = words;
  }

  List<Grammar.Entry> entries(Pieces p) {
    return List.of(
        new Grammar.Entry(
            "\\b(?<when>earlier|later) (?:(?:in )?(?:this|the)) (?<unit>week|month|year|day)\\b",
            this::within),
        new Grammar.Entry(
            "\\b(?<relation>last|next|this past|this coming|this|past) " + p.weekday + p.part,
            this::weekday),
        new Grammar.Entry(
            "\\b(?:(?<mod>early|late) (?:on )?)?" + p.weekday + p.part, this::weekday),
        new Grammar.Entry(
            "\\b(?:"
                + p.mod
                + ")?(?<word>today|yesterday|tomorrow|tonight|overnight)\\b"
                + "(?: (?<part>morning|afternoon|evening|night))?",
            this::named),
        new Grammar.Entry(
            "\\b(?<relation>this|last|that) (?<part>" + words.alternation("part") + ")\\b",
            this::part),
        new Grammar.Entry(
            "\\b(?:(?<relation>last|this|next|this past|this coming|over the) |the )weekend\\b",
            this::weekend),
        new Grammar.Entry(
            "\\b"
                + p.mod
                + "(?<relation>last|this|next|the last|the previous|the coming|the current|current"
                + "|this past|this coming) "
                + p.stretch
                + "\\b",
            this::relative),
        new Grammar.Entry("\\b" + p.approximate + p.number + " " + p.unit + " ago\\b", this::ago));
  }

  private @Nullable Time within(Matcher m, Moment moment) {
    String unit = Expression.unit(m);
    LocalDate day = moment.day();
    if (day == null) {
      return Expression.unresolved(m, unit, "PAST_REF", "DATE");
    }
    Span whole = Calendar.around(day, unit, 0);
    boolean earlier = Expression.text(m, "when").equalsIgnoreCase("earlier");
    Span span = earlier ? new Span(whole.from(), day) : new Span(day, whole.to());
    return Expression.time(
        m, span, unit, Calendar.value(day, unit, 0), "DATE", "part of the " + unit + " of " + day);
  }

  private @Nullable Time weekday(Matcher m, Moment moment) {
    String name = Expression.text(m, "weekday");
    if (Character.isLowerCase(name.charAt(0))) {
      return null;
    }
    LocalDate day = moment.day();
    DayOfWeek wanted = DayOfWeek.of(Integer.parseInt(words.value("weekday", name)));
    if (day == null) {
      return Expression.unresolved(m, "day", "XXXX-WXX-" + wanted.getValue(), "DATE");
    }
    String relation = Expression.text(m, "relation").toLowerCase(Locale.ROOT);
    boolean next = relation.equals("next") || relation.equals("this coming");
    boolean ahead = next || (relation.isEmpty() && moment.ahead());
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

  private @Nullable Time named(Matcher m, Moment moment) {
    String word = Expression.text(m, "word").toLowerCase(Locale.ROOT);
    LocalDate day = moment.day();
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
    String part = Expression.group(m, "part");
    String code = part == null ? (night ? "TNI" : "") : words.value("part", part);
    return Expression.time(
        m,
        span,
        code.isEmpty() ? "day" : "part of day",
        date + code,
        code.isEmpty() ? "DATE" : "TIME",
        "named day, from " + day);
  }

  /** "This morning", "last night", "that evening". */
  private @Nullable Time part(Matcher m, Moment moment) {
    String relation = Expression.text(m, "relation").toLowerCase(Locale.ROOT);
    String code = words.value("part", Expression.text(m, "part"));
    LocalDate day = moment.day();
    LocalDate on =
        relation.equals("that")
            ? moment
                .spoken()
                .last()
                .filter(a -> a.unit().equals("day"))
                .map(Antecedents.Anchor::day)
                .orElse(null)
            : day == null ? null : relation.equals("last") ? day.minusDays(1) : day;
    if (on == null) {
      return Expression.unresolved(m, "part of day", "XXXX-XX-XX" + code, "TIME");
    }
    return Expression.time(
        m, Span.day(on), "part of day", on + code, "TIME", "part of day, from " + on);
  }

  /** The weekend of a week, by its number; one that began counts as over in the past tense. */
  private @Nullable Time weekend(Matcher m, Moment moment) {
    LocalDate day = moment.day();
    if (day == null) {
      return Expression.unresolved(m, "weekend", "XXXX-WXX-WE", "DATE");
    }
    String relation = Expression.text(m, "relation").toLowerCase(Locale.ROOT);
    boolean during = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    int shift =
        switch (relation) {
          case "this", "this coming" -> 0;
          case "next" -> 1;
          case "last" -> -1;
          default -> moment.ahead() || during ? 0 : -1;
        };
    Span week = Calendar.around(day, "week", shift);
    Span span = week.to() == null ? week : new Span(week.to().minusDays(1), week.to());
    String value = Calendar.value(day, "week", shift) + "-WE";
    return Expression.time(m, span, "weekend", value, "DATE", "weekend, from " + day);
  }

  private @Nullable Time relative(Matcher m, Moment moment) {
    String unit = Expression.unit(m);
    String relation = Expression.text(m, "relation").toLowerCase(Locale.ROOT).replace("the ", "");
    LocalDate day = moment.day();
    if (day == null) {
      return Expression.unresolved(m, unit, "PAST_REF", "DATE");
    }
    int shift = Calendar.direction(relation);
    Span span = Calendar.around(day, unit, shift);
    if (shift == 0 && span.to() != null && !moment.ahead() && span.to().isAfter(day)) {
      span = new Span(span.from(), day);
    }
    String mod = Calendar.modifier(Expression.group(m, "mod"));
    return Expression.time(
        m,
        shift == 0 ? span : Calendar.part(span, mod),
        unit,
        Calendar.value(day, unit, shift),
        "DATE",
        "relative to " + day);
  }

  private @Nullable Time ago(Matcher m, Moment moment) {
    String unit = Expression.unit(m);
    Optional<Integer> count = words.whole(Expression.text(m, "number"));
    LocalDate day = moment.day();
    if (day == null || count.isEmpty()) {
      return Expression.unresolved(m, unit, "PAST_REF", "DATE");
    }
    Optional<Antecedents.Anchor> quarter =
        moment.spoken().last().filter(a -> a.unit().equals("quarter") && unit.equals("year"));
    if (quarter.isPresent()) {
      // Figures of a quarter are held against those of the same quarter.
      LocalDate then = quarter.get().day().minusYears(count.get());
      return Expression.time(
          m,
          Calendar.around(then, "quarter", 0),
          "quarter",
          Calendar.value(then, "quarter", 0),
          "DATE",
          Anaphoric.BASIS + quarter.get().day());
    }
    LocalDate date = Calendar.back(day, unit, count.get());
    String precision =
        switch (unit) {
          case "decade", "century" -> "year";
          case "quarter" -> "month";
          default -> unit;
        };
    return Expression.time(
        m,
        Calendar.around(date, precision, 0),
        unit,
        Calendar.value(date, precision, 0),
        "DATE",
        count.get() + " " + unit + "s before " + day);
  }

  @Nullable Time vague(Matcher m, Moment moment) {
    return Expression.time(
        m, Span.UNKNOWN, "unknown", words.value("vague", m.group()), "DATE", Expression.NO_DATE);
  }
}
