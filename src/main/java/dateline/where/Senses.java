package dateline.where;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of one article, each with what it may mean. Not shared between threads. */
final class Senses {

  private final Map<String, Resolver.Sense> byKey = new LinkedHashMap<>();
  private final List<Toponym> toponyms = new ArrayList<>();

  /** The sense of a name found; the same for the same name with the same meanings. */
  Resolver.Sense add(Finder.Found found) {
    toponyms.add(found.toponym());
    return add(found.toponym().sentence(), found.name(), found.candidates(), found.holders());
  }

  Resolver.Sense add(
      int sentence,
      String name,
      List<Gazetteer.Candidate> candidates,
      List<Gazetteer.Candidate> holders) {
    String key =
        Candidates.key(name)
            + "|"
            + candidates.size()
            + holders.stream().map(h -> "|" + h.country() + h.admin1()).toList();
    Resolver.Sense sense =
        byKey.computeIfAbsent(
            key, k -> new Resolver.Sense(Candidates.key(name), candidates, holders));
    sense.mention(sentence);
    return sense;
  }

  /** Whether a name was found among these tokens. */
  boolean covers(int sentence, int first, int last) {
    return toponyms.stream()
        .anyMatch(t -> t.sentence() == sentence && t.first() <= last && first <= t.last());
  }

  List<Resolver.Sense> all() {
    return List.copyOf(byKey.values());
  }
}
