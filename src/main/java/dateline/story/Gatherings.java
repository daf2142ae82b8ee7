package dateline.story;

import dateline.what.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings each claim to its event when it comes, or opens one. */
final class Gatherings {

  /** Of events of one kind between the same parties in history, the latest so many are tried. */
  private static final int REMEMBERED = 40;

  private final Rulings rulings;
  private final Map<String, Gathering> byClaim = new HashMap<>();
  private final List<Gathering> all = new ArrayList<>();
  private final Map<String, Set<Gathering>> byStory = new HashMap<>();
  private final Map<String, List<Gathering>> byParties = new HashMap<>();

  Gatherings(Rulings rulings) {
    this.rulings = rulings;
  }

  Gathering add(Sighting sighting) {
    Gathering gathering = ruled(sighting);
    if (gathering == null) {
      gathering = find(sighting);
    }
    if (gathering == null) {
      gathering = new Gathering();
      all.add(gathering);
    }
    gathering.add(sighting);
    byClaim.put(sighting.claim().id(), gathering);
    byStory
        .computeIfAbsent(story(sighting, sighting.claim().type()), k -> new LinkedHashSet<>())
        .add(gathering);
    for (String parties : parties(sighting)) {
      List<Gathering> with = byParties.computeIfAbsent(parties, k -> new ArrayList<>());
      if (!with.subList(Math.max(0, with.size() - REMEMBERED), with.size()).contains(gathering)) {
        with.add(gathering);
      }
    }
    return gathering;
  }

  /** The event that people have said it tells. */
  private @Nullable Gathering ruled(Sighting sighting) {
    return rulings.with(sighting).stream()
        .sorted()
        .map(byClaim::get)
        .filter(g -> g != null && rulings.allows(sighting, g))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Gathering find(Sighting sighting) {
    @Nullable Gathering best = null;
    double most = Joining.ENOUGH;
    for (Gathering gathering : candidates(sighting)) {
      double weight = Joining.weight(sighting, gathering);
      if (weight >= most && rulings.allows(sighting, gathering)) {
        most = weight;
        best = gathering;
      }
    }
    return best == null ? findAcross(sighting) : best;
  }

  /** The events of its story that are of its type, or of one that plans it. */
  private List<Gathering> candidates(Sighting sighting) {
    String type = sighting.claim().type();
    List<Gathering> candidates =
        new ArrayList<>(byStory.getOrDefault(story(sighting, type), Set.of()));
    for (String kin : Kin.of(type)) {
      for (Gathering gathering : byStory.getOrDefault(story(sighting, kin), Set.of())) {
        boolean act = sighting.trigger().equals(gathering.first().trigger());
        if (act && Kin.meets(sighting.claim(), gathering.first().claim())) {
          candidates.add(gathering);
        }
      }
    }
    return candidates;
  }

  private @Nullable Gathering findAcross(Sighting sighting) {
    if (sighting.claim().kind() != Finding.Kind.EVENT || !dated(sighting)) {
      return null;
    }
    @Nullable Gathering best = null;
    double most = Joining.ENOUGH_ACROSS;
    Set<Gathering> candidates = new LinkedHashSet<>();
    for (String parties : parties(sighting)) {
      List<Gathering> with = byParties.getOrDefault(parties, List.of());
      candidates.addAll(with.subList(Math.max(0, with.size() - REMEMBERED), with.size()));
    }
    for (Gathering gathering : candidates) {
      boolean history = sighting.past() || gathering.sightings().stream().anyMatch(Sighting::past);
      Period period = gathering.period();
      if (history && period != null && period.said()) {
        double weight = Joining.weight(sighting, gathering);
        if (weight >= most && rulings.allows(sighting, gathering)) {
          most = weight;
          best = gathering;
        }
      }
    }
    return best;
  }

  private static boolean dated(Sighting sighting) {
    return sighting.period() != null && sighting.period().said();
  }

  private static String story(Sighting sighting, String type) {
    return sighting.story() + ' ' + sighting.claim().kind() + ' ' + type;
  }

  /** Both sides must be named to know an event again in another story. */
  private static List<String> parties(Sighting sighting) {
    List<String> keys = new ArrayList<>();
    if (sighting.claim().kind() == Finding.Kind.EVENT) {
      sighting
          .actor()
          .actors()
          .forEach(
              a ->
                  sighting
                      .recipient()
                      .actors()
                      .forEach(
                          r -> keys.add(sighting.claim().type() + ' ' + a.id() + ' ' + r.id())));
    }
    return keys;
  }

  List<Gathering> all() {
    return all;
  }
}
