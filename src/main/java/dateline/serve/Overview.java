package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A selection's facets, timeline, map and network in one answer, so that they always agree. */
final class Overview {

  /** Values of a facet that are shown; the rest is found by searching. */
  private static final int MOST_VALUES = 40;

  private Overview() {}

  static ObjectNode of(Snapshot snapshot, Selection selection) {
    List<Seen> all = snapshot.events();
    List<Seen> selected = all.stream().filter(selection::takes).toList();
    ObjectNode o = Json.object();
    o.put("total", selected.size());
    o.put("events", all.size());
    o.put("articles", snapshot.articles().size());
    o.put("claims", snapshot.claims());
    ObjectNode facets = o.putObject("facets");
    for (Facet facet : Facet.values()) {
      facet(facets.putArray(facet.word()), facet, snapshot, selection, all);
    }
    Timeline.of(o.putArray("timeline"), all.stream().filter(selection::takesAtAnyTime).toList());
    PlaceDots.of(o.putArray("places"), selected);
    o.put("placeless", selected.stream().filter(s -> !PlaceDots.isPlaced(s)).count());
    Network.of(o.putObject("network"), selected);
    return o;
  }

  private static void facet(
      ArrayNode array, Facet facet, Snapshot snapshot, Selection selection, List<Seen> all) {
    Map<String, Integer> counts = new HashMap<>();
    for (Seen seen : all) {
      if (selection.takesBesides(seen, facet)) {
        seen.values(facet).forEach(v -> counts.merge(v, 1, Integer::sum));
      }
    }
    for (String chosen : selection.facets().getOrDefault(facet, Set.of())) {
      counts.putIfAbsent(chosen, 0);
    }
    List<Map.Entry<String, Integer>> ordered = new ArrayList<>(counts.entrySet());
    ordered.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    for (Map.Entry<String, Integer> one :
        ordered.subList(0, Math.min(MOST_VALUES, ordered.size()))) {
      ObjectNode value = array.addObject();
      value.put("value", one.getKey());
      value.put("label", facet.label(one.getKey(), snapshot));
      value.put("count", one.getValue());
    }
  }
}
