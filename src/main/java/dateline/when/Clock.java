package dateline.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Times of the clock, alone or with their day: "10 p.m. Tuesday", "noon". Ends of the interval are
 * days: the zone of a place is not known.
 */
final class Clock {

  private final Lexicon words;
  private final Grammar grammar;

  Clock(Lexicon words, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
  }

  List<Grammar.Entry> entries(Pieces p) {
    String zone = "(?: (?:" + words.alternation("zone") + ")\\b)?";
    String date =
        "(?:,?(?: on)? (?<date>(?:last |next )?"
            + "(?:"
            + words.alternation("weekday")
            + ")"
            + "|(?:"
            + words.alternation("month")
            + ")\\.? \\d{1,2}\\b(?:, \\d{4})?|today|yesterday|tomorrow))?";
    return List.of(
        new Grammar.Entry(
            "\\b(?<hour>1?\\d)(?::(?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?" + zone + date,
            this::hour),
        new Grammar.Entry(
            "\\b(?<named>" + words.alternation("hour") + ")\\b" + zone + date, this::named));
  }

  private @Nullable Time hour(Matcher m, Moment moment) {
    int hour = Integer.parseInt(Expression.text(m, "hour"));
    if (hour < 1 || hour > 12) {
      return null;
    }
    boolean afternoon = Expression.text(m, "half").equalsIgnoreCase("p");
    String minute = Expression.group(m, "minute");
    int of = hour % 12 + (afternoon ? 12 : 0);
    return at(m, String.format("%02d:%s", of, minute == null ? "00" : minute), moment);
  }

  private @Nullable Time named(Matcher m, Moment moment) {
    return at(m, words.value("hour", Expression.text(m, "named").toLowerCase(Locale.ROOT)), moment);
  }

  private Time at(Matcher m, String clock, Moment moment) {
    String date = Expression.group(m, "date");
    Time on = date == null ? null : grammar.whole(date, moment);
    LocalDate day =
        on != null && on.from() != null
            ? LocalDate.parse(on.from())
            : date == null ? moment.spoken().dayHere().orElse(null) : null;
    if (day != null) {
      return Expression.time(
          m,
          Span.day(day),
          "part of day",
          day + "T" + clock,
          "TIME",
          "time of the clock on " + day);
    }
    // The clock alone names no day; for TIMEX3 it is the article's.
    String value = (moment.day() == null ? "XXXX-XX-XX" : moment.day().toString()) + "T" + clock;
    return Expression.time(m, Span.UNKNOWN, "part of day", value, "TIME", Expression.NO_DATE);
  }
}
