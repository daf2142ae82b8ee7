package dateline.says;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Published;
import dateline.when.Time;
import dateline.when.TimeMention;
import dateline.when.Times;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is told as history: by its date, by tense, and by what stands before it when
 * nobody is cited for it.
 */
final class History {

  /** News of a month ago is history in a daily story. */
  private static final int DAYS = 30;

  /** How many sentences a story of the past is followed back. */
  private static final int DEPTH = 3;

  private final ParsedArticle article;
  private final Cues cues;
  private final Times times;
  private final @Nullable LocalDate day;

  History(ParsedArticle article, Cues cues, Times times) {
    this.article = article;
    this.cues = cues;
    this.times = times;
    this.day = article.article().date().map(Published::date).orElse(null);
  }

  /**
   * Why the predicate tells history, or empty where it tells news.
   *
   * @param sourced whether somebody is cited for it: then a past perfect may be a past, put back
   */
  Optional<String> of(Sentence sentence, Token predicate, boolean sourced) {
    return of(sentence, predicate, sourced, 0);
  }

  private Optional<String> of(Sentence sentence, Token predicate, boolean sourced, int depth) {
    Optional<Time> time = times.of(sentence, predicate);
    if (time.isPresent()) {
      Time t = time.get();
      if (cues.is("open", t.text().split(" ", 2)[0].toLowerCase(Locale.ROOT))) {
        return Optional.of("open since " + t.value());
      }
      if (day != null && t.to() != null) {
        boolean past = LocalDate.parse(t.to().substring(0, 10)).isBefore(day.minusDays(DAYS));
        return past
            ? Optional.of("dated " + t.value() + ", long before the article")
            : Optional.empty();
      }
      boolean named = !t.value().isEmpty() && Character.isDigit(t.value().charAt(0));
      if (named && (t.precision().equals("year") || t.precision().equals("decade"))) {
        return Optional.of("dated " + t.value());
      }
      if (!t.value().endsWith("_REF")) {
        return Optional.empty();
      }
    }
    Token verb = verb(sentence, predicate);
    if (!sourced && isPerfect(sentence, verb)) {
      return Optional.of("past perfect");
    }
    if (longSince(sentence, verb)) {
      return Optional.of("over years");
    }
    if (inEra(sentence, verb)) {
      return Optional.of("in an age that is over");
    }
    boolean past = verb.xpos().equals("VBD");
    if (past && besideName(sentence, verb)) {
      return Optional.of("an undated past clause beside a name");
    }
    return past && !sourced && depth < DEPTH ? story(sentence, verb, depth) : Optional.empty();
  }

  private static boolean isPerfect(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(a -> a.lemma().equals("have") && a.xpos().equals("VBD"));
  }

  /**
   * An undated past clause goes on with the history of the sentence before, where its subject leads
   * back there.
   */
  private Optional<String> story(Sentence sentence, Token verb, int depth) {
    Optional<Token> subject = sentence.child(verb, "nsubj");
    if (sentence.number() == 0 || subject.isEmpty() || !verb.equals(sentence.root())) {
      return Optional.empty();
    }
    Sentence before = article.sentence(sentence.number() - 1);
    boolean leadsBack =
        subject.get().upos().equals("PRON")
            || (subject.get().upos().equals("NOUN")
                && before.tokens().stream()
                    .anyMatch(t -> t.isNominal() && t.lemma().equals(subject.get().lemma())));
    return leadsBack && before.block().role() == sentence.block().role()
        ? of(before, before.root(), false, depth + 1).map(h -> "goes on with what is " + h)
        : Optional.empty();
  }

  private static Token verb(Sentence sentence, Token predicate) {
    Token at = predicate;
    while (!at.upos().equals("VERB")
        && !at.upos().equals("AUX")
        && at.head() >= 0
        && sentence.child(at, "cop").isEmpty()) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** A relative clause that tells what somebody with a name once did. */
  private boolean besideName(Sentence sentence, Token verb) {
    return verb.deprel().equals("acl:relcl")
        && sentence.head(verb).filter(n -> n.upos().equals("PROPN")).isPresent()
        && cues.verb(verb.lemma()).isEmpty();
  }

  /** "During the civil war": in a time known by name. */
  private boolean inEra(Sentence sentence, Token verb) {
    return sentence.children(verb, "obl").stream()
        .filter(o -> sentence.child(o, "case").filter(this::isWithin).isPresent())
        .anyMatch(o -> cues.is("era", phrase(sentence, o)) || cues.is("era", o.lemma()));
  }

  private boolean isWithin(Token preposition) {
    return cues.is("within", preposition.text().toLowerCase(Locale.ROOT));
  }

  /** The noun with the words that specify it, in lower case: "civil war". */
  private static String phrase(Sentence sentence, Token noun) {
    StringBuilder phrase = new StringBuilder();
    for (Token child : sentence.children(noun, "amod", "compound")) {
      phrase.append(child.text()).append(' ');
    }
    return phrase.append(noun.text()).toString().toLowerCase(Locale.ROOT);
  }

  /** A duration of years in the clause: "during the 12-year war". */
  private boolean longSince(Sentence sentence, Token verb) {
    for (TimeMention mention : times.all()) {
      boolean years =
          mention.sentence() == sentence.number() && mention.time().value().matches("P\\d+[YE]");
      if (years && sentence.dominates(verb, sentence.token(mention.first()))) {
        return true;
      }
    }
    return false;
  }
}
