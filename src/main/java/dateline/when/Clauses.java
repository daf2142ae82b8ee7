package dateline.when;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Role;
import java.util.Optional;

/** Which clause a time belongs to, and whether that clause looks ahead. */
final class Clauses {

  private Clauses() {}

  /** The token of the expression that hangs outside it. */
  private static Token head(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.token(i).head();
      if (head < first || head > last) {
        return sentence.token(i);
      }
    }
    return sentence.token(first);
  }

  /** Whether the expression's clause tells of what is to come: "will meet on Monday". */
  static boolean pointsAhead(Sentence sentence, int first, int last) {
    Token at = head(sentence, first, last);
    while (at.head() >= 0 && !at.upos().equals("VERB") && !at.upos().equals("AUX")) {
      at = sentence.token(at.head());
    }
    boolean will =
        sentence.children(at, "aux").stream()
            .anyMatch(
                a ->
                    a.xpos().equals("MD")
                        && !a.lemma().equals("would")
                        && !a.lemma().equals("could"));
    boolean toDo = sentence.children(at, "mark").stream().anyMatch(m -> m.xpos().equals("TO"));
    // A caption tells in the present what its picture shows: "greets the envoy on Monday".
    boolean caption = sentence.block().role() == Role.CAPTION;
    boolean present = !caption && (at.xpos().equals("VBZ") || at.xpos().equals("VBP"));
    boolean perfect = sentence.children(at, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
    return (will || toDo || (present && !perfect)) && !at.has("Tense=Past");
  }

  /**
   * How far up from the time its predicate is: 0 where the time hangs on it; -1 where the time
   * belongs to another clause.
   */
  static int steps(Sentence sentence, TimeMention mention, Token predicate) {
    Token time = head(sentence, mention.first(), mention.last());
    Token governor = governor(sentence, time, predicate);
    int steps = 0;
    Token at = predicate;
    while (true) {
      if (at.index() == governor.index()) {
        return steps;
      }
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty() || !shares(sentence, at, mention)) {
        return -1;
      }
      at = up.get();
      steps++;
    }
  }

  /** The predicate that the time hangs on, through noun phrases that are no events of their own. */
  private static Token governor(Sentence sentence, Token time, Token predicate) {
    Token at = time;
    while (at.head() >= 0) {
      at = sentence.token(at.head());
      if (at.index() == predicate.index()
          || at.upos().equals("VERB")
          || sentence.child(at, "cop").isPresent()) {
        return at;
      }
    }
    return at;
  }

  /**
   * Whether a word shares the time of its head: an event noun its verb's, a conjunct its first's.
   */
  private static boolean shares(Sentence sentence, Token word, TimeMention mention) {
    if (word.isNominal() && sentence.child(word, "cop").isEmpty()) {
      return word.isAny("obj", "nsubj", "obl", "nmod", "conj", "compound");
    }
    boolean fronted = mention.last() < sentence.token(word.head()).index();
    if (word.is("conj")) {
      return fronted && sentence.child(word, "nsubj").isEmpty();
    }
    if (word.is("xcomp")) {
      return true;
    }
    return word.is("advcl")
        && sentence.child(word, "mark").isEmpty()
        && sentence.child(word, "nsubj").isEmpty();
  }
}
