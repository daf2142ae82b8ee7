package dateline.claim;

import dateline.where.Place;
import dateline.where.PlaceMention;
import dateline.where.Places;
import dateline.who.Actor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The country of those whom the text leaves without one because it tells where they are: the police
 * who arrest in Leeds are British. As event data are coded by hand, soldiers and rebels excepted,
 * who fight abroad. One to an article.
 */
final class Residence {

  private static final Set<String> AT_HOME =
      Set.of("COP", "CVL", "EDU", "GOV", "JUD", "LAB", "LEG", "MED", "OPP");

  /** Of the places of an article, so many must lie in one country for it to be at home there. */
  private static final double SHARE = 0.75;

  private static final int LEAST = 3;

  private final @Nullable String home;

  private Residence(@Nullable String home) {
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
        return new Residence(one.getKey());
      }
    }
    return new Residence(null);
  }

  /** The same actor with the country of the place, or that of the article's places. */
  Actor settle(Actor actor, Optional<Place> place) {
    boolean open =
        actor.kind() == Actor.Kind.DESCRIBED
            && actor.country() == null
            && actor.sector() != null
            && AT_HOME.contains(actor.sector());
    if (!open) {
      return actor;
    }
    String there = place.map(Place::country).orElse(null);
    String country = there == null ? home : there;
    return country == null
        ? actor
        : new Actor(
            actor.id().replaceFirst("^described-", "described-" + country + "-"),
            actor.name(),
            actor.kind(),
            country,
            actor.sector(),
            actor.wikidata(),
            actor.basis()
                + (there == null ? "; where the article's places lie" : "; where it happens"));
  }
}
