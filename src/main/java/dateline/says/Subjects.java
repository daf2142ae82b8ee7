package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Who speaks: the noun phrase that a verb has, or shares, for its subject. */
final class Subjects {

  private final Cues cues;
  private final Speakers speakers;

  Subjects(Cues cues, Speakers speakers) {
    this.cues = cues;
    this.speakers = speakers;
  }

  /** The one who speaks: the verb's subject, or whose subject it shares. */
  @Nullable Token of(Sentence sentence, Token verb, boolean passive, SortedSet<Integer> content) {
    if (passive) {
      Optional<Token> agent = sentence.child(verb, "obl:agent");
      if (agent.isEmpty()) {
        agent =
            sentence.children(verb, "obl").stream()
                .filter(
                    o ->
                        sentence
                            .child(o, "case")
                            .filter(c -> cues.is("agent", c.text().toLowerCase(Locale.ROOT)))
                            .isPresent())
                .findFirst();
      }
      return agent.orElse(null);
    }
    Optional<Token> own =
        sentence.children(verb, "nsubj").stream()
            .filter(
                s ->
                    !content.contains(s.index())
                        && !s.deprel().equals("nsubj:pass")
                        && !expletive(sentence, s)
                        && !crosses(sentence, verb, s))
            .reduce((a, b) -> b);
    if (own.isPresent()) {
      return own.get();
    }
    Optional<Token> inverted = inverted(sentence, verb, content);
    if (inverted.isPresent()) {
      return inverted.get();
    }
    boolean other =
        sentence.children(verb, "expl", "nsubj").stream()
            .anyMatch(s -> !crosses(sentence, verb, s));
    if (other) {
      return null;
    }
    Token at = verb;
    Token nearest = null;
    while (at.head() >= 0
        && at.isAny("conj", "advcl", "xcomp", "parataxis", "ccomp", "acl", "dep")) {
      if (at.deprel().equals("acl") || at.deprel().equals("acl:relcl")) {
        return sentence.token(at.head()).isNominal() && at.xpos().equals("VBG")
            ? sentence.token(at.head())
            : nearest;
      }
      Token head = sentence.token(at.head());
      if (at.is("advcl") && at.xpos().equals("VBG") && cues.is("citing", head.lemma())) {
        Optional<Token> quoted = sentence.child(head, "obj");
        if (quoted.isPresent()) {
          return quoted.get(); // "quoted her as saying"
        }
      }
      Optional<Token> subject = sentence.child(head, "nsubj");
      boolean cue = cues.verb(head.lemma()).isPresent() && head.upos().equals("VERB");
      if (subject.isPresent() && nearest == null && !content.contains(subject.get().index())) {
        nearest = subject.get();
        if (!verb.xpos().equals("VBG") && (cue || speakers.canSpeak(sentence, nearest))) {
          return nearest;
        }
      }
      // "said ..., adding that": the one who adds is the one who said, however deep the tree puts
      // it.
      if (subject.isPresent() && cue) {
        return subject.get();
      }
      at = head;
    }
    return nearest;
  }

  /**
   * "…," tweeted a user: behind a quotation and a verb without a subject stands who speaks, though
   * the parser takes it for an object.
   */
  private Optional<Token> inverted(Sentence sentence, Token verb, SortedSet<Integer> content) {
    int before = verb.index() - 1;
    boolean quoted =
        before > 0
            && content.contains(before - 1)
            && sentence.token(before).text().matches("[\"”»]");
    return quoted
        ? sentence.children(verb, "obj").stream().filter(o -> o.index() > verb.index()).findFirst()
        : Optional.empty();
  }

  /**
   * Whether the arc to a subject crosses the object of the verb above: no English subject does, so
   * the parser has taken part of that object for it ("praised X and Y's ties said ...").
   */
  private static boolean crosses(Sentence sentence, Token verb, Token subject) {
    if (!verb.is("ccomp") || verb.head() < 0) {
      return false;
    }
    return sentence.children(sentence.token(verb.head()), "obj").stream()
        .anyMatch(o -> subject.index() < o.index() && o.index() < verb.index());
  }

  private boolean expletive(Sentence sentence, Token subject) {
    return subject.is("expl")
        || (cues.is("expletive", subject.lemma())
            && sentence
                .head(subject)
                .filter(h -> sentence.child(h, "ccomp", "csubj").isPresent() && h.has("Voice=Pass"))
                .isPresent());
  }
}
