package dateline.when;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fourth question: when. Finds time expressions and resolves them against the article's date;
 * without one, relative expressions stay unresolved and say so. Safe for use by multiple threads.
 */
public final class When {

  private final Grammar grammar;

  private When(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Reads the tables that ship with the program. */
  public static When open() {
    return new When(new Grammar(Lexicon.open()));
  }

  /** The times of an article. */
  public Times times(ParsedArticle article) {
    LocalDate day = article.article().date().map(Published::date).orElse(null);
    List<TimeMention> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Grammar.Reading> past = grammar.read(sentence.text(), day, Grammar.Tense.PAST);
      List<Grammar.Reading> future =
          past.isEmpty() ? past : grammar.read(sentence.text(), day, Grammar.Tense.FUTURE);
      for (int i = 0; i < past.size(); i++) {
        int first = token(sentence, past.get(i).start(), false);
        int last = token(sentence, past.get(i).end() - 1, true);
        if (first > last) {
          continue;
        }
        boolean ahead = future.size() == past.size() && Clauses.pointsAhead(sentence, first, last);
        Time time = ahead ? future.get(i).time() : past.get(i).time();
        mentions.add(
            new TimeMention(sentence.number(), first, last, opened(sentence, first, time, day)));
      }
    }
    return new ArticleTimes(List.copyOf(mentions));
  }

  private static int token(Sentence sentence, int offset, boolean last) {
    int at = sentence.start() + offset;
    for (Token token : sentence.tokens()) {
      if (token.end() > at) {
        return last && token.start() > at ? token.index() - 1 : token.index();
      }
    }
    return sentence.tokens().size() - 1;
  }

  /** "since 2011" is open to the article's day, "until June" open to the past. */
  private static Time opened(Sentence sentence, int first, Time time, @Nullable LocalDate day) {
    String before = "";
    for (int i = first - 1; i >= 0 && i >= first - 6; i--) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (word.equals("since") || word.equals("until") || word.equals("till")) {
        before = word;
      }
      if (sentence.token(i).upos().equals("VERB") || word.equals(",")) {
        break;
      }
    }
    if (before.equals("since") && time.from() != null) {
      return new Time(
          "since " + time.text(),
          time.from(),
          day == null ? null : day.toString(),
          time.precision(),
          time.value(),
          time.type(),
          time.basis() + ", open to the article's day");
    }
    if (!before.isEmpty() && time.to() != null && !before.equals("since")) {
      return new Time(
          before + " " + time.text(),
          null,
          time.to(),
          time.precision(),
          time.value(),
          time.type(),
          time.basis() + ", open to the past");
    }
    return time;
  }

  /** The times of one article. */
  private record ArticleTimes(List<TimeMention> all) implements Times {

    @Override
    public Optional<Time> of(Sentence sentence, Token predicate) {
      TimeMention best = null;
      int nearest = Integer.MAX_VALUE;
      for (TimeMention mention : all) {
        boolean dated =
            !mention.time().type().equals("DURATION")
                && !mention.time().basis().startsWith("no date");
        if (mention.sentence() == sentence.number() && dated) {
          int steps = Clauses.steps(sentence, mention, predicate);
          if (steps >= 0 && steps < nearest) {
            nearest = steps;
            best = mention;
          }
        }
      }
      return Optional.ofNullable(best).map(TimeMention::time);
    }
  }
}
