package dateline.when;

/** Parts of patterns, with the names of their groups. Immutable. */
final class Pieces {

  final String month;
  final String weekday;
  final String number;
  final String part;
  final String ordinal;
  final String season;

  /** Of the calendar. */
  final String unit = "(?<unit>days?|weeks?|months?|years?|decades?|hours?|minutes?|quarters?)";

  /** A stretch of the calendar that one can be in. */
  final String stretch = "(?<unit>day|week|weekend|month|quarter|year|decade|century)";

  final String year = "(?<year>1[5-9]\\d\\d|20\\d\\d)";
  final String otherYear = "(?<other>1[5-9]\\d\\d|20\\d\\d)";
  final String mod =
      "(?:(?<mod>early|mid|late|the (?:beginning|start|middle|end) of|earlier|later)(?: in)?[ -])?";
  final String approximate =
      "(?:(?<approx>more than|over|nearly|almost|about|some|less than|at least) )?";

  Pieces(Lexicon words) {
    month = "(?<month>" + words.alternation("month") + ")\\.?";
    weekday = "(?<weekday>" + words.alternation("weekday") + ")";
    String counted = words.alternation("number");
    number =
        "(?<number>\\d{1,3}(?: ?1/2|\\.5)?|(?:"
            + words.alternation("article")
            + ")(?: (?:"
            + words.alternation("multiple")
            + "))?|(?:"
            + counted
            + ")(?:[ -](?:"
            + counted
            + "|"
            + words.alternation("multiple")
            + "))*(?: and a half)?)";
    part = "(?:[ -](?<part>" + words.alternation("part") + "))?";
    ordinal = "(?<ordinal>" + words.alternation("ordinal") + ")";
    season = "(?<season>" + words.alternation("season") + ")";
  }
}
