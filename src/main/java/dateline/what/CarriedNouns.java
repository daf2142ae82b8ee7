package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the event nouns that verbs only carry: "carried out hundreds of air strikes". */
final class CarriedNouns {

  private final Predicates predicates;

  CarriedNouns(Predicates predicates) {
    this.predicates = predicates;
  }

  /** The event noun that this verb only carries, if it does. */
  Optional<Token> by(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "obj", "nsubj:pass", "obl")) {
      Token noun = event(sentence, child);
      if (noun != null && predicates.carries(sentence, verb, child).isPresent()) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /** The noun, or what it counts: "hundreds of air strikes". */
  private @Nullable Token event(Sentence sentence, Token noun) {
    if (predicates.noun(sentence, noun).isPresent()) {
      return noun;
    }
    boolean counts =
        noun.upos().equals("NUM")
            || noun.has("NumType=Card")
            || WordLists.shipped().has("quantity", noun);
    for (Token child : sentence.children(noun, "nmod")) {
      if (counts
          && Clause.preposition(sentence, child).equals("of")
          && predicates.noun(sentence, child).isPresent()) {
        return child;
      }
    }
    return null;
  }
}
