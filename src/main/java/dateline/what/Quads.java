package dateline.what;

import dateline.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** PLOVER's four classes of event: in words or deeds, for or against each other. */
public final class Quads {

  /** The class of what is no event. */
  public static final String NONE = "none";

  private static final Map<String, String> BY_TYPE = read();

  private Quads() {}

  /** The class of an event type; "none" for what is no event. */
  public static String of(String type) {
    return BY_TYPE.getOrDefault(type, NONE);
  }

  /** The classes, in the order of the alphabet. */
  public static List<String> all() {
    return BY_TYPE.values().stream().distinct().sorted().toList();
  }

  /** The event types of a class, in the order of the alphabet. */
  public static List<String> types(String quad) {
    List<String> types = new ArrayList<>();
    BY_TYPE.forEach(
        (type, one) -> {
          if (one.equals(quad)) {
            types.add(type);
          }
        });
    return types;
  }

  /** Whether the class is one of conflict. */
  public static boolean isConflict(String quad) {
    return quad.endsWith("conflict");
  }

  /** Whether the class is one of cooperation. */
  public static boolean isCooperation(String quad) {
    return quad.endsWith("cooperation");
  }

  private static Map<String, String> read() {
    Map<String, String> quads = new LinkedHashMap<>();
    for (Table.Row row : Table.resource("/dateline/what/quads.tsv").rows()) {
      quads.put(row.get("type"), row.get("quad").toLowerCase(Locale.ROOT));
    }
    return Collections.unmodifiableMap(quads);
  }
}
