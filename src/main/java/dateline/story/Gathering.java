package dateline.story;

import dateline.where.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An event while claims gather: what all of them together say about who, where and when. */
final class Gathering {

  private static final int COMPARED = 16;

  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<String> stories = new TreeSet<>();
  private Side actor = Side.NOBODY;
  private Side recipient = Side.NOBODY;
  private @Nullable Place place;
  private @Nullable Period period;

  void add(Sighting sighting) {
    sightings.add(sighting);
    stories.add(sighting.story());
    actor = actor.and(sighting.actor());
    recipient = recipient.and(sighting.recipient());
    place = Whereabouts.narrower(place, sighting.claim().place());
    Period own = sighting.period();
    period = period == null || own == null ? (period == null ? own : period) : period.narrowed(own);
  }

  List<Sighting> sightings() {
    return sightings;
  }

  /** The first and the latest: what a new claim is compared with. */
  List<Sighting> compared() {
    int size = sightings.size();
    if (size <= COMPARED) {
      return sightings;
    }
    List<Sighting> compared = new ArrayList<>(sightings.subList(0, COMPARED / 2));
    compared.addAll(sightings.subList(size - COMPARED / 2, size));
    return compared;
  }

  Sighting first() {
    return sightings.get(0);
  }

  Set<String> stories() {
    return stories;
  }

  Side actor() {
    return actor;
  }

  Side recipient() {
    return recipient;
  }

  @Nullable Place place() {
    return place;
  }

  @Nullable Period period() {
    return period;
  }
}
