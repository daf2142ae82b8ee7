package dateline.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.story.Event;
import dateline.story.Story;
import dateline.where.Place;
import dateline.who.Actor;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Points for maps (RFC 7946): the events whose place is known. */
final class GeoJsonExport extends JsonExport {

  GeoJsonExport(PrintStream out) {
    super(out);
  }

  @Override
  public void begin() {
    print("{\"type\":\"FeatureCollection\",\"features\":[");
  }

  @Override
  public void write(Story story, Event event) {
    Place place = event.place();
    if (place == null || place.lat() == null || place.lon() == null) {
      return;
    }
    ObjectNode feature = object();
    feature.put("type", "Feature");
    feature.put("id", event.id());
    ObjectNode point = feature.putObject("geometry");
    point.put("type", "Point");
    point.putArray("coordinates").add(place.lon()).add(place.lat());
    ObjectNode o = feature.putObject("properties");
    o.put("story", story.id());
    o.put("kind", word(event.kind()));
    o.put("type", event.type());
    o.put("mode", event.mode());
    o.put("actor", names(event.actor()));
    o.put("recipient", names(event.recipient()));
    o.put("from", event.from() == null ? null : event.from().toString());
    o.put("to", event.to() == null ? null : event.to().toString());
    o.put("place", place.name());
    o.put("country", place.country());
    o.put("precision", word(place.level()));
    o.put("count", event.count());
    o.put("standing", word(event.standing().state()));
    o.put("origins", event.standing().witnesses());
    o.put("claims", event.testimonies().size());
    o.put("text", event.testimonies().get(0).claim().evidence().text());
    item(feature);
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining("; "));
  }

  @Override
  public void end() {
    print("\n]}\n");
  }
}
