package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events for other programs: rows for spreadsheets, points for maps. */
final class Tables {

  private static final List<String> HEADER =
      List.of(
          "id",
          "kind",
          "type",
          "quad",
          "actor",
          "actor_id",
          "actor_country",
          "recipient",
          "recipient_id",
          "recipient_country",
          "from",
          "to",
          "dated",
          "place",
          "country",
          "lat",
          "lon",
          "level",
          "count",
          "standing",
          "origins",
          "claims",
          "publishers",
          "sources",
          "sentence",
          "claim_ids");

  private Tables() {}

  static String csv(List<Seen> events) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(HEADER);
      events.forEach(e -> csv.writeRecord(row(e)));
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be written to", e);
    }
    return text.toString();
  }

  private static List<String> row(Seen seen) {
    Event event = seen.event();
    Place place = event.place();
    return List.of(
        event.id(),
        Json.word(event.kind()),
        safe(event.type()),
        seen.quad(),
        joined(event.actor(), Actor::name),
        joined(event.actor(), Actor::id),
        joined(event.actor(), Actor::country),
        joined(event.recipient(), Actor::name),
        joined(event.recipient(), Actor::id),
        joined(event.recipient(), Actor::country),
        text(event.from()),
        text(event.to()),
        String.valueOf(event.dated()),
        place == null ? "" : safe(place.name()),
        place == null ? "" : text(place.country()),
        place == null ? "" : text(place.lat()),
        place == null ? "" : text(place.lon()),
        place == null ? "" : Json.word(place.level()),
        text(event.count()),
        Json.word(event.standing().state()),
        String.valueOf(event.standing().witnesses()),
        String.valueOf(event.testimonies().size()),
        safe(String.join("; ", seen.values(Facet.PUBLISHER))),
        safe(String.join("; ", seen.values(Facet.SOURCE))),
        safe(event.testimonies().get(0).claim().evidence().text()),
        event.testimonies().stream().map(t -> t.claim().id()).collect(Collectors.joining("; ")));
  }

  private static String joined(List<Actor> actors, Function<Actor, @Nullable String> part) {
    StringBuilder all = new StringBuilder();
    for (Actor actor : actors) {
      all.append(all.isEmpty() ? "" : "; ").append(text(part.apply(actor)));
    }
    return safe(all.toString());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** Text that no spreadsheet runs: a quotation mark before what would begin a formula. */
  static String safe(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  static ObjectNode geoJson(List<Seen> events) {
    ObjectNode o = Json.object();
    o.put("type", "FeatureCollection");
    ArrayNode features = o.putArray("features");
    for (Seen seen : events) {
      Place place = seen.event().place();
      if (place != null && place.lat() != null && place.lon() != null) {
        ObjectNode feature = features.addObject();
        feature.put("type", "Feature");
        feature.put("id", seen.event().id());
        ObjectNode point = feature.putObject("geometry");
        point.put("type", "Point");
        point.putArray("coordinates").add(place.lon()).add(place.lat());
        feature.set("properties", EventCard.of(seen));
      }
    }
    return o;
  }
}
