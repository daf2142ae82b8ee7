package dateline.who;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes an actor of a description that points to nobody met before. */
final class Described {

  /** Classes of people and bodies who, under a group's name, are that group. */
  private static final Set<String> FIGHTERS = Set.of("militant", "armed group", "military");

  private final Grammar grammar;

  Described(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The actor that a description with this owner makes. */
  Figure of(Description description, Optional<Draft> owner, Cast cast) {
    Nouns.Noun kind = description.kind();
    if (owner.isPresent()) {
      Figure of = owner.get().figure();
      boolean state = of.kind() == Actor.Kind.STATE;
      boolean body = !kind.isPerson();
      boolean group = of.kind() == Actor.Kind.GROUP;
      if (body && state && (kind.type().equals("state") || grammar.is("whole", kind.text()))) {
        return of;
      }
      if (group && (FIGHTERS.contains(kind.type()) || (body && kind.sort().equals("group")))) {
        return of;
      }
      if (body && state && description.sector() != null) {
        return institution(description, of, cast);
      }
    }
    return somebody(description, owner, cast);
  }

  /** "The Syrian army": one of the bodies of a state. */
  private static Figure institution(Description description, Figure state, Cast cast) {
    Nouns.Noun kind = description.kind();
    boolean government = kind.type().equals("government");
    String label =
        government
            ? Spelling.slug(kind.text())
            : String.valueOf(description.sector()).toLowerCase(Locale.ROOT);
    String name =
        kind.sort().equals("institution")
            ? state.name() + " " + (government ? kind.text() : kind.type())
            : description.whole();
    Figure figure = cast.named(state.country() + "-" + label, name, kindOf(kind));
    figure.learn(
        state.country(),
        description.sector(),
        kind.type(),
        kind.gender(),
        "\"" + description.text() + "\" in the text");
    figure.manyOf(description.isPlural());
    return figure;
  }

  private static Actor.Kind kindOf(Nouns.Noun kind) {
    return switch (kind.sort()) {
      case "outlet" -> Actor.Kind.OUTLET;
      case "group" -> Actor.Kind.GROUP;
      default -> Actor.Kind.INSTITUTION;
    };
  }

  /** "Senior Syrian officials": nobody whom a table could know. */
  private static Figure somebody(Description description, Optional<Draft> owner, Cast cast) {
    Nouns.Noun kind = description.kind();
    boolean plural = description.isPlural();
    String country = owner.map(d -> d.figure().country()).orElse(null);
    boolean joined = owner.isPresent() && !owner.equals(description.owner());
    String bare =
        joined ? owner.get().text() + " " + description.noun().text() : description.bare();
    String id =
        "described-"
            + (country == null ? "" : country + "-")
            + Spelling.slug(
                plural && !description.isOfPronoun()
                    ? bare
                    : description.sentence().number() + "-" + bare);
    Figure figure =
        cast.named(
            id, bare, kind.sort().equals("outlet") ? Actor.Kind.OUTLET : Actor.Kind.DESCRIBED);
    figure.learn(
        country,
        description.sector(),
        kind.type(),
        kind.gender(),
        "\"" + description.text() + "\" in the text");
    if (kind.isPerson() && !plural) {
      figure.learn(null, null, "one person", "", "");
    }
    figure.manyOf(plural);
    return figure;
  }
}
