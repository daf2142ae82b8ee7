package dateline.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Quarters, halves, seasons, years' ends and fiscal years: "the third quarter", "last spring". */
final class PartsOfYear {

  private final Lexicon words;

  PartsOfYear(Lexicon words) {
    this.words = words;
  }

  List<Grammar.Entry> entries(Pieces p) {
    String whose = "(?:(?<shift>this|last|next) year)";
    String of = "(?:,?(?: of| in)? (?:the )?(?:fiscal )?(?:" + p.year + "|" + whose + "))?";
    String quarter = "(?:fiscal )?" + p.ordinal + "[ -](?:fiscal )?quarter";
    return List.of(
        new Grammar.Entry("\\b(?:the )?" + p.year + " " + quarter + "\\b", this::quarter),
        new Grammar.Entry("\\b" + whose + "['’]s " + quarter + "\\b", this::quarter),
        new Grammar.Entry(
            "\\b(?:the )?(?:fiscal )?" + p.ordinal + " (?:fiscal )?quarter\\b" + of, this::quarter),
        new Grammar.Entry(
            "\\b(?:the )?(?<earlier>year[- ](?:earlier|ago)) " + quarter + "\\b", this::quarter),
        new Grammar.Entry("\\b" + p.ordinal + "-quarter\\b", this::quarter),
        new Grammar.Entry(
            "\\b(?:the )?(?<half>first|second|last) half of (?:fiscal )?(?:"
                + p.year
                + "|"
                + whose
                + "|the year)\\b",
            this::half),
        new Grammar.Entry("\\bfiscal (?:year )?" + p.year + "\\b", this::fiscal),
        new Grammar.Entry(
            "\\b(?:the )?(?<shift>last|next|latest|previous) fiscal year\\b", this::fiscal),
        new Grammar.Entry("\\b(?:the )?(?:current |this )?fiscal year\\b", this::fiscal),
        new Grammar.Entry(
            "\\b(?:" + p.year + " )?year[- ]end(?: " + p.otherYear + ")?\\b", this::end),
        new Grammar.Entry("\\bthe end of the year\\b", this::end),
        new Grammar.Entry(
            "\\b(?<relation>this past|this coming|this|last|next) "
                + p.mod
                + p.season
                + "\\b(?!['’])",
            this::season),
        new Grammar.Entry(
            "(?<=\\b(?:in|over|during|since|by|until|through) )(?:the )?"
                + p.mod
                + p.season
                + "\\b(?: of (?=\\d{4}\\b)| (?=\\d{4}\\b))?(?:"
                + p.year
                + "\\b)?(?! (?:of|in|from)\\b)",
            this::season));
  }

  private @Nullable Time quarter(Matcher m, Moment moment) {
    int number = Integer.parseInt(words.value("ordinal", Expression.text(m, "ordinal")));
    if (number > 4) {
      return null;
    }
    LocalDate day = moment.day();
    int year;
    if (Expression.group(m, "year") != null) {
      year = Integer.parseInt(Expression.text(m, "year"));
    } else if (day == null) {
      return Expression.unresolved(m, "quarter", "XXXX-Q" + number, "DATE");
    } else if (Expression.group(m, "shift") != null) {
      year = day.getYear() + Calendar.direction(Expression.text(m, "shift"));
    } else {
      year = year(quarter(day.getYear(), number), day, moment);
      year -= Expression.group(m, "earlier") == null ? 0 : 1;
    }
    return Expression.time(
        m, quarter(year, number), "quarter", year + "-Q" + number, "DATE", "quarter by " + day);
  }

  private static Span quarter(int year, int number) {
    LocalDate first = LocalDate.of(year, 3 * number - 2, 1);
    return new Span(first, first.plusMonths(3).minusDays(1));
  }

  /**
   * The year in which a stretch of this year is meant, by tense: it has begun, or has not ended.
   */
  private static int year(Span thisYear, LocalDate day, Moment moment) {
    boolean yetToCome = thisYear.from() != null && thisYear.from().isAfter(day);
    // "Will report its third quarter" in October looks back to the one just over.
    boolean longOver = thisYear.to() != null && thisYear.to().plusMonths(6).isBefore(day);
    return day.getYear() + (moment.ahead() ? (longOver ? 1 : 0) : yetToCome ? -1 : 0);
  }

  private @Nullable Time half(Matcher m, Moment moment) {
    Optional<Integer> year = year(m, moment);
    if (year.isEmpty()) {
      return Expression.unresolved(m, "year", "XXXX", "DATE");
    }
    int half = Expression.text(m, "half").equalsIgnoreCase("first") ? 1 : 2;
    LocalDate first = LocalDate.of(year.get(), 6 * half - 5, 1);
    Span span = new Span(first, first.plusMonths(6).minusDays(1));
    return Expression.time(
        m, span, "half-year", year.get() + "-H" + half, "DATE", "half of a year");
  }

  /** A fiscal year is named by the calendar year in which it ends. */
  private @Nullable Time fiscal(Matcher m, Moment moment) {
    Optional<Integer> year = year(m, moment);
    return year.isEmpty()
        ? Expression.unresolved(m, "year", "XXXX", "DATE")
        : Expression.time(
            m,
            Span.year(year.get()),
            "fiscal year",
            Integer.toString(year.get()),
            "DATE",
            "fiscal year");
  }

  /** The year that is given, or the one counted from the article's: "last year". */
  private static Optional<Integer> year(Matcher m, Moment moment) {
    String given = Expression.group(m, "year");
    if (given != null) {
      return Optional.of(Integer.parseInt(given));
    }
    int shift = Calendar.direction(Expression.text(m, "shift"));
    return Optional.ofNullable(moment.day()).map(d -> d.getYear() + shift);
  }

  private @Nullable Time end(Matcher m, Moment moment) {
    LocalDate day = moment.day();
    String given = Expression.text(m, "year") + Expression.text(m, "other");
    boolean named = m.group().toLowerCase(Locale.ROOT).startsWith("the");
    int year;
    if (given.length() == 4) {
      year = Integer.parseInt(given);
    } else if (given.isEmpty() && day != null) {
      year = day.getYear() - (named || moment.ahead() ? 0 : 1);
    } else {
      return null;
    }
    LocalDate last = LocalDate.of(year, 12, 31);
    return named
        ? Expression.time(
            m,
            Calendar.part(Span.year(year), "END"),
            "part of year",
            Integer.toString(year),
            "DATE",
            "end of the year of " + day)
        : Expression.time(m, Span.day(last), "day", last.toString(), "DATE", "year's end");
  }

  private @Nullable Time season(Matcher m, Moment moment) {
    LocalDate day = moment.day();
    int number = Integer.parseInt(words.value("season", Expression.text(m, "season")));
    String code = List.of("WI", "SP", "SU", "FA").get(number);
    String given = Expression.group(m, "year");
    int year;
    if (given != null) {
      year = Integer.parseInt(given);
    } else if (day != null) {
      year = seasonYear(season(day.getYear(), number), Expression.text(m, "relation"), day, moment);
    } else {
      return Expression.unresolved(m, "season", "XXXX-" + code, "DATE");
    }
    Span span = Calendar.part(season(year, number), Calendar.modifier(Expression.group(m, "mod")));
    return Expression.time(m, span, "season", year + "-" + code, "DATE", "season by " + day);
  }

  private static int seasonYear(Span now, String relation, LocalDate day, Moment moment) {
    boolean begun = now.from() != null && !now.from().isAfter(day);
    boolean over = now.to() != null && now.to().isBefore(day);
    return day.getYear()
        + switch (relation.toLowerCase(Locale.ROOT)) {
          case "this" -> 0;
          case "next", "this coming" -> begun ? 1 : 0;
          case "last", "this past" -> over ? 0 : -1;
          default -> moment.ahead() ? (over ? 1 : 0) : begun ? 0 : -1;
        };
  }

  /** Three months each from March on; a winter bears the year of its January. */
  private static Span season(int year, int number) {
    LocalDate first = LocalDate.of(year, 3, 1).plusMonths(3L * (number - 1));
    return number == 0
        ? new Span(LocalDate.of(year - 1, 12, 1), LocalDate.of(year, 3, 1).minusDays(1))
        : new Span(first, first.plusMonths(3).minusDays(1));
  }
}
