package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds whose a described actor is: "Syrian", "Iran's", "of the Guards", "in Manila". */
final class Owners {

  private final ActorBase base;
  private final Grammar grammar;

  Owners(ActorBase base, Grammar grammar) {
    this.base = base;
    this.grammar = grammar;
  }

  /** Whose they are, if the phrase says so. */
  Optional<Draft> of(Sentence sentence, Token noun, Nouns.Noun kind, int first, Cast cast) {
    List<Draft> owners = new ArrayList<>();
    for (Token child : sentence.children(noun, "amod", "compound", "nmod:poss", "nmod", "flat")) {
      if (child.index() < noun.index() || isOwner(sentence, child, kind)) {
        cast.headedBy(sentence.number(), child.index())
            .or(() -> cast.holding(sentence.number(), child.index()))
            .filter(d -> mayOwn(d) || (kind.speaksForItsOwner() && isBody(d)))
            .filter(d -> !isOutlet(d) || kind.isOfOutlet())
            .ifPresent(owners::add);
      }
    }
    for (Draft draft : cast.in(sentence.number())) {
      boolean inside = draft.first() >= first && draft.last() < noun.index();
      if (inside && mayOwn(draft) && (!isOutlet(draft) || kind.isOfOutlet())) {
        owners.add(draft);
      }
    }
    return owners.stream()
        .min(
            Comparator.comparingInt((Draft d) -> d.figure().kind() == Actor.Kind.STATE ? 1 : 0)
                .thenComparingInt(d -> Math.abs(d.head() - noun.index())))
        .or(() -> seat(sentence, noun, kind, cast));
  }

  private static boolean mayOwn(Draft draft) {
    return !draft.figure().isPerson() && draft.figure().country() != null;
  }

  /** An organisation that no table has: its spokesman is its, and no state's. */
  private static boolean isBody(Draft draft) {
    return draft.figure().kind() == Actor.Kind.ORGANIZATION && draft.form() == Mention.Form.NAME;
  }

  /** An outlet has reporters and a spokesman, but no minister: "the Energy Minister". */
  private static boolean isOutlet(Draft draft) {
    return draft.figure().kind() == Actor.Kind.OUTLET;
  }

  private boolean isOwner(Sentence sentence, Token child, Nouns.Noun kind) {
    String preposition = sentence.child(child, "case").map(Token::lemma).orElse("");
    boolean posted = kind.type().equals("diplomat") || kind.type().equals("official");
    // "Its ambassador from Minsk": somebody's already, and only coming from there.
    boolean taken =
        sentence.head(child).flatMap(n -> sentence.child(n, "nmod:poss")).isPresent()
            && preposition.equals("from");
    return !taken
        && (grammar.is("owner", preposition) || (posted && grammar.is("posting", preposition)));
  }

  /** "The trade ministry in Hanoi", "officials in Washington": the seat tells the state. */
  private Optional<Draft> seat(Sentence sentence, Token noun, Nouns.Noun kind, Cast cast) {
    boolean ofState = kind.sort().equals("institution") || "GOV".equals(kind.sector());
    for (Token child : sentence.children(noun, "nmod")) {
      boolean at =
          sentence.child(child, "case").filter(c -> grammar.is("seat", c.lemma())).isPresent();
      if (ofState && at && child.index() > noun.index()) {
        Optional<Draft> seat = seat(sentence, child, cast);
        if (seat.isPresent()) {
          return seat;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> seat(Sentence sentence, Token name, Cast cast) {
    int first = name.index();
    for (Token part : sentence.children(name, "compound", "flat")) {
      first = Math.min(first, part.index());
    }
    int from = first;
    String text = sentence.text(from, name.index());
    return base.named(text).stream()
        .filter(e -> e.form() == Entry.Form.SEAT && e.actor().kind() == Actor.Kind.STATE)
        .findFirst()
        .map(
            e ->
                new Draft(
                    sentence.number(),
                    from,
                    name.index(),
                    name.index(),
                    text,
                    Mention.Form.METONYM,
                    cast.known(e.actor(), ""),
                    0,
                    "seat of government"));
  }

  /** "Russian and Ukrainian forces", "delegations from Chad and Niger": each has its own. */
  static List<Draft> joined(Description description, Cast cast) {
    List<Draft> behind = behind(description, cast);
    return behind.isEmpty() ? before(description, cast) : behind;
  }

  private static List<Draft> behind(Description description, Cast cast) {
    Sentence sentence = description.sentence();
    Optional<Token> owner =
        description
            .owner()
            .filter(d -> d.head() > description.noun().index())
            .map(d -> sentence.token(d.head()))
            .filter(t -> t.is("nmod"));
    List<Draft> owners = new ArrayList<>();
    for (Token one : owner.map(sentence::conjuncts).orElse(List.of())) {
      cast.headedBy(sentence.number(), one.index()).filter(Owners::mayOwn).ifPresent(owners::add);
    }
    return owners.size() > 1 ? owners : List.of();
  }

  private static List<Draft> before(Description description, Cast cast) {
    Sentence sentence = description.sentence();
    int noun = description.noun().index();
    List<Draft> owners = new ArrayList<>();
    for (Draft draft : cast.in(sentence.number())) {
      boolean inside =
          draft.first() >= description.first()
              && draft.last() < noun
              && (draft.form() == Mention.Form.MODIFIER
                  || draft.figure().kind() == Actor.Kind.STATE)
              && draft.figure().country() != null;
      if (inside) {
        owners.add(draft);
      }
    }
    boolean joined =
        owners.size() > 1
            && sentence.tokens().subList(owners.get(0).last(), noun).stream()
                .anyMatch(t -> t.upos().equals("CCONJ"));
    return joined ? owners : List.of();
  }
}
