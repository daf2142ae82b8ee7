package dateline.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that count from a time spoken of before: "a year earlier", "the year-earlier
 * quarter", "later that day", "the following week".
 */
final class Anaphoric {

  /** How the basis of such a time begins: none of them is counted from again. */
  static final String BASIS = "counted from ";

  private final Lexicon words;

  Anaphoric(Lexicon words) {
    this.words = words;
  }

  List<Grammar.Entry> entries(Pieces p) {
    return List.of(
        new Grammar.Entry(
            "\\b" + p.approximate + p.number + " " + p.unit + " (?<way>earlier|later)\\b(?! than)",
            this::shifted),
        new Grammar.Entry(
            "\\b(?:the (?:same |comparable |corresponding )?year[- ]|year-)(?:earlier|ago)"
                + "(?: (?:quarter|period|month|week))?\\b(?! "
                + p.number
                + " months)",
            this::yearEarlier),
        new Grammar.Entry(
            "\\b(?:the|that|the latest|the most recent|the just-ended) quarter\\b"
                + "(?! (?:century|of|mile)|-)",
            this::quarter),
        new Grammar.Entry(
            "\\b(?:(?:earlier|later) )?(?:that|the|that very|the very) same " + p.stretch + "\\b",
            this::same),
        new Grammar.Entry("\\b(?:(?:earlier|later) )?that " + p.stretch + "\\b", this::same),
        new Grammar.Entry(
            "\\bthe (?<way>following|next|previous|preceding|prior) " + p.stretch + "\\b",
            this::neighbour),
        new Grammar.Entry(
            "\\bthe (?<way>following|previous|preceding) " + p.weekday + "\\b", this::weekday));
  }

  private @Nullable Time shifted(Matcher m, Moment moment) {
    String unit = Expression.unit(m);
    Optional<Integer> count = words.whole(Expression.text(m, "number"));
    int sign = Expression.text(m, "way").equalsIgnoreCase("later") ? 1 : -1;
    Optional<Antecedents.Anchor> anchor =
        unit.equals("year") ? moment.spoken().dated() : moment.spoken().last();
    if (anchor.isPresent() && count.isPresent() && fine(anchor.get(), unit)) {
      return from(m, anchor.get(), unit, sign * count.get());
    }
    // Nothing to count from: the words say how long, and not when.
    return Expression.time(
        m,
        Span.UNKNOWN,
        unit,
        words.period(Expression.text(m, "number"), unit),
        "DURATION",
        "unresolved: counts from another event");
  }

  /** Whether one can count such units from a date: no days from a year. */
  private static boolean fine(Antecedents.Anchor anchor, String unit) {
    List<String> units = Calendar.UNITS;
    return units.contains(unit) && units.indexOf(anchor.unit()) <= units.indexOf(unit);
  }

  private static Time from(Matcher m, Antecedents.Anchor anchor, String unit, int count) {
    LocalDate date = Calendar.back(anchor.day(), unit, -count);
    return Expression.time(
        m,
        Calendar.around(date, anchor.unit(), 0),
        anchor.unit(),
        Calendar.value(date, anchor.unit(), 0),
        "DATE",
        BASIS + Calendar.value(anchor.day(), anchor.unit(), 0));
  }

  private @Nullable Time yearEarlier(Matcher m, Moment moment) {
    Optional<Antecedents.Anchor> anchor = moment.spoken().last("quarter").or(moment.spoken()::last);
    if (anchor.isPresent()) {
      return from(m, anchor.get(), "year", -1);
    }
    return counted(m, moment, "year", -1);
  }

  private @Nullable Time quarter(Matcher m, Moment moment) {
    Optional<Antecedents.Anchor> anchor = moment.spoken().last("quarter");
    return anchor.isPresent()
        ? from(m, anchor.get(), "quarter", 0)
        : counted(m, moment, "quarter", -1);
  }

  private @Nullable Time same(Matcher m, Moment moment) {
    String unit = Expression.unit(m);
    Optional<Antecedents.Anchor> anchor = moment.spoken().last().filter(a -> fine(a, unit));
    if (anchor.isEmpty()) {
      return counted(m, moment, unit, 0);
    }
    return in(m, anchor.get().day(), unit, 0);
  }

  private @Nullable Time neighbour(Matcher m, Moment moment) {
    String unit = Expression.unit(m);
    int shift = Expression.text(m, "way").matches("(?i)following|next") ? 1 : -1;
    Optional<Antecedents.Anchor> anchor = moment.spoken().last().filter(a -> fine(a, unit));
    return anchor.isPresent()
        ? in(m, anchor.get().day(), unit, shift)
        : counted(m, moment, unit, shift);
  }

  private static Time in(Matcher m, LocalDate day, String unit, int shift) {
    return Expression.time(
        m,
        Calendar.around(day, unit, shift),
        unit,
        Calendar.value(day, unit, shift),
        "DATE",
        BASIS + day);
  }

  /** With nothing spoken of before, from the article's day. */
  private static @Nullable Time counted(Matcher m, Moment moment, String unit, int shift) {
    LocalDate day = moment.day();
    return day == null
        ? Expression.unresolved(m, unit, shift < 0 ? "PAST_REF" : "PRESENT_REF", "DATE")
        : in(m, day, unit, shift);
  }

  private @Nullable Time weekday(Matcher m, Moment moment) {
    LocalDate from = moment.spoken().last().map(Antecedents.Anchor::day).orElse(moment.day());
    DayOfWeek wanted =
        DayOfWeek.of(Integer.parseInt(words.value("weekday", Expression.text(m, "weekday"))));
    if (from == null) {
      return Expression.unresolved(m, "day", "XXXX-WXX-" + wanted.getValue(), "DATE");
    }
    boolean following = Expression.text(m, "way").toLowerCase(Locale.ROOT).equals("following");
    LocalDate date =
        from.with(following ? TemporalAdjusters.next(wanted) : TemporalAdjusters.previous(wanted));
    return Expression.time(m, Span.day(date), "day", date.toString(), "DATE", BASIS + from);
  }
}
