package dateline.app;

import dateline.story.Event;
import dateline.table.Table;
import dateline.who.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an event is in older codebooks.
 *
 * @param cameo event code in CAMEO, three or four digits
 * @param quad number of PLOVER's quad class, 1 to 4
 * @param score PLOVER's, from -10 to 10
 * @param goldstein Goldstein's of the CAMEO code, from -10 to 10
 */
record Codes(String cameo, int quad, double score, double goldstein) {

  private static final Map<String, Codes> BY_MODE = read();

  /** An event's, by its mode if that has a code of its own; null for what is no PLOVER event. */
  static @Nullable Codes of(Event event) {
    Codes ofType = BY_MODE.get(event.type() + " ");
    return event.mode() == null
        ? ofType
        : BY_MODE.getOrDefault(event.type() + " " + event.mode(), ofType);
  }

  /** CAMEO's root code, two digits. */
  String root() {
    return cameo.substring(0, 2);
  }

  /** The quad class of the CAMEO code, which is not in all cases PLOVER's. */
  int cameoQuad() {
    int root = Integer.parseInt(root());
    return root <= 5 ? 1 : root <= 9 ? 2 : root <= 13 ? 3 : 4;
  }

  /** Country and sector in one, "IRNGOV"; empty where neither is known. */
  static String actor(List<Actor> actors) {
    return actors.isEmpty() ? "" : country(actors) + sector(actors);
  }

  /** Of the first. */
  static String country(List<Actor> actors) {
    String country = actors.isEmpty() ? null : actors.get(0).country();
    return country == null ? "" : country;
  }

  /** Of the first. */
  static String sector(List<Actor> actors) {
    String sector = actors.isEmpty() ? null : actors.get(0).sector();
    return sector == null ? "" : sector;
  }

  /** Of the first. */
  static String name(List<Actor> actors) {
    return actors.isEmpty() ? "" : actors.get(0).name();
  }

  private static Map<String, Codes> read() {
    Map<String, Codes> codes = new LinkedHashMap<>();
    for (Table.Row row : Table.resource("/dateline/app/codes.tsv").rows()) {
      codes.put(
          row.get("type") + " " + row.get("mode"),
          new Codes(
              row.get("cameo"),
              Integer.parseInt(row.get("quad")),
              Double.parseDouble(row.get("score")),
              Double.parseDouble(row.get("goldstein"))));
    }
    return codes;
  }
}
