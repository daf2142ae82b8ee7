package dateline.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** How long: "nine months", "the past five days", "several years", "for weeks". */
final class Durations {

  private final Lexicon words;

  Durations(Lexicon words) {
    this.words = words;
  }

  List<Grammar.Entry> entries(Pieces p) {
    String some = "(?<some>a few|few|several|many|some|a couple of|couple of)";
    String units = "(?<unit>days|weeks|months|years|decades|centuries|hours|minutes|quarters)";
    return List.of(
        new Grammar.Entry(
            "\\b(?:the )?(?<relation>past|last|next|coming|previous) (?:"
                + p.number
                + "|"
                + some
                + ")[ -]"
                + p.unit
                + "\\b",
            this::stretch),
        new Grammar.Entry(
            "\\bthe past (?<unit>day|week|month|year|decade|century|quarter|hour)\\b",
            this::stretch),
        new Grammar.Entry(
            "\\b(?:the (?:year-earlier )?(?:first |final |latest )?)?"
                + p.number
                + "(?!-quarters)(?:[- ]| more | additional )(?<unit>days?|weeks?|months?|years?|decades?"
                + "|centur(?:y|ies)|hours?|minutes?|quarters)(?:[- ](?:old|long)\\b)?\\b(?! of age)",
            this::duration),
        new Grammar.Entry("\\b(?:" + some + " )?" + units + " ago\\b", Durations::past),
        new Grammar.Entry("\\b" + some + "[ -]" + units + "\\b", this::vague),
        new Grammar.Entry(
            "(?<=\\b(?:for|in|over|after|within|of) )(?:the )?" + units + "\\b(?! old)",
            this::vague));
  }

  /** A stretch that touches the article's day. */
  private @Nullable Time stretch(Matcher m, Moment moment) {
    String unit = Expression.unit(m);
    String number = Expression.text(m, "number");
    boolean one = number.isEmpty() && Expression.group(m, "some") == null;
    Optional<Integer> count = one ? Optional.of(1) : words.whole(number);
    String value = words.period(one ? "one" : number, unit);
    LocalDate day = moment.day();
    if (day == null || count.isEmpty()) {
      String basis = day == null ? Expression.UNDATED : "no number given";
      return Expression.time(m, Span.UNKNOWN, unit, value, "DURATION", basis);
    }
    boolean ahead = Expression.text(m, "relation").matches("(?i)next|coming");
    Span span =
        ahead
            ? new Span(day, Calendar.back(day, unit, -count.get()))
            : new Span(Calendar.back(day, unit, count.get()), day);
    return Expression.time(m, span, unit, value, "DURATION", "stretch that touches " + day);
  }

  private @Nullable Time duration(Matcher m, Moment moment) {
    String unit = Expression.unit(m);
    if (m.group().matches("(?is).*\\bold")) {
      return null;
    }
    String value = words.period(Expression.text(m, "number"), unit);
    return Expression.time(m, Span.UNKNOWN, unit, value, "DURATION", "a duration, not a date");
  }

  private @Nullable Time vague(Matcher m, Moment moment) {
    String unit = Expression.unit(m);
    boolean two = Expression.text(m, "some").endsWith("couple of");
    String value = words.period(two ? "two" : "", unit);
    return Expression.time(m, Span.UNKNOWN, unit, value, "DURATION", "a duration, not a date");
  }

  private static Time past(Matcher m, Moment moment) {
    return Expression.time(m, Span.UNKNOWN, "unknown", "PAST_REF", "DATE", Expression.NO_DATE);
  }
}
