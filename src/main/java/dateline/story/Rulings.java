package dateline.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What people have said of which claims tell one event and which do not; it goes before all
 * likeness. Immutable.
 *
 * @param together by a claim's id, those that tell the same event
 * @param apart by a claim's id, those that tell another
 */
public record Rulings(Map<String, Set<String>> together, Map<String, Set<String>> apart) {

  /** Nobody has said anything. */
  public static final Rulings NONE = new Rulings(Map.of(), Map.of());

  /** Copies. */
  public Rulings {
    together = copy(together);
    apart = copy(apart);
  }

  private static Map<String, Set<String>> copy(Map<String, Set<String>> pairs) {
    Map<String, Set<String>> copy = new HashMap<>();
    pairs.forEach((id, others) -> copy.put(id, Set.copyOf(new HashSet<>(others))));
    return Map.copyOf(copy);
  }

  Set<String> with(Sighting sighting) {
    return together.getOrDefault(sighting.claim().id(), Set.of());
  }

  /** Whether a claim may tell the event that these tell. */
  boolean allows(Sighting sighting, Gathering gathering) {
    Set<String> others = apart.getOrDefault(sighting.claim().id(), Set.of());
    return others.isEmpty()
        || gathering.sightings().stream().noneMatch(s -> others.contains(s.claim().id()));
  }
}
