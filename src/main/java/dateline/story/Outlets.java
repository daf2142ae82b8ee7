package dateline.story;

import dateline.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One name for an agency, however a page or a chain of sources calls it. */
final class Outlets {

  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    for (Table.Row row : Table.resource("/dateline/read/agencies.tsv").rows()) {
      String name = row.get("name");
      NAMES.put(key(name), name);
      row.list("other").forEach(other -> NAMES.put(key(other), name));
    }
  }

  private Outlets() {}

  /** The agency's short name, or the name itself without an article before it. */
  static String name(String outlet) {
    return NAMES.getOrDefault(key(outlet), outlet.strip());
  }

  static String key(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring("the ".length()) : key;
  }
}
