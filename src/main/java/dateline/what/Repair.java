package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends what no grammar of English allows in a parsed tree, so that a slip of the parser costs no
 * event: a bare noun after its verb is an object, and a participle with an auxiliary is a verb, not
 * an adjective.
 */
final class Repair {

  private final Sentence sentence;
  private final List<Token> tokens;

  private Repair(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** The sentence, mended where it needs it. */
  static Sentence of(Sentence sentence) {
    Repair repair = new Repair(sentence);
    repair.bareObjects();
    repair.participles();
    repair.auxiliaries();
    return repair.tokens.equals(sentence.tokens()) ? sentence : repair.mended();
  }

  private Sentence mended() {
    return new Sentence(
        sentence.number(),
        sentence.block(),
        sentence.text(),
        tokens,
        sentence.names(),
        sentence.signals());
  }

  /** "Carried out strikes", "held talks": no preposition, no object before it. */
  private void bareObjects() {
    for (Token noun : sentence.tokens()) {
      Optional<Token> verb = sentence.head(noun).filter(Repair::isVerb);
      boolean loose =
          noun.deprel().equals("obl")
              || (noun.is("compound") && !noun.deprel().equals("compound:prt"));
      if (verb.isPresent()
          && loose
          && noun.isNominal()
          && noun.index() > verb.get().index()
          && !Clause.isTime(noun)
          && sentence.child(noun, "case").isEmpty()
          && sentence.child(verb.get(), "obj").isEmpty()) {
        tokens.set(noun.index(), hung(noun, noun.head(), "obj"));
      }
    }
  }

  /** "Britain has imposed sanctions", read as "imposed" before "sanctions" with an auxiliary. */
  private void participles() {
    for (Token verb : sentence.tokens()) {
      Optional<Token> noun = sentence.head(verb).filter(Token::isNominal);
      boolean auxiliary =
          sentence.child(verb, "aux").isPresent()
              || noun.filter(n -> hasSubjectBefore(n, verb)).isPresent();
      if (noun.isPresent()
          && verb.deprel().equals("amod")
          && auxiliary
          && verb.index() < noun.get().index()) {
        promote(verb, noun.get());
      }
    }
  }

  /** "Turkey upgraded relations": a noun with a subject and no copula is no predicate. */
  private boolean hasSubjectBefore(Token noun, Token verb) {
    return verb.xpos().startsWith("VB")
        && sentence.child(noun, "cop").isEmpty()
        && sentence.children(noun, "nsubj").stream().anyMatch(s -> s.index() < verb.index());
  }

  /** "Has rejected", read as a verb "has" with an object "rejected": an auxiliary and its verb. */
  private void auxiliaries() {
    for (Token have : sentence.tokens()) {
      boolean perfect = isVerb(have) && WordLists.shipped().has("perfect", have);
      int next = have.index() + 1;
      if (perfect && next < tokens.size()) {
        Token verb = sentence.token(next);
        boolean participle = verb.head() == have.index() && verb.is("obj") && isParticiple(verb);
        if (participle) {
          tokens.set(verb.index(), verbal(verb, have.head(), have.deprel()));
          tokens.set(have.index(), hung(have, verb.index(), "aux"));
          for (Token child : sentence.children(have)) {
            if (child.index() != verb.index()) {
              tokens.set(child.index(), hung(child, verb.index(), child.deprel()));
            }
          }
        }
      }
    }
  }

  private static boolean isParticiple(Token word) {
    return word.xpos().startsWith("VB") && word.text().endsWith("ed");
  }

  private void promote(Token verb, Token noun) {
    tokens.set(verb.index(), verbal(verb, noun.head(), noun.deprel()));
    tokens.set(noun.index(), hung(noun, verb.index(), "obj"));
    for (Token child : sentence.children(noun)) {
      boolean clausal =
          child.isAny("nsubj", "obl", "advmod", "punct", "aux", "parataxis", "advcl", "ccomp");
      if (clausal && child.index() != verb.index()) {
        tokens.set(child.index(), hung(child, verb.index(), child.deprel()));
      }
    }
  }

  private static boolean isVerb(Token token) {
    return token.upos().equals("VERB") || token.xpos().startsWith("VB");
  }

  private static Token hung(Token t, int head, String relation) {
    return new Token(
        t.index(), t.text(), t.lemma(), t.upos(), t.xpos(), t.feats(), head, relation, t.start(),
        t.end());
  }

  private static Token verbal(Token t, int head, String relation) {
    return new Token(
        t.index(), t.text(), t.lemma(), "VERB", t.xpos(), t.feats(), head, relation, t.start(),
        t.end());
  }
}
