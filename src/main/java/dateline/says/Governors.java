package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.Locale;
import java.util.Optional;

/**
 * What governing words say of the clauses and events under them: the signatures of verbs, nouns and
 * adjectives, after Karttunen.
 */
final class Governors {

  private final Cues cues;
  private final Qualifiers qualifiers;

  Governors(Cues cues, Qualifiers qualifiers) {
    this.cues = cues;
    this.qualifiers = qualifiers;
  }

  /**
   * What the head says of the word under it; nothing where it leaves it as it is.
   *
   * @param ahead whether the word itself speaks of what is to come
   */
  Optional<Found> of(Sentence sentence, Token word, Token head, Voice voice, boolean ahead) {
    String signature = signature(sentence, word, head);
    boolean governs = isComplement(sentence, word, head) || isEvent(word, signature);
    if (!governs || signature.isEmpty()) {
      return adverbial(sentence, word, head);
    }
    if (signature.equals("keeps")) {
      return word.is("advcl") && marked(sentence, word, "away")
          ? Optional.of(Found.effect("negates", "kept \"" + word.text() + "\" away"))
          : Optional.empty();
    }
    boolean toDo = word.is("xcomp") || marked(sentence, word, "purpose");
    boolean finite = word.is("ccomp") && !toDo;
    boolean report = cues.verb(head.lemma()).filter(Cues.Cue::isSpeech).isPresent();
    String effect = signature;
    if (effect.equals("warned")) {
      effect = toDo ? "demanded" : voice.own() && ahead ? "threatened" : "";
    } else if (finite && (effect.equals("promised") || effect.equals("threatened"))) {
      effect = ahead ? effect : "";
    } else if (report && !toDo && !effect.equals("denied") && head.upos().equals("VERB")) {
      effect = "";
    }
    Found found = Found.effect(effect, "under \"" + head.text() + "\"");
    if (found.isAsserted()) {
      return Optional.empty();
    }
    if (!qualifiers.isNegated(sentence, head)) {
      return Optional.of(found);
    }
    return switch (found.status()) {
      case NEGATED ->
          Optional.of(
              Found.of(Status.ASSERTED, 2.5, "negation of \"" + head.text() + "\": it happened"));
      case DENIED -> Optional.of(Found.of(Status.POSSIBLE, 1, "not \"" + head.text() + "\""));
      default -> Optional.of(Found.of(Status.NEGATED, -2, "not \"" + head.text() + "\""));
    };
  }

  /** The head's signature, or that of an adverb that goes with it: "stopped short of". */
  private String signature(Sentence sentence, Token word, Token head) {
    for (Token child : sentence.children(head, "advmod", "xcomp")) {
      boolean between = child.index() > head.index() && child.index() < word.index();
      boolean bare = child.upos().equals("ADV") || child.upos().equals("ADJ");
      if (between && bare && !cues.signature(child.lemma()).isEmpty()) {
        return cues.signature(child.lemma());
      }
    }
    return cues.signature(head.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the head asks for this clause, not merely has it beside it. */
  boolean isComplement(Sentence sentence, Token word, Token head) {
    if (word.isAny("xcomp", "ccomp", "csubj")) {
      return true;
    }
    if (word.deprel().equals("acl")) {
      return head.isNominal() || isReportNoun(head);
    }
    if (!word.isAny("advcl", "obl")) {
      return false;
    }
    boolean gerund =
        word.xpos().equals("VBG")
            && sentence.children(word, "mark", "case").stream()
                .anyMatch(m -> cues.is("absent", m.text().toLowerCase(Locale.ROOT)));
    boolean controlled =
        marked(sentence, word, "purpose")
            && sentence.child(head, "obj", "iobj", "obl", "nsubj:pass").isPresent()
            && !cues.signature(head.lemma()).equals("planned");
    return gerund || controlled;
  }

  /** Whether a verb of this signature qualifies an event noun under it: "denied the attack". */
  private boolean isEvent(Token word, String signature) {
    if (!(word.isNominal() || isReportNoun(word))
        || !word.isAny("obj", "obl", "nmod", "nsubj:pass")) {
      return false;
    }
    return switch (signature) {
      case "denied", "demanded", "planned", "threatened", "promised", "negates" -> true;
      default -> false;
    };
  }

  /** A purpose is not yet a fact, and a condition is not one at all. */
  private Optional<Found> adverbial(Sentence sentence, Token word, Token head) {
    boolean hypothetical =
        word.is("advcl")
            && sentence.children(word, "mark").stream()
                .anyMatch(
                    m -> !cues.qualifier("mark", m.text().toLowerCase(Locale.ROOT)).isEmpty());
    if (hypothetical) {
      return Optional.of(Found.of(Status.POSSIBLE, 0, "hypothetical clause"));
    }
    boolean purpose =
        marked(sentence, word, "purpose")
            && (word.is("advcl") || (word.deprel().equals("acl") && !isRanked(sentence, head)));
    return purpose
        ? Optional.of(Found.of(Status.PLANNED, 1, "a purpose, not yet a fact"))
        : Optional.empty();
  }

  /** "The first to come", "the largest to fall": they did. */
  private static boolean isRanked(Sentence sentence, Token noun) {
    return !noun.isNominal()
        || sentence.children(noun, "amod").stream()
            .anyMatch(a -> a.has("NumType=Ord") || a.has("Degree=Sup"));
  }

  private boolean marked(Sentence sentence, Token word, String kind) {
    return sentence.children(word, "mark").stream()
        .anyMatch(m -> cues.is(kind, m.text().toLowerCase(Locale.ROOT)));
  }

  /** A noun for what is said: reports, claims. Parsers take some of them for verbs. */
  boolean isReportNoun(Token token) {
    return cues.is("noun", token.lemma())
        && (token.isNominal() || token.isAny("obj", "nmod", "obl", "nsubj:pass"));
  }
}
