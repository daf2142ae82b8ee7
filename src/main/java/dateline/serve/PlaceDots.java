package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.what.Quads;
import dateline.where.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places of events, each once, with how many happened there. */
final class PlaceDots {

  private PlaceDots() {}

  static boolean isPlaced(Seen seen) {
    Place place = seen.event().place();
    return place != null && place.lat() != null && place.lon() != null;
  }

  static void of(ArrayNode array, List<Seen> events) {
    Map<String, ObjectNode> dots = new LinkedHashMap<>();
    for (Seen seen : events) {
      Place place = seen.event().place();
      if (place == null || place.lat() == null || place.lon() == null) {
        continue;
      }
      String key = place.lat() + " " + place.lon() + " " + place.level();
      ObjectNode dot = dots.computeIfAbsent(key, k -> dot(array.addObject(), place));
      add(dot, "count");
      add(dot, Quads.isConflict(seen.quad()) ? "conflict" : "");
      add(dot, Quads.isCooperation(seen.quad()) ? "cooperation" : "");
      ArrayNode ids = (ArrayNode) dot.get("ids");
      ids.add(seen.event().id());
    }
  }

  private static ObjectNode dot(ObjectNode o, Place place) {
    o.put("name", place.name());
    o.put("country", place.country());
    o.put("lat", place.lat());
    o.put("lon", place.lon());
    o.put("level", Json.word(place.level()));
    o.put("count", 0);
    o.put("cooperation", 0);
    o.put("conflict", 0);
    o.putArray("ids");
    return o;
  }

  private static void add(ObjectNode dot, String field) {
    if (!field.isEmpty()) {
      dot.put(field, dot.get(field).asInt() + 1);
    }
  }
}
