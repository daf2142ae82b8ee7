package dateline.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** Makes a time of what a pattern matched; null where it is none after all. */
  interface Rule {
    @Nullable Time read(Matcher m, Moment moment);
  }

  /** A pattern and what it means. */
  record Entry(Pattern pattern, Rule rule) {

    Entry(String pattern, Rule rule) {
      this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), rule);
    }
  }

  /** Which way the clause of the characters between two offsets points. */
  interface Tenses {
    Moment.Tense of(int start, int end);
  }

  private record Match(int start, int end, Matcher matcher, Rule rule) {}

  private final List<Entry> rules = new ArrayList<>();

  /** The first of two rules that match overlapping words wins. */
  Grammar(Lexicon words) {
    Pieces pieces = new Pieces(words);
    Absolute absolute = new Absolute(words);
    Relative relative = new Relative(words);
    rules.addAll(new Clock(words, this).entries(pieces));
    rules.addAll(absolute.days(pieces));
    rules.addAll(new Holidays(words).entries());
    rules.addAll(new PartsOfYear(words).entries(pieces));
    rules.addAll(new Anaphoric(words).entries(pieces));
    rules.addAll(absolute.months(pieces));
    rules.addAll(new Sets(words).entries(pieces));
    rules.addAll(relative.entries(pieces));
    rules.addAll(new Durations(words).entries(pieces));
    rules.addAll(absolute.years(pieces));
    rules.add(
        new Entry(
            "(?<!\\bas )\\b(?<vague>" + words.alternation("vague") + ")\\b", relative::vague));
  }

  /** The expressions of a text, in order; of two that overlap the one whose rule comes first. */
  List<Reading> read(String text, @Nullable LocalDate day, Tenses tenses, Antecedents antecedents) {
    List<Match> matches = new ArrayList<>();
    for (Entry entry : rules) {
      Matcher matcher = entry.pattern().matcher(text);
      int at = 0;
      while (matcher.find(at)) {
        at = matcher.end();
        Match match = new Match(matcher.start(), matcher.end(), matcher, entry.rule());
        boolean free = matches.stream().noneMatch(m -> overlap(m, match));
        if (free && read(match, day, tenses, antecedents) != null) {
          matches.add(match);
          matcher = entry.pattern().matcher(text);
        }
      }
    }
    matches.sort(Comparator.comparingInt(Match::start));
    // A second time, now in the order of the text: some count from the times before them.
    List<Reading> readings = new ArrayList<>();
    for (Match match : matches) {
      Time time = read(match, day, tenses, antecedents);
      if (time != null) {
        readings.add(new Reading(match.start(), match.end(), time));
        if (!time.basis().startsWith(Anaphoric.BASIS)) {
          antecedents.add(time);
        }
      }
    }
    return readings;
  }

  private static @Nullable Time read(
      Match match, @Nullable LocalDate day, Tenses tenses, Antecedents antecedents) {
    Moment moment = new Moment(day, tenses.of(match.start(), match.end()), antecedents);
    return match.rule().read(match.matcher(), moment);
  }

  /** The time that a whole text names, or null. */
  @Nullable Time whole(String text, Moment moment) {
    for (Entry entry : rules) {
      Matcher matcher = entry.pattern().matcher(text);
      Time time = matcher.matches() ? entry.rule().read(matcher, moment) : null;
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  private static boolean overlap(Match a, Match b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
