package dateline.when;

import dateline.parse.NameSpan;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which clause a time belongs to, and whether that clause looks ahead. */
final class Clauses {

  private final Lexicon words;

  Clauses(Lexicon words) {
    this.words = words;
  }

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

  /** Which way the expression's clause points: "met on Monday", "will meet on Monday". */
  Moment.Tense tense(Sentence sentence, int first, int last) {
    Token head = head(sentence, first, last);
    // "Wednesday's ruling", "a June deal": the noun's time, not the verb's.
    if (head.is("compound") || head.deprel().equals("nmod:poss")) {
      return Moment.Tense.OPEN;
    }
    Token at = head;
    while (at.head() >= 0 && !isFinite(sentence, at)) {
      at = sentence.token(at.head());
    }
    List<Token> auxiliaries = sentence.children(at, "aux", "cop");
    boolean past =
        at.xpos().equals("VBD")
            || auxiliaries.stream().anyMatch(a -> a.xpos().equals("VBD"))
            || auxiliaries.stream().anyMatch(a -> a.is("aux") && a.lemma().equals("have"));
    boolean deadline = isDeadline(sentence, head);
    if (past) {
      return deadline ? Moment.Tense.OPEN : Moment.Tense.PAST;
    }
    boolean will =
        auxiliaries.stream()
            .anyMatch(
                a ->
                    a.xpos().equals("MD")
                        && !a.lemma().equals("would")
                        && !a.lemma().equals("could"));
    boolean toDo = sentence.children(at, "mark").stream().anyMatch(m -> m.xpos().equals("TO"));
    // A caption tells in the present what its picture shows: "greets the envoy on Monday".
    boolean caption = sentence.block().role() == Role.CAPTION;
    boolean present = !caption && (at.xpos().equals("VBZ") || at.xpos().equals("VBP"));
    return will || toDo || present || deadline ? Moment.Tense.FUTURE : Moment.Tense.OPEN;
  }

  /** Whether a word bears a tense of its own; "was found floating" has that of "found". */
  private static boolean isFinite(Sentence sentence, Token word) {
    if (sentence.children(word, "cop").isEmpty()
        && !word.upos().equals("VERB")
        && !word.upos().equals("AUX")) {
      return false;
    }
    boolean participle = word.xpos().equals("VBG") || word.xpos().equals("VBN");
    return !participle
        || !word.isAny("advcl", "xcomp", "acl", "conj")
        || !sentence.children(word, "aux", "cop").isEmpty();
  }

  /** "By Jan. 14", "until November": what is to be done then may lie ahead of a past clause. */
  private boolean isDeadline(Sentence sentence, Token time) {
    return sentence.children(time, "case").stream()
        .anyMatch(c -> words.has("deadline", c.text().toLowerCase(Locale.ROOT)));
  }

  /** "Four flights a week", "$76 a year": how often, and neither when nor how long. */
  static boolean isRate(Sentence sentence, int first, int last) {
    Token head = head(sentence, first, last);
    return head.deprel().equals("nmod:unmarked")
        && sentence.child(head, "det").filter(d -> d.lemma().equals("a")).isPresent();
  }

  /** "Jan Kavan", "the March for Life": a word of a longer name. */
  static boolean isInName(Sentence sentence, int first, int last) {
    return sentence
        .nameAt(first)
        .filter(n -> n.type() == NameSpan.Type.PER || n.type() == NameSpan.Type.ORG)
        .filter(n -> n.first() < first || n.last() > last)
        .isPresent();
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
