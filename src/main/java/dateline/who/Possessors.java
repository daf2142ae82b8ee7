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
  private final Grammar grammar;

  Possessors(ActorBase base, Nouns nouns, Grammar grammar) {
    this.base = base;
    this.nouns = nouns;
    this.grammar = grammar;
  }

  void settle(Sentence sentence, Cast cast) {
    for (Token noun : sentence.tokens()) {
      if (grammar.is("state", noun.lemma())) {
        country(sentence, noun, cast);
      }
    }
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

  /** "His country" is the state of whoever he is. */
  private void country(Sentence sentence, Token noun, Cast cast) {
    Optional<Token> pronoun =
        sentence.child(noun, "nmod:poss").filter(t -> t.upos().equals("PRON"));
    Optional<Actor> state =
        pronoun
            .flatMap(p -> cast.headedBy(sentence.number(), p.index()))
            .map(d -> d.figure().country())
            .flatMap(base::byId)
            .filter(a -> a.kind() == Actor.Kind.STATE);
    if (state.isEmpty() || cast.headedBy(sentence.number(), noun.index()).isPresent()) {
      return;
    }
    int first = pronoun.get().index();
    cast.add(
        new Draft(
            sentence.number(),
            first,
            noun.index(),
            noun.index(),
            sentence.text(first, noun.index()),
            Mention.Form.DESCRIPTION,
            cast.known(state.get(), ""),
            Spans.role(sentence, noun),
            "the country of " + pronoun.get().text()));
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
