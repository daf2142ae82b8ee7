package dateline.story;

import dateline.claim.Claim;
import java.util.Objects;

/** Weighs whether two figures count the same: tolls grow, and sides count differently. */
final class Counting {

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /** No toll of one event grows further between two reports. */
  private static final double MOST_GROWTH = 8;

  /** "Had died" may be history or the news; the total of a war is further off. */
  private static final double MIXED_GROWTH = 2;

  /** Most figures of one sort in one story count the same. */
  private static final double ONE_STORY = 2.5;

  /** Two counts further apart than this, by different sources, are at odds. */
  private static final double AT_ODDS = 1.25;

  private Counting() {}

  static double weight(Sighting sighting, Gathering gathering) {
    Sighting last = gathering.sightings().get(gathering.sightings().size() - 1);
    Claim claim = sighting.claim();
    boolean mixed = claim.background() != last.claim().background();
    if (!near(claim, last.claim(), mixed ? MIXED_GROWTH : MOST_GROWTH)) {
      return NEVER;
    }
    double circumstances = Joining.circumstances(sighting, gathering);
    Fit actor = sighting.actor().fit(gathering.actor());
    Fit recipient = sighting.recipient().fit(gathering.recipient());
    if (circumstances == NEVER || actor == Fit.CONFLICT || recipient == Fit.CONFLICT) {
      return NEVER;
    }
    double equal = Objects.equals(claim.value(), last.claim().value()) ? 1 : 0;
    double parties =
        (actor.compareTo(Fit.OPEN) < 0 ? 1 : 0) + (recipient.compareTo(Fit.OPEN) < 0 ? 1 : 0);
    return ONE_STORY + circumstances + equal + parties + Joining.nearest(sighting, gathering);
  }

  private static boolean near(Claim one, Claim other, double growth) {
    Double first = one.value();
    Double second = other.value();
    if (first == null || second == null) {
      return true;
    }
    double low = Math.min(first, second);
    double high = Math.max(first, second);
    return high <= growth * Math.max(1, low);
  }

  /**
   * Whether a figure speaks against an earlier one: a different source, and a count that neither
   * bound nor growth explains.
   */
  static boolean against(Claim later, Claim earlier, boolean sameDay) {
    Double first = earlier.value();
    Double second = later.value();
    if (first == null || second == null || Objects.equals(first, second)) {
      return false;
    }
    boolean apart = Math.max(first, second) >= AT_ODDS * Math.min(first, second);
    return apart && (second > first ? sameDay && !least(earlier) : !most(earlier));
  }

  private static boolean least(Claim claim) {
    return "at least".equals(claim.bound()) || "more than".equals(claim.bound());
  }

  private static boolean most(Claim claim) {
    return "at most".equals(claim.bound());
  }
}
