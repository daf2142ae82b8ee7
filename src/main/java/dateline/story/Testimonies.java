package dateline.story;

import dateline.read.Containment;
import dateline.says.Source;
import java.util.ArrayList;
import java.util.List;

/** Says of each claim which line of reporting brought it, and who vouches for it in the end. */
final class Testimonies {

  private Testimonies() {}

  /** In the order in which the claims were met. */
  static List<Testimony> of(List<Sighting> sightings, Lineage lineage) {
    List<Testimony> testimonies = new ArrayList<>();
    for (Sighting sighting : sightings) {
      String line = line(sighting, testimonies, lineage);
      testimonies.add(
          new Testimony(
              sighting.claim(),
              sighting.report().article().id(),
              sighting.report().article().publisher(),
              sighting.report().day(),
              line,
              Vouchers.of(sighting, line, lineage),
              Stance.of(sighting.claim().status())));
    }
    return testimonies;
  }

  /** The outlet in the chain nearest to the source; else where an earlier like sentence is from. */
  static String line(Sighting sighting, List<Testimony> earlier, Lineage lineage) {
    List<Source> chain = sighting.claim().sources();
    for (int i = chain.size() - 1; i >= 0; i--) {
      if (Vouchers.isOutlet(chain.get(i), lineage)) {
        return Outlets.name(chain.get(i).name());
      }
    }
    String own = lineage.of(sighting.report().article().id()).line();
    String text = sighting.claim().evidence().text();
    for (Testimony testimony : earlier) {
      boolean elsewhere = !testimony.article().equals(sighting.report().article().id());
      if (elsewhere
          && !testimony.line().equals(own)
          && Containment.of(text, testimony.claim().evidence().text()) >= Containment.SAME) {
        return testimony.line();
      }
    }
    return own;
  }
}
