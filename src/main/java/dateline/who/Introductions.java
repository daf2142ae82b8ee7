package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the named ones whom a description introduces: "the envoy, Jane Doe". */
final class Introductions {

  private final Grammar grammar;

  Introductions(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The named one beside it; several officials of a body are not the body. */
  Optional<Draft> named(Description description, Cast cast) {
    if (description.kind().isPerson()) {
      return description.isPlural()
          ? Optional.empty()
          : beside(description, Actor.Kind.PERSON, cast);
    }
    Actor.Kind wanted =
        switch (description.kind().sort()) {
          case "group" -> Actor.Kind.GROUP;
          case "outlet" -> Actor.Kind.OUTLET;
          default -> Actor.Kind.ORGANIZATION;
        };
    Optional<Draft> beside = beside(description, wanted, cast);
    if (beside.isPresent() || wanted != Actor.Kind.OUTLET) {
      return beside;
    }
    Token noun = description.noun();
    return cast.in(description.sentence().number()).stream()
        .filter(d -> d.figure().kind() == wanted && d.last() < noun.index())
        .filter(d -> description.sentence().token(d.head()).head() == noun.index())
        .findFirst();
  }

  private static Optional<Draft> beside(Description description, Actor.Kind kind, Cast cast) {
    Sentence sentence = description.sentence();
    Token noun = description.noun();
    for (Draft draft : cast.in(sentence.number())) {
      if (draft.figure().kind() != kind || draft.form() != Mention.Form.NAME) {
        continue;
      }
      Token head = sentence.token(draft.head());
      boolean adjacent = draft.first() == noun.index() + 1;
      boolean below =
          (head.head() == noun.index() && head.isAny("appos", "flat", "compound", "nmod:desc"))
              || (head.is("appos") && isBeside(sentence, noun, head));
      boolean above =
          noun.head() == head.index() && noun.isAny("appos", "compound", "flat", "nmod:desc");
      boolean copula =
          head.head() == noun.index()
              && head.is("nsubj")
              && sentence.child(noun, "cop").isPresent();
      if (adjacent || below || above || copula || isAside(description, draft)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** "His counterpart, the foreign minister, Jane Doe": one beside the other, down to the name. */
  private static boolean isBeside(Sentence sentence, Token noun, Token name) {
    Token at = name;
    while (at.index() > noun.index() && at.isAny("appos", "nmod:desc", "flat", "compound")) {
      at = sentence.token(at.head());
    }
    return at.index() == noun.index();
  }

  /** "A campaigner, Pham Thi Lien, was freed": between commas, however the tree joins them. */
  private static boolean isAside(Description description, Draft draft) {
    Sentence sentence = description.sentence();
    int comma = description.noun().index() + 1;
    int behind = draft.last() + 1;
    boolean opened =
        comma < sentence.tokens().size()
            && sentence.token(comma).text().equals(",")
            && draft.first() == comma + 1;
    boolean closed =
        behind < sentence.tokens().size() && sentence.token(behind).upos().equals("PUNCT");
    return opened && closed && description.kind().isPerson() && !draft.text().contains(",");
  }

  /** "Countries such as Hungary or the Czech Republic". */
  List<Figure> examples(Description description, Cast cast) {
    Sentence sentence = description.sentence();
    for (Token child : sentence.children(description.noun(), "nmod")) {
      boolean such =
          sentence.children(child, "case").stream().anyMatch(c -> grammar.is("example", c.lemma()));
      if (such) {
        List<Figure> figures = new ArrayList<>();
        for (Token example : sentence.conjuncts(child)) {
          cast.headedBy(sentence.number(), example.index()).ifPresent(d -> figures.add(d.figure()));
        }
        return figures;
      }
    }
    return List.of();
  }
}
