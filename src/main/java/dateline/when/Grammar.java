package dateline.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  private final List<Entry> rules = new ArrayList<>();

  Grammar(Lexicon words) {
    Absolute absolute = new Absolute(words);
    Relative relative = new Relative(words);
    String month = "(?<month>" + words.alternation("month") + ")\\.?";
    String weekday = "(?<weekday>" + words.alternation("weekday") + ")";
    String number = "(?<number>\\d{1,3}|" + words.alternation("number") + ")";
    String unit = "(?<unit>days?|weeks?|months?|years?|decades?|hours?|minutes?|quarters?)";
    String year = "(?<year>1[5-9]\\d\\d|20\\d\\d)";
    String mod = "(?:(?<mod>early|mid|late|the beginning of|the end of|the start of)[ -])?";
    String part = "(?:[ -](?<part>" + words.alternation("part") + "))?";
    rule("\\b" + year + "-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)\\b", absolute::iso);
    rule(
        "\\b(?:"
            + weekday
            + ",? )?"
            + month
            + " (?<d>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?:,? "
            + year
            + ")?"
            + "(?![\\d:])",
        absolute::monthDay);
    rule(
        "\\b(?<d>[0-3]?\\d)(?:st|nd|rd|th)?(?: of)? " + month + "\\b(?:,? " + year + ")?",
        absolute::monthDay);
    rule("\\bbetween " + year + " and (?<other>1[5-9]\\d\\d|20\\d\\d)\\b", absolute::years);
    rule("\\bfrom " + year + " (?:to|until) (?<other>1[5-9]\\d\\d|20\\d\\d)\\b", absolute::years);
    rule("\\b" + year + "[-–](?<other>1[5-9]\\d\\d|20\\d\\d)\\b", absolute::years);
    rule(
        "\\b"
            + mod
            + "(?<relation>last |this |next |past )?"
            + month
            + "(?:,? (?:of )?"
            + year
            + ")?\\b",
        absolute::month);
    rule("\\b(?:the )?" + mod + "(?<decade>1[5-9]\\d|20\\d)0s\\b", absolute::decade);
    rule(
        "\\b(?<when>earlier|later) (?:this|that) (?<unit>week|month|year|day)\\b",
        relative::within);
    rule("\\b(?<relation>last|next|this|past) " + weekday + part, relative::weekday);
    rule("\\b(?:(?<mod>early|late) (?:on )?)?" + weekday + part, relative::weekday);
    rule(
        "\\b(?:"
            + mod
            + ")?(?<word>today|yesterday|tomorrow|tonight|overnight)\\b(?: (?<part>morning|afternoon|evening|night))?",
        relative::named);
    rule(
        "\\b(?<relation>last|this|next|the past|the last|the previous|the coming) " + unit + "\\b",
        relative::relative);
    rule(
        "\\b(?:in |over |during |for )?the (?<relation>past|last|next|coming|previous) (?:"
            + number
            + "|few|several) "
            + unit
            + "\\b",
        relative::stretch);
    rule(
        "\\b(?:(?<approx>more than|over|nearly|almost|about|some|less than|at least) )?"
            + number
            + " "
            + unit
            + " (?<way>ago|earlier|later|before|after)\\b",
        relative::shift);
    rule(
        "\\b(?:(?<approx>more than|over|nearly|almost|about|some|less than|at least) )?"
            + number
            + "[- ]"
            + unit
            + "(?:[- ](?:old|long))?\\b",
        relative::duration);
    rule(
        "\\b"
            + mod
            + year
            + "\\b(?! (?:people|troops|soldiers|civilians|others|men|miles|km|kilometres|kilometers|tons|tonnes))",
        absolute::year);
    rule("\\b(?<vague>" + words.alternation("vague") + ")\\b", relative::vague);
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
}
