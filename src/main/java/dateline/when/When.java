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
  private final Clauses clauses;

  private When(Lexicon words) {
    grammar = new Grammar(words);
    clauses = new Clauses(words);
  }

  /** Reads the tables that ship with the program. */
  public static When open() {
    return new When(Lexicon.open());
  }

  /** The times of an article. */
  public Times times(ParsedArticle article) {
    LocalDate day = article.article().date().map(Published::date).orElse(null);
    List<TimeMention> mentions = new ArrayList<>();
    Antecedents antecedents = new Antecedents();
    for (Sentence sentence : article.sentences()) {
      antecedents.enter(sentence.number());
      Grammar.Tenses tenses =
          (start, end) ->
              clauses.tense(
                  sentence, token(sentence, start, false), token(sentence, end - 1, true));
      for (Grammar.Reading reading : grammar.read(sentence.text(), day, tenses, antecedents)) {
        int first = token(sentence, reading.start(), false);
        int last = token(sentence, reading.end() - 1, true);
        boolean time =
            !Clauses.isRate(sentence, first, last) && !Clauses.isInName(sentence, first, last);
        if (first <= last && time) {
          Time opened = opened(sentence, first, reading.time(), day);
          mentions.add(new TimeMention(sentence.number(), first, last, opened));
        }
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
        if (mention.sentence() == sentence.number() && isDate(mention.time())) {
          int steps = Clauses.steps(sentence, mention, predicate);
          if (steps >= 0 && steps < nearest) {
            nearest = steps;
            best = mention;
          }
        }
      }
      return Optional.ofNullable(best).map(TimeMention::time);
    }

    /** Not how long something lasts, nor how often it comes, nor "now". */
    private static boolean isDate(Time time) {
      return !time.type().equals("DURATION") && !time.basis().startsWith(Expression.NO_DATE);
    }
  }
}
