package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.Optional;

/**
 * Lets descriptions with a possessive pronoun know whose they are, once the pronoun is resolved:
 * "his government" is that of the president's country.
 */
final class Possessors {

  private final ActorBase base;
  private final Nouns nouns;

  Possessors(ActorBase base, Nouns nouns) {
    this.base = base;
    this.nouns = nouns;
  }

  void settle(Sentence sentence, Cast cast) {
    for (Draft draft : cast.in(sentence.number())) {
      Token noun = sentence.token(draft.head());
      boolean bare =
          draft.form() == Mention.Form.DESCRIPTION
              && draft.figure().kind() == Actor.Kind.DESCRIBED
              && draft.figure().country() == null;
      Optional<Token> owner =
          sentence.child(noun, "nmod:poss").filter(t -> t.upos().equals("PRON"));
      if (bare && owner.isPresent()) {
        cast.headedBy(sentence.number(), owner.get().index())
            .map(d -> d.figure().country())
            .ifPresent(country -> belong(sentence, noun, draft, country, cast));
      }
    }
  }

  private void belong(Sentence sentence, Token noun, Draft draft, String country, Cast cast) {
    boolean whole =
        nouns
            .endingAt(sentence, noun)
            .map(f -> f.noun().type().equals("government") && !f.noun().isPerson())
            .orElse(false);
    Optional<Actor> state = base.byId(country).filter(a -> a.kind() == Actor.Kind.STATE);
    if (whole && state.isPresent()) {
      cast.replace(draft, draft.of(cast.known(state.get(), "")));
    } else {
      draft.figure().learn(country, null, "", "", "\"" + draft.text() + "\" in the text");
    }
  }
}
