package dateline.says;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Published;
import dateline.when.Time;
import dateline.when.TimeMention;
import dateline.when.Times;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is told as history: by its date, by tense, and by what stands before it when
 * nobody is cited for it.
 */
final class History {

  /** News of a month ago is history in a daily story. */
  private static final int DAYS = 30;

  private final Times times;
  private final @Nullable LocalDate day;

  History(ParsedArticle article, Times times) {
    this.times = times;
    this.day = article.article().date().map(Published::date).orElse(null);
  }

  /** Why the predicate tells history, or empty where it tells news. */
  Optional<String> of(Sentence sentence, Token predicate, boolean sourced) {
    Optional<Time> time = times.of(sentence, predicate);
    if (time.isPresent()) {
      Time t = time.get();
      if (t.text().startsWith("since ")) {
        return Optional.of("open since " + t.value());
      }
      if (day != null && t.to() != null) {
        boolean past = LocalDate.parse(t.to().substring(0, 10)).isBefore(day.minusDays(DAYS));
        return past
            ? Optional.of("dated " + t.value() + ", long before the article")
            : Optional.empty();
      }
      if (t.precision().equals("year") || t.precision().equals("decade")) {
        return Optional.of("dated " + t.value());
      }
      if (!t.value().endsWith("_REF")) {
        return Optional.empty();
      }
    }
    Token verb = verb(sentence, predicate);
    boolean perfect =
        sentence.children(verb, "aux").stream()
            .anyMatch(a -> a.lemma().equals("have") && a.xpos().equals("VBD"));
    if (perfect && !sourced) { // under "said" it is but the past of the past tense
      return Optional.of("past perfect");
    }
    if (longSince(sentence, verb)) {
      return Optional.of("over years");
    }
    boolean relative = within(verb);
    boolean past =
        verb.xpos().equals("VBD")
            || verb.xpos().equals("VBN")
            || verb.xpos().equals("VBG")
            || !verb.upos().equals("VERB");
    if (relative && verb.xpos().equals("VBD")) {
      return Optional.of("an undated past clause beside a name");
    }
    if (past && !sourced && !plansOrStates(sentence, verb) && isAfterHistory(sentence)) {
      return Optional.of("past and undated, behind a sentence dated long before the article");
    }
    return Optional.empty();
  }

  /** "In 2011 war broke out. Iran sent advisers.": an undated sentence goes on with a dated one. */
  private boolean isAfterHistory(Sentence sentence) {
    return day != null
        && times.all().stream()
            .filter(m -> m.sentence() == sentence.number() - 1)
            .map(TimeMention::time)
            .reduce((a, b) -> b)
            .flatMap(t -> Optional.ofNullable(t.to()))
            .filter(to -> LocalDate.parse(to.substring(0, 10)).isBefore(day.minusDays(DAYS)))
            .isPresent();
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

  private static boolean within(Token verb) {
    return verb.deprel().equals("acl:relcl");
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

  private static boolean plansOrStates(Sentence sentence, Token verb) {
    boolean present = verb.xpos().equals("VBZ") || verb.xpos().equals("VBP");
    boolean will = sentence.children(verb, "aux").stream().anyMatch(a -> a.xpos().equals("MD"));
    boolean toDo = sentence.child(verb, "mark").filter(m -> m.xpos().equals("TO")).isPresent();
    return present || will || toDo;
  }
}
