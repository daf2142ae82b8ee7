package dateline.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.story.Event;
import dateline.story.Origin;
import dateline.story.Story;
import java.util.ArrayList;
import java.util.List;

/** A story as JSON, its articles and events by their ids. */
public final class StoryJson {

  private StoryJson() {}

  /** The story's line with these of its events, without a line feed. */
  public static String line(Story story, List<Event> events) {
    ObjectNode o = JsonParts.object();
    o.put("id", story.id());
    o.put("title", story.title());
    o.put("from", JsonParts.day(story.from()));
    o.put("to", JsonParts.day(story.to()));
    JsonParts.strings(o.putArray("publishers"), story.publishers());
    JsonParts.strings(o.putArray("articles"), story.articles());
    ArrayNode origins = o.putArray("origins");
    for (Origin origin : story.origins()) {
      ObjectNode line = origins.addObject();
      line.put("name", origin.name());
      JsonParts.strings(line.putArray("articles"), origin.articles());
      JsonParts.strings(line.putArray("basis"), origin.basis());
    }
    JsonParts.strings(o.putArray("events"), events.stream().map(Event::id).toList());
    return JsonParts.write(o);
  }

  /** The story again, equal to the one written. */
  static Story read(String line) {
    JsonNode o = JsonParts.read(line);
    List<Origin> origins = new ArrayList<>();
    for (JsonNode origin : o.path("origins")) {
      origins.add(
          new Origin(
              ClaimReading.text(origin, "name"),
              ClaimReading.strings(origin.path("articles")),
              ClaimReading.strings(origin.path("basis"))));
    }
    return new Story(
        ClaimReading.text(o, "id"),
        ClaimReading.orNull(o, "title"),
        ClaimReading.strings(o.path("articles")),
        EventJson.day(o, "from"),
        EventJson.day(o, "to"),
        ClaimReading.strings(o.path("publishers")),
        origins);
  }
}
