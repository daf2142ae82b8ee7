package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.store.Coded;
import dateline.story.Testimony;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The same events as told by two publishers, or by the media of two countries. */
final class Comparison {

  /** What is compared. */
  enum By {
    PUBLISHER,
    COUNTRY;

    static By of(String word) {
      for (By by : values()) {
        if (word.isEmpty() || by.name().toLowerCase(Locale.ROOT).equals(word)) {
          return by;
        }
      }
      throw new Problem(400, "by is publisher or country");
    }
  }

  private final Snapshot snapshot;
  private final Function<@Nullable String, String> side;

  private Comparison(Snapshot snapshot, Function<@Nullable String, String> side) {
    this.snapshot = snapshot;
    this.side = side;
  }

  /** Of what is selected, what both sides tell. */
  static ObjectNode of(
      Snapshot snapshot, Publishers publishers, Selection selection, By by, Asked asked) {
    Function<@Nullable String, String> side =
        by == By.PUBLISHER
            ? name -> name == null ? "" : name
            : name -> name == null ? "" : publishers.country(name).orElse("");
    Comparison comparison = new Comparison(snapshot, side);
    Map<String, Set<String>> sides = comparison.sides();
    List<Seen> selected = snapshot.events().stream().filter(selection::takes).toList();
    ObjectNode o = Json.object();
    o.put("by", by.name().toLowerCase(Locale.ROOT));
    ArrayNode all = o.putArray("sides");
    sides.forEach(
        (name, articles) ->
            all.addObject()
                .put("value", name)
                .put("label", by == By.COUNTRY ? Countries.name(name) : name)
                .put("articles", articles.size()));
    Pair pair = comparison.pair(asked, selected);
    o.put("a", pair.one());
    o.put("b", pair.other());
    comparison.write(o, selected, pair);
    return o;
  }

  private record Pair(String one, String other) {}

  /** The two that are asked for; those missing are the two that tell the most in common. */
  private Pair pair(Asked asked, List<Seen> selected) {
    String one = asked.one("a");
    String other = asked.one("b");
    if (one != null && other != null) {
      return new Pair(one, other);
    }
    Map<Pair, Integer> common = new LinkedHashMap<>();
    for (Seen seen : selected) {
      List<String> told =
          seen.event().testimonies().stream()
              .map(t -> side.apply(t.publisher()))
              .filter(s -> !s.isEmpty())
              .distinct()
              .sorted()
              .toList();
      for (String left : told) {
        for (String right : told) {
          boolean fits = one == null ? left.compareTo(right) < 0 : left.equals(one);
          if (fits && !left.equals(right)) {
            common.merge(new Pair(left, right), 1, Integer::sum);
          }
        }
      }
    }
    Pair best = new Pair(one == null ? "" : one, other == null ? "" : other);
    int most = 0;
    for (Map.Entry<Pair, Integer> entry : common.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  private Map<String, Set<String>> sides() {
    Map<String, Set<String>> sides = new TreeMap<>();
    for (Coded coded : snapshot.articles()) {
      String name = side.apply(coded.article().publisher());
      if (!name.isEmpty()) {
        sides.computeIfAbsent(name, n -> new HashSet<>()).add(coded.article().id());
      }
    }
    return sides;
  }

  private void write(ObjectNode o, List<Seen> selected, Pair pair) {
    ArrayNode events = o.putArray("events");
    int onlyOne = 0;
    int onlyOther = 0;
    for (Seen seen : selected) {
      List<Testimony> left = told(seen, pair.one());
      List<Testimony> right = told(seen, pair.other());
      if (!left.isEmpty() && !right.isEmpty()) {
        ObjectNode both = EventCard.of(seen);
        ArrayNode a = both.putArray("a");
        left.forEach(t -> a.add(EventView.testimony(snapshot, t)));
        ArrayNode b = both.putArray("b");
        right.forEach(t -> b.add(EventView.testimony(snapshot, t)));
        events.add(both);
      }
      onlyOne += !left.isEmpty() && right.isEmpty() ? 1 : 0;
      onlyOther += left.isEmpty() && !right.isEmpty() ? 1 : 0;
    }
    o.put("onlyA", onlyOne);
    o.put("onlyB", onlyOther);
  }

  private List<Testimony> told(Seen seen, String name) {
    return seen.event().testimonies().stream()
        .filter(t -> name.equals(side.apply(t.publisher())))
        .toList();
  }
}
