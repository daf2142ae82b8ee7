package dateline.app;

import dateline.story.Event;
import dateline.story.Story;
import dateline.what.Quads;
import dateline.who.Actor;
import java.io.PrintStream;
import java.util.List;
import java.util.TreeMap;

/** The network of actors in GraphML: who does something to whom, and how often. */
final class GraphMlExport implements EventExport {

  private record Tie(String one, String other) implements Comparable<Tie> {
    @Override
    public int compareTo(Tie tie) {
      int order = one.compareTo(tie.one);
      return order == 0 ? other.compareTo(tie.other) : order;
    }
  }

  private static final List<String> COUNTS = List.of("events", "cooperation", "conflict");

  private final PrintStream out;
  private final TreeMap<String, Actor> actors = new TreeMap<>();
  private final TreeMap<Tie, int[]> ties = new TreeMap<>();

  GraphMlExport(PrintStream out) {
    this.out = out;
  }

  @Override
  public void write(Story story, Event event) {
    String quad = Quads.of(event.type());
    for (Actor actor : event.actor()) {
      for (Actor recipient : event.recipient()) {
        if (!actor.id().equals(recipient.id())) {
          actors.putIfAbsent(actor.id(), actor);
          actors.putIfAbsent(recipient.id(), recipient);
          int[] counts = ties.computeIfAbsent(new Tie(actor.id(), recipient.id()), t -> new int[3]);
          counts[0]++;
          counts[1] += Quads.isCooperation(quad) ? 1 : 0;
          counts[2] += Quads.isConflict(quad) ? 1 : 0;
        }
      }
    }
  }

  @Override
  public void end() {
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.print("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    for (String key : List.of("name", "country", "sector")) {
      key(key, "node", "string");
    }
    COUNTS.forEach(count -> key(count, "edge", "int"));
    out.print("<graph edgedefault=\"directed\">\n");
    actors.forEach(
        (id, actor) -> {
          out.print("<node id=\"" + xml(id) + "\">");
          data("name", actor.name());
          data("country", actor.country() == null ? "" : actor.country());
          data("sector", actor.sector() == null ? "" : actor.sector());
          out.print("</node>\n");
        });
    ties.forEach(
        (tie, counts) -> {
          out.print("<edge source=\"" + xml(tie.one()) + "\" target=\"" + xml(tie.other()) + "\">");
          for (int i = 0; i < COUNTS.size(); i++) {
            data(COUNTS.get(i), String.valueOf(counts[i]));
          }
          out.print("</edge>\n");
        });
    out.print("</graph>\n</graphml>\n");
  }

  private void key(String name, String of, String type) {
    out.print(
        "<key id=\"%1$s\" for=\"%2$s\" attr.name=\"%1$s\" attr.type=\"%3$s\"/>\n"
            .formatted(name, of, type));
  }

  private void data(String key, String value) {
    out.print("<data key=\"" + key + "\">" + xml(value) + "</data>");
  }

  /** Text that XML 1.0 takes; what it has no way to write is left out. */
  private static String xml(String text) {
    StringBuilder xml = new StringBuilder();
    text.codePoints()
        .filter(c -> (c >= 32 && c < 0xfffe && !Character.isSurrogate((char) c)) || c > 0xffff)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(c);
              }
            });
    return xml.toString();
  }
}
