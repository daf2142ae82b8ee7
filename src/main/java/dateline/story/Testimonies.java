package dateline.story;

import dateline.claim.Claim;
import dateline.read.Containment;
import dateline.says.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
              voucher(sighting.claim(), line),
              Stance.of(sighting.claim().status())));
    }
    return testimonies;
  }

  /** The outlet in the chain nearest to the source; else where an earlier like sentence is from. */
  private static String line(Sighting sighting, List<Testimony> earlier, Lineage lineage) {
    List<Source> chain = sighting.claim().sources();
    for (int i = chain.size() - 1; i >= 0; i--) {
      if (chain.get(i).kind() == Source.Kind.OUTLET) {
        return Outlets.name(chain.get(i).name());
      }
    }
    String own = lineage.of(sighting.report().article().id()).line();
    String text = sighting.claim().evidence().text();
    for (Testimony testimony : earlier) {
      String other = testimony.claim().evidence().text();
      boolean elsewhere = !testimony.article().equals(sighting.report().article().id());
      if (elsewhere
          && !testimony.line().equals(own)
          && Containment.of(text, other) >= Containment.SAME) {
        return testimony.line();
      }
    }
    return own;
  }

  private static String voucher(Claim claim, String line) {
    if (claim.sources().isEmpty()) {
      return line;
    }
    Source last = claim.sources().get(claim.sources().size() - 1);
    return switch (last.kind()) {
      case OUTLET -> Outlets.name(last.name());
      case PERSON, OFFICE, INSTITUTION, DOCUMENT ->
          last.id() == null ? last.name().toLowerCase(Locale.ROOT) : last.id();
      // Whom one agency does not name need not be whom another does not name.
      case UNNAMED, COLLECTIVE -> last.name().toLowerCase(Locale.ROOT) + " of " + line;
    };
  }
}
