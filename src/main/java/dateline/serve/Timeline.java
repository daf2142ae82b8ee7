package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.what.Quads;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** How many events stand under each day, cooperation and conflict apart. */
final class Timeline {

  private Timeline() {}

  static void of(ArrayNode array, List<Seen> events) {
    TreeMap<LocalDate, int[]> days = new TreeMap<>();
    for (Seen seen : events) {
      LocalDate day = seen.day();
      if (day != null) {
        days.computeIfAbsent(day, d -> new int[3])[band(seen.quad())]++;
      }
    }
    days.forEach(
        (day, counts) -> {
          ObjectNode o = array.addObject();
          o.put("day", day.toString());
          o.put("cooperation", counts[0]);
          o.put("conflict", counts[1]);
          o.put("other", counts[2]);
        });
  }

  private static int band(String quad) {
    return Quads.isCooperation(quad) ? 0 : Quads.isConflict(quad) ? 1 : 2;
  }
}
