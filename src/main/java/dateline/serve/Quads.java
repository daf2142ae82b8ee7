package dateline.serve;

import dateline.story.Event;
import dateline.table.Table;
import java.util.Map;
import java.util.stream.Collectors;

/** The class of conflict or cooperation of each type of event, from quads.tsv. */
final class Quads {

  private static final Map<String, String> BY_TYPE =
      Table.resource("/dateline/serve/quads.tsv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(r -> r.get("type"), r -> r.get("quad")));

  private Quads() {}

  /** The class, or "other" for figures and statements. */
  static String of(Event event) {
    return BY_TYPE.getOrDefault(event.type(), "other");
  }
}
