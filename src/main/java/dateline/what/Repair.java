package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends what no grammar of English allows in a parsed tree, so that a slip of the parser costs no
 * event: a bare noun after its verb is an object, a participle with an auxiliary is a verb, not an
 * adjective, and no name is written in lower case.
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
    repair.lowerCase();
    repair.modals();
    repair.bareObjects();
    repair.namedObjects();
    repair.participles();
    repair.verbsBehind();
    repair.joinedSubjects();
    repair.hyphens();
    repair.particles();
    repair.gerunds();
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

  /** "Lavrov held talks", read as one long name: a word in lower case is none. */
  private void lowerCase() {
    for (Token word : sentence.tokens()) {
      if (!word.upos().equals("PROPN") || !Character.isLowerCase(word.text().charAt(0))) {
        continue;
      }
      Optional<Token> subject =
          sentence.children(word, "nsubj", "compound").stream()
              .filter(c -> c.index() < word.index() && c.upos().equals("PROPN"))
              .findFirst();
      boolean clause = word.is("root") || word.isAny("ccomp", "advcl", "parataxis");
      if (clause && subject.isPresent() && sentence.child(word, "cop", "det").isEmpty()) {
        tokens.set(word.index(), verbal(word, word.head(), word.deprel()));
        tokens.set(subject.get().index(), hung(subject.get(), word.index(), "nsubj"));
        bareObject(word);
      } else {
        tokens.set(word.index(), tagged(word, "NOUN"));
      }
    }
  }

  /** The noun behind such a verb: "talks", wherever the long name had put it. */
  private void bareObject(Token verb) {
    sentence.children(verb, "compound", "nmod", "obl", "flat").stream()
        .filter(c -> c.index() > verb.index() && sentence.child(c, "case").isEmpty())
        .findFirst()
        .ifPresent(c -> tokens.set(c.index(), hung(tagged(c, "NOUN"), verb.index(), "obj")));
  }

  /** "Would free prisoners", read as an adjective: what has a modal and an object is a verb. */
  private void modals() {
    for (Token word : sentence.tokens()) {
      boolean modal = sentence.children(word, "aux").stream().anyMatch(a -> a.xpos().equals("MD"));
      if (modal
          && !word.upos().equals("VERB")
          && sentence.child(word, "cop").isEmpty()
          && sentence.child(word, "obj").isPresent()) {
        tokens.set(word.index(), verbal(word, word.head(), word.deprel()));
      }
    }
  }

  /** "Called King Salman", read as what he is called: a verb without an object has it in a name. */
  private void namedObjects() {
    for (Token name : sentence.tokens()) {
      Optional<Token> verb = sentence.head(name).filter(Repair::isVerb);
      if (verb.isPresent()
          && name.is("xcomp")
          && name.upos().equals("PROPN")
          && name.index() > verb.get().index()
          && sentence.child(name, "cop", "case", "mark").isEmpty()
          && !Clause.isPassive(sentence, verb.get())
          && sentence.child(verb.get(), "obj").isEmpty()) {
        tokens.set(name.index(), hung(name, name.head(), "obj"));
      }
    }
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

  /** "Forces shelled villages", read as an adjective behind its noun: none there has an object. */
  private void verbsBehind() {
    for (Token verb : sentence.tokens()) {
      Optional<Token> noun = sentence.head(verb).filter(Token::isNominal);
      boolean finite =
          verb.deprel().equals("amod")
              && verb.xpos().equals("VBD")
              && sentence.child(verb, "obj").isPresent();
      if (noun.isEmpty() || !finite || verb.index() < noun.get().index()) {
        continue;
      }
      boolean clause = noun.get().isAny("root", "ccomp", "parataxis", "conj", "advcl");
      if (clause && sentence.child(noun.get(), "cop", "nsubj").isEmpty()) {
        tokens.set(verb.index(), verbal(verb, noun.get().head(), noun.get().deprel()));
        tokens.set(noun.get().index(), hung(noun.get(), verb.index(), "nsubj"));
      }
    }
  }

  /** "Turkey shelled villages", read as one word: nothing is joined to a finite verb. */
  private void joinedSubjects() {
    for (Token noun : sentence.tokens()) {
      Optional<Token> verb =
          sentence
              .head(noun)
              .filter(v -> v.upos().equals("VERB") && v.xpos().matches("VB[DZP]"))
              .filter(v -> sentence.child(v, "nsubj", "cop", "det").isEmpty());
      if (verb.isPresent()
          && noun.deprel().equals("compound")
          && noun.isNominal()
          && noun.index() < verb.get().index()) {
        tokens.set(noun.index(), hung(noun, noun.head(), "nsubj"));
      }
    }
  }

  /** "Iran test-fired a missile", read as what a test fired: the first part of a verb. */
  private void hyphens() {
    for (Token part : sentence.tokens()) {
      int next = part.index() + 2;
      Optional<Token> verb =
          sentence.head(part).filter(Repair::isVerb).filter(v -> v.index() == next);
      boolean joined =
          verb.isPresent()
              && sentence.token(next - 1).text().equals("-")
              && part.end() == sentence.token(next - 1).start();
      if (joined && part.is("nsubj")) {
        tokens.set(part.index(), hung(part, next, "compound"));
        for (Token child : sentence.children(part, "nsubj", "compound", "nmod")) {
          if (child.index() < part.index()) {
            tokens.set(child.index(), hung(child, next, "nsubj"));
          }
        }
      }
    }
  }

  /** "Ruled out stepping down", read as "out-stepping": a particle stands behind its verb. */
  private void particles() {
    for (Token particle : sentence.tokens()) {
      Optional<Token> gerund = sentence.head(particle).filter(Repair::isVerb);
      int before = particle.index() - 1;
      boolean astray =
          gerund.isPresent()
              && particle.deprel().equals("compound:prt")
              && gerund.get().head() == before
              && gerund.get().index() == before + 2
              && gerund.get().xpos().equals("VBG")
              && isVerb(sentence.token(before));
      if (astray) {
        tokens.set(particle.index(), hung(particle, before, particle.deprel()));
        tokens.set(gerund.get().index(), hung(gerund.get(), before, "xcomp"));
      }
    }
  }

  /** "Closed its border crossing", read as a clause: what has an article and a noun joined on. */
  private void gerunds() {
    for (Token gerund : sentence.tokens()) {
      Optional<Token> verb = sentence.head(gerund).filter(Repair::isVerb);
      boolean named =
          gerund.xpos().equals("VBG")
              && sentence.children(gerund, "compound").stream()
                  .anyMatch(
                      c ->
                          c.index() == gerund.index() - 1
                              && (c.index() > 0
                                  && sentence.token(c.index() - 1).isAny("det", "nmod:poss")));
      if (named
          && verb.isPresent()
          && gerund.is("advcl")
          && gerund.index() > verb.get().index()
          && sentence.child(verb.get(), "obj").isEmpty()) {
        tokens.set(gerund.index(), hung(tagged(gerund, "NOUN"), verb.get().index(), "obj"));
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

  private static Token tagged(Token t, String upos) {
    return new Token(
        t.index(),
        t.text(),
        t.lemma(),
        upos,
        t.xpos(),
        t.feats(),
        t.head(),
        t.deprel(),
        t.start(),
        t.end());
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
