package dateline.story;

import dateline.claim.Claim;
import dateline.what.Finding;
import java.util.List;
import java.util.Map;

/**
 * Types that one event may be told under: PLOVER takes a meeting to come for an agreement, and a
 * withdrawal to come for a concession.
 */
final class Kin {

  private static final Map<String, List<String>> DEEDS =
      Map.of(
          "AGREE",
          List.of("CONSULT", "SUPPORT", "COOPERATE", "AID"),
          "CONCEDE",
          List.of("RETREAT"));

  private Kin() {}

  /** The other types under which the same event may stand. */
  static List<String> of(String type) {
    List<String> deeds = DEEDS.get(type);
    if (deeds != null) {
      return deeds;
    }
    return DEEDS.entrySet().stream()
        .filter(e -> e.getValue().contains(type))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Whether two claims of types that are kin may tell one event: one is a plan. */
  static boolean meets(Claim one, Claim other) {
    return one.kind() == Finding.Kind.EVENT && (plans(one, other) || plans(other, one));
  }

  private static boolean plans(Claim plan, Claim deed) {
    return DEEDS.getOrDefault(plan.type(), List.of()).contains(deed.type())
        && Stance.of(plan.status()) == Stance.OPEN;
  }
}
