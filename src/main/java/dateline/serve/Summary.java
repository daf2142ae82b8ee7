package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.story.Event;
import dateline.where.Place;
import dateline.who.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A selection counted: by facet, by day, by place and by pair of actors. */
final class Summary {

  /** Values that a facet shows. */
  private static final int VALUES = 40;

  private static final int PAIRS = 80;

  private final Corpus corpus;
  private final Selection selection;
  private final List<Event> events;

  Summary(Corpus corpus, Selection selection) {
    this.corpus = corpus;
    this.selection = selection;
    this.events = corpus.events(selection);
  }

  ObjectNode json() {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.put("events", events.size());
    o.put("articles", corpus.reports().size());
    o.put("stories", corpus.stories().size());
    ObjectNode facets = o.putObject("facets");
    for (String facet : Selection.FACETS) {
      if (!facet.equals("story")) {
        counts(facets.putArray(facet), facet);
      }
    }
    days(o.putArray("days"));
    places(o.putArray("places"));
    pairs(o.putArray("pairs"));
    return o;
  }

  /** How many events each value of a facet would give, were this facet not asked for. */
  private void counts(ArrayNode array, String facet) {
    Map<String, java.util.Set<String>> others = new TreeMap<>(selection.by());
    others.remove(facet);
    Selection open =
        new Selection(others, selection.words(), selection.from(), selection.to(), selection.box());
    Map<String, Integer> counts = new TreeMap<>();
    for (Event event : corpus.events(open)) {
      Selection.values(facet, event).forEach(v -> counts.merge(v, 1, Integer::sum));
    }
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(VALUES)
        .forEach(e -> array.addObject().put("value", e.getKey()).put("count", e.getValue()));
  }

  private void days(ArrayNode array) {
    Map<String, Map<String, Integer>> days = new TreeMap<>();
    for (Event event : events) {
      if (event.from() != null) {
        days.computeIfAbsent(event.from().toString(), d -> new TreeMap<>())
            .merge(Quads.of(event), 1, Integer::sum);
      }
    }
    days.forEach(
        (day, quads) -> {
          ObjectNode o = array.addObject().put("day", day);
          quads.forEach(o::put);
        });
  }

  private void places(ArrayNode array) {
    Map<String, List<Event>> places = new LinkedHashMap<>();
    for (Event event : events) {
      Place place = event.place();
      if (place != null && place.lat() != null && place.lon() != null) {
        String key = place.name() + "|" + place.lat() + "|" + place.lon();
        places.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
      }
    }
    for (List<Event> here : places.values()) {
      Place place = here.get(0).place();
      if (place == null) {
        continue;
      }
      ObjectNode o = array.addObject();
      o.put("name", place.name()).put("country", place.country());
      o.put("level", Views.word(place.level()));
      o.put("lat", place.lat()).put("lon", place.lon()).put("count", here.size());
      Map<String, Integer> quads = new TreeMap<>();
      here.forEach(e -> quads.merge(Quads.of(e), 1, Integer::sum));
      ObjectNode by = o.putObject("quads");
      quads.forEach(by::put);
    }
  }

  private void pairs(ArrayNode array) {
    record Pair(String one, String other) {}
    Map<Pair, int[]> pairs = new LinkedHashMap<>();
    for (Event event : events) {
      String quad = Quads.of(event);
      if (quad.equals("other")) {
        continue;
      }
      for (Actor actor : event.actor()) {
        for (Actor other : event.recipient()) {
          int[] counts =
              pairs.computeIfAbsent(new Pair(actor.name(), other.name()), p -> new int[2]);
          counts[quad.endsWith("conflict") ? 1 : 0]++;
        }
      }
    }
    pairs.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Pair, int[]> e) -> -e.getValue()[0] - e.getValue()[1])
                .thenComparing(e -> e.getKey().one())
                .thenComparing(e -> e.getKey().other()))
        .limit(PAIRS)
        .forEach(
            e ->
                array
                    .addObject()
                    .put("actor", e.getKey().one())
                    .put("recipient", e.getKey().other())
                    .put("cooperation", e.getValue()[0])
                    .put("conflict", e.getValue()[1]));
  }
}
