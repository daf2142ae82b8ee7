package dateline.story;

import dateline.claim.Claim;
import dateline.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** "At least three were also killed": so far from a count a word may stand. */
  private static final int BESIDE = 4;

  /** Base forms of the words by which a count is only a part, and the next word that cancels it. */
  private static final Map<String, String> PARTS = new HashMap<>();

  static {
    for (Table.Row row : Table.resource("/dateline/story/parts.tsv").rows()) {
      PARTS.put(Words.base(row.get("word")), row.get("unless"));
    }
  }

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
    if (first == null || second == null || first.equals(second)) {
      return false;
    }
    if (isPart(later) || isPart(earlier)) {
      return false;
    }
    boolean apart = Math.max(first, second) >= AT_ODDS * Math.min(first, second);
    return apart && (second > first ? sameDay && !least(earlier) : !most(earlier));
  }

  /** Whether a word beside the count says that it is a part or an addition. */
  private static boolean isPart(Claim claim) {
    Claim.Evidence evidence = claim.evidence();
    int start = evidence.trigger().start() - evidence.start();
    int end = evidence.trigger().end() - evidence.start();
    List<String> words = Words.of(evidence.text());
    int first = Words.of(evidence.text().substring(0, start)).size();
    int last = first + Words.of(evidence.text().substring(start, end)).size();
    for (int i = Math.max(0, first - BESIDE); i < Math.min(words.size(), last + BESIDE); i++) {
      String unless = PARTS.get(words.get(i));
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      if (unless != null && (unless.isEmpty() || !unless.equals(next))) {
        return true;
      }
    }
    return false;
  }

  private static boolean least(Claim claim) {
    return "at least".equals(claim.bound()) || "more than".equals(claim.bound());
  }

  private static boolean most(Claim claim) {
    return "at most".equals(claim.bound());
  }
}
