package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.story.Event;
import dateline.where.Place;
import dateline.who.Actor;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events for spreadsheets and maps. */
final class Tables {

  private static final String[] COLUMNS = {
    "id",
    "kind",
    "type",
    "mode",
    "quad",
    "actor",
    "actor_country",
    "recipient",
    "recipient_country",
    "from",
    "to",
    "place",
    "country",
    "lat",
    "lon",
    "count",
    "standing",
    "origins",
    "reports",
    "source",
    "evidence"
  };

  private Tables() {}

  static String csv(List<Event> events) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      csv.writeRecord(COLUMNS);
      for (Event event : events) {
        Place place = event.place();
        csv.writeRecord(
            event.id(),
            Views.word(event.kind()),
            event.type(),
            cell(event.mode()),
            Quads.of(event),
            names(event.actor()),
            countries(event.actor()),
            names(event.recipient()),
            countries(event.recipient()),
            cell(event.from()),
            cell(event.to()),
            cell(place == null ? null : place.name()),
            cell(place == null ? null : place.country()),
            cell(place == null ? null : place.lat()),
            cell(place == null ? null : place.lon()),
            cell(event.count()),
            Views.word(event.standing().state()),
            String.valueOf(event.standing().witnesses()),
            String.valueOf(event.testimonies().size()),
            cell(Selection.source(event.testimonies().get(0))),
            cell(event.testimonies().get(0).claim().evidence().text()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be written to", e);
    }
    return out.toString();
  }

  private static String names(List<Actor> actors) {
    return cell(actors.stream().map(Actor::name).collect(Collectors.joining("; ")));
  }

  private static String countries(List<Actor> actors) {
    return actors.stream()
        .map(a -> a.country() == null ? "" : a.country())
        .collect(Collectors.joining("; "));
  }

  /** A quotation mark before what a spreadsheet would run as a formula; numbers stay. */
  private static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    boolean formula =
        !(value instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /** RFC 7946; events without a point are left out. */
  static ObjectNode geojson(List<Event> events) {
    ObjectNode all = JsonNodeFactory.instance.objectNode().put("type", "FeatureCollection");
    ArrayNode features = all.putArray("features");
    for (Event event : events) {
      Place place = event.place();
      if (place == null || place.lat() == null || place.lon() == null) {
        continue;
      }
      ObjectNode feature = features.addObject().put("type", "Feature").put("id", event.id());
      feature
          .putObject("geometry")
          .put("type", "Point")
          .putArray("coordinates")
          .add(place.lon())
          .add(place.lat());
      feature.set("properties", Views.brief(event));
    }
    return all;
  }
}
