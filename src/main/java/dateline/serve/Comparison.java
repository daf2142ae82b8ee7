package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.store.Coded;
import dateline.story.Testimony;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same events as two publishers tell them. */
final class Comparison {

  private Comparison() {}

  static ObjectNode of(Snapshot snapshot, Selection selection, String one, String other) {
    ObjectNode o = Json.object();
    o.put("a", one);
    o.put("b", other);
    ArrayNode publishers = o.putArray("publishers");
    publishers(snapshot)
        .forEach((name, n) -> publishers.addObject().put("name", name).put("articles", n));
    ArrayNode events = o.putArray("events");
    int onlyOne = 0;
    int onlyOther = 0;
    for (Seen seen : snapshot.events()) {
      if (!selection.takes(seen)) {
        continue;
      }
      List<Testimony> left = by(seen, one);
      List<Testimony> right = by(seen, other);
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
    return o;
  }

  private static Map<String, Integer> publishers(Snapshot snapshot) {
    Map<String, Integer> publishers = new TreeMap<>();
    for (Coded coded : snapshot.articles()) {
      String publisher = coded.article().publisher();
      if (publisher != null) {
        publishers.merge(publisher, 1, Integer::sum);
      }
    }
    return publishers;
  }

  private static List<Testimony> by(Seen seen, String publisher) {
    return seen.event().testimonies().stream()
        .filter(t -> publisher.equals(t.publisher()))
        .toList();
  }
}
