package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.Optional;

/**
 * How a clause stands, projected from its own qualifiers through the words that govern it, after
 * Karttunen's signatures as TruthTeller applies them (Lotan, Stern and Dagan 2013).
 */
final class Standings {

  /** Deeper nesting is the parser's error more often than the writer's art. */
  private static final int DEPTH = 6;

  private final Cues cues;
  private final Qualifiers qualifiers;
  private final Governors governors;

  Standings(Cues cues) {
    this.cues = cues;
    this.qualifiers = new Qualifiers(cues);
    this.governors = new Governors(cues, qualifiers);
  }

  /** The status of what a predicate tells; asserted where nothing qualifies it. */
  Found of(Sentence sentence, Token predicate, Voice voice) {
    Found here = qualifiers.of(sentence, predicate, voice);
    if (!here.isAsserted()) {
      return here.ahead() ? ahead(sentence, predicate, voice, here) : here;
    }
    Found above = above(sentence, predicate, voice);
    boolean promise =
        predicate.upos().equals("VERB")
            && cues.verb(predicate.lemma())
                .filter(c -> c.type().equals("promise"))
                .filter(c -> !c.needs().equals("clause") || isOfClause(sentence, predicate))
                .isPresent();
    return above.isAsserted() && promise
        ? Found.of(Status.PROMISED, 1.5, "a promise, \"" + predicate.text() + "\"")
        : above;
  }

  /** "Committed to help" promises, "committed crimes" does not. */
  private static boolean isOfClause(Sentence sentence, Token verb) {
    return sentence.child(verb, "xcomp", "ccomp").isPresent();
  }

  /** A governing word says more of what is to come: "vowed that it would". */
  private Found ahead(Sentence sentence, Token predicate, Voice voice, Found here) {
    Optional<Token> head = sentence.head(predicate);
    if (head.isEmpty() || !predicate.isAny("ccomp", "acl", "csubj")) {
      return here;
    }
    Optional<Found> governed = governors.of(sentence, predicate, head.get(), voice, true);
    boolean negated = here.status() == Status.NEGATED;
    return governed.filter(g -> !negated || g.status() == Status.DENIED).orElse(here);
  }

  private Found above(Sentence sentence, Token predicate, Voice voice) {
    Token at = predicate;
    for (int steps = 0; steps < DEPTH; steps++) {
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty()) {
        break;
      }
      Token head = up.get();
      Optional<Found> governed = governors.of(sentence, at, head, voice, false);
      if (governed.isPresent()) {
        return governed.get();
      }
      boolean talkOfTalk = !at.equals(predicate) && governors.isReportNoun(at) && at.is("nsubj");
      if (talkOfTalk || !projects(sentence, at, head)) {
        break;
      }
      Found above = qualifiers.of(sentence, head, voice);
      if (!above.isAsserted()) {
        return above;
      }
      at = head;
    }
    return Found.ASSERTED;
  }

  /** Whether the standing of the head is that of this word too. */
  private boolean projects(Sentence sentence, Token word, Token head) {
    boolean keeps = cues.signature(head.lemma()).equals("keeps");
    if (word.isAny("ccomp", "csubj", "acl") && !word.is("acl:relcl")) {
      return governors.isReportNoun(head)
          || (keeps && !head.upos().equals("VERB") && !word.deprel().equals("acl:relcl"));
    }
    if (word.isAny("parataxis", "acl", "appos")) {
      return false;
    }
    if (word.is("conj")) {
      boolean both = word.xpos().equals(head.xpos()) || (word.isNominal() && head.isNominal());
      return both
          && sentence.child(word, "nsubj").isEmpty()
          && sentence.child(word, "aux").isEmpty();
    }
    if (word.is("advcl")) {
      return (keeps && governors.isComplement(sentence, word, head))
          || sentence.child(word, "mark", "nsubj").isEmpty();
    }
    if (word.isNominal()) {
      boolean light = head.upos().equals("VERB") && word.isAny("obj", "obl", "nsubj:pass", "nsubj");
      boolean reported =
          word.is("nmod") && (governors.isReportNoun(head) || (keeps && head.isNominal()));
      return light || reported || word.isAny("compound", "conj");
    }
    return word.is("xcomp");
  }
}
