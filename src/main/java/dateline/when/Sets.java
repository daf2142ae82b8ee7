package dateline.when;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What comes again and again: "every day", "each Thursday", "weekly", "twice a month". */
final class Sets {

  private final Lexicon words;

  Sets(Lexicon words) {
    this.words = words;
  }

  List<Grammar.Entry> entries(Pieces p) {
    String parts = "(?<part>" + words.alternation("part") + ")";
    return List.of(
        new Grammar.Entry(
            "\\b(?:every|each) (?:" + p.number + " )?" + p.unit + "\\b", this::period),
        new Grammar.Entry(
            "\\b(?:once|twice|(?:"
                + p.number
                + ") times) (?:a|an|each|every|per) "
                + p.unit
                + "\\b",
            this::once),
        new Grammar.Entry(
            "\\b(?:every|each) " + p.weekday + "(?: " + parts + ")?\\b", this::weekday),
        new Grammar.Entry("\\b" + p.weekday + "(?: " + parts + ")?s\\b", this::weekday),
        new Grammar.Entry("\\b(?:every|each) " + parts + "\\b", this::part),
        new Grammar.Entry(
            "\\b(?<frequency>" + words.alternation("frequency") + ")\\b", this::frequency));
  }

  private static Time set(Matcher m, String value) {
    return Expression.time(
        m, Span.UNKNOWN, "unknown", value, "SET", Expression.NO_DATE + ": again and again");
  }

  private @Nullable Time period(Matcher m, Moment moment) {
    String number = Expression.text(m, "number");
    return set(m, words.period(number.isEmpty() ? "one" : number, Expression.unit(m)));
  }

  private @Nullable Time once(Matcher m, Moment moment) {
    return set(m, words.period("one", Expression.unit(m)));
  }

  private @Nullable Time weekday(Matcher m, Moment moment) {
    String name = Expression.text(m, "weekday");
    if (Character.isLowerCase(name.charAt(0))) {
      return null;
    }
    String part = Expression.group(m, "part");
    return set(
        m,
        "XXXX-WXX-"
            + words.value("weekday", name)
            + (part == null ? "" : words.value("part", part)));
  }

  private @Nullable Time part(Matcher m, Moment moment) {
    return set(m, "XXXX-XX-XX" + words.value("part", Expression.text(m, "part")));
  }

  private @Nullable Time frequency(Matcher m, Moment moment) {
    return set(
        m, words.value("frequency", Expression.text(m, "frequency").toLowerCase(Locale.ROOT)));
  }
}
