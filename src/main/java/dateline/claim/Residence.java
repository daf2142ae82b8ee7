package dateline.claim;

import dateline.where.Place;
import dateline.where.PlaceMention;
import dateline.where.Places;
import dateline.who.Actor;
import dateline.who.Mention;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The country of those whom the text leaves without one because it tells where they are: the police
 * who arrest in Leeds are British, and who shells Kherson shells Ukraine. As event data are coded
 * by hand, soldiers and rebels excepted, who fight abroad. One to an article.
 */
final class Residence {

  private static final Set<String> AT_HOME =
      Set.of("AGR", "COP", "CVL", "EDU", "GOV", "JUD", "LAB", "LEG", "MED", "OPP");

  /** Of the places of an article, so many must lie in one country for it to be at home there. */
  private static final double SHARE = 0.75;

  private static final int LEAST = 3;

  private final Places places;
  private final @Nullable String home;

  private Residence(Places places, @Nullable String home) {
    this.places = places;
    this.home = home;
  }

  static Residence of(Places places) {
    Map<String, Integer> times = new LinkedHashMap<>();
    int all = 0;
    for (PlaceMention mention : places.all()) {
      if (mention.place().country() != null) {
        times.merge(mention.place().country(), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> one : times.entrySet()) {
      if (one.getValue() >= LEAST && one.getValue() >= SHARE * all) {
        return new Residence(places, one.getKey());
      }
    }
    return new Residence(places, null);
  }

  /**
   * The same actor with the country of the place, or that of the article's places.
   *
   * @param event the event's type
   * @param place where it happens
   */
  Actor settle(Mention mention, Actor actor, String event, Optional<Place> place) {
    if (actor.country() != null || !isOpen(actor)) {
      return actor;
    }
    String there = place.map(Place::country).orElse(null);
    if (actor.sector() == null) {
      boolean struck = event.equals("ASSAULT") && actor.kind() == Actor.Kind.DESCRIBED;
      String own = ownPlace(mention, struck);
      return own != null
          ? in(own, actor, "where the words lie")
          : struck && there != null ? in(there, actor, "where it happens") : actor;
    }
    if (!AT_HOME.contains(actor.sector())) {
      return actor;
    }
    return there != null
        ? in(there, actor, "where it happens")
        : home != null ? in(home, actor, "where the article's places lie") : actor;
  }

  /** A description, or a name of which nothing is known and that may be a place's. */
  private static boolean isOpen(Actor actor) {
    return actor.kind() == Actor.Kind.DESCRIBED
        || (actor.kind() == Actor.Kind.PERSON && actor.sector() == null);
  }

  /** The country of a place that is named: itself ("Kherson"), or where what is hit stands. */
  private @Nullable String ownPlace(Mention mention, boolean within) {
    for (PlaceMention named : places.all()) {
      boolean inside =
          named.sentence() == mention.sentence()
              && named.first() >= mention.first()
              && named.last() <= mention.last();
      boolean head = mention.head() >= named.first() && mention.head() <= named.last();
      if (inside && (within || head) && named.place().country() != null) {
        return named.place().country();
      }
    }
    return null;
  }

  private static Actor in(String country, Actor actor, String basis) {
    return new Actor(
        actor.id().replaceFirst("^(described|person)-", "described-" + country + "-"),
        actor.name(),
        Actor.Kind.DESCRIBED,
        country,
        actor.sector(),
        actor.wikidata(),
        actor.basis() + "; " + basis);
  }
}
