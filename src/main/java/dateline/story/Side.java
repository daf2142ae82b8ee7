package dateline.story;

import dateline.claim.Claim;
import dateline.who.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Those on one side of an event, as all its claims name them. Immutable. */
final class Side {

  static final Side NOBODY = new Side(new TreeMap<>());

  private final Map<String, Actor> actors;

  private Side(Map<String, Actor> actors) {
    this.actors = actors;
  }

  static Side of(List<Claim.Party> parties) {
    TreeMap<String, Actor> actors = new TreeMap<>();
    parties.forEach(party -> actors.putIfAbsent(party.actor().id(), party.actor()));
    return new Side(actors);
  }

  Side and(Side other) {
    TreeMap<String, Actor> all = new TreeMap<>(actors);
    other.actors.forEach(all::putIfAbsent);
    return new Side(all);
  }

  Collection<Actor> actors() {
    return actors.values();
  }

  boolean isEmpty() {
    return actors.isEmpty();
  }

  boolean has(Actor actor) {
    return actors.containsKey(actor.id());
  }

  /** The best that any two of them allow: reports name different members of one party. */
  Fit fit(Side other) {
    if (isEmpty() || other.isEmpty()) {
      return Fit.OPEN;
    }
    Fit best = Fit.CONFLICT;
    for (Actor one : actors.values()) {
      for (Actor two : other.actors.values()) {
        Fit fit = fit(one, two);
        best = fit.compareTo(best) < 0 ? fit : best;
      }
    }
    return best;
  }

  static Fit fit(Actor one, Actor other) {
    if (one.id().equals(other.id())) {
      return described(one) && one.country() == null ? Fit.PART : Fit.SAME;
    }
    if (one.country() != null && other.country() != null) {
      if (!one.country().equals(other.country())) {
        return Fit.CONFLICT;
      }
      return opposed(one, other) ? Fit.CONFLICT : Fit.PART;
    }
    if (!described(one) && !described(other)) {
      return Fit.CONFLICT;
    }
    // "Police" may be the Philippine police where these act; "gunmen" may be anybody.
    boolean body = one.sector() != null && one.sector().equals(other.sector());
    return body && State.of(one) == State.OF ? Fit.PART : Fit.OPEN;
  }

  private static boolean described(Actor actor) {
    return actor.kind() == Actor.Kind.DESCRIBED;
  }

  /** Two persons are two; a state's rebels are not its army, nor its people. */
  private static boolean opposed(Actor one, Actor other) {
    if (one.kind() == Actor.Kind.PERSON && other.kind() == Actor.Kind.PERSON) {
      return true;
    }
    return State.of(one) != State.of(other);
  }

  /** Whether an actor of a country acts for its state. */
  private enum State {
    OF,
    AGAINST,
    NEITHER;

    static State of(Actor actor) {
      if (actor.kind() == Actor.Kind.STATE || actor.sector() == null) {
        return OF;
      }
      return switch (actor.sector()) {
        case "GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PRM" -> OF;
        case "REB", "UAF", "CRM" -> AGAINST;
        default -> NEITHER;
      };
    }
  }
}
