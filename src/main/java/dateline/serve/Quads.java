package dateline.serve;

import dateline.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** PLOVER's four classes of event: in words or deeds, for or against each other. */
final class Quads {

  static final String NONE = "none";

  private static final Map<String, String> BY_TYPE = read();

  private Quads() {}

  /** The class of an event type; "none" for what is no event. */
  static String of(String type) {
    return BY_TYPE.getOrDefault(type, NONE);
  }

  /** Whether the class is one of conflict. */
  static boolean isConflict(String quad) {
    return quad.endsWith("conflict");
  }

  /** Whether the class is one of cooperation. */
  static boolean isCooperation(String quad) {
    return quad.endsWith("cooperation");
  }

  private static Map<String, String> read() {
    Map<String, String> quads = new HashMap<>();
    for (Table.Row row : Table.resource("/dateline/serve/quads.tsv").rows()) {
      quads.put(row.get("type"), row.get("quad").toLowerCase(Locale.ROOT));
    }
    return Map.copyOf(quads);
  }
}
