package dateline.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.claim.Claim;
import dateline.store.ClaimJson;
import dateline.where.Place;
import dateline.who.Actor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts that all answers are made of. */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static byte[] bytes(JsonNode node) {
    return string(node).getBytes(StandardCharsets.UTF_8);
  }

  static String string(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers can be written", e);
    }
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new Problem(400, "not well-formed JSON");
    }
  }

  /** The claim's line in the record, with why it was made under {@code why}. */
  static ObjectNode claim(Claim claim) {
    ObjectNode o = (ObjectNode) read(ClaimJson.line(claim));
    o.set("why", read(ClaimJson.why(claim)));
    return o;
  }

  static void actors(ArrayNode array, Collection<Actor> actors) {
    actors.forEach(actor -> actor(array.addObject(), actor));
  }

  static ObjectNode actor(ObjectNode o, Actor actor) {
    o.put("id", actor.id());
    o.put("name", actor.name());
    o.put("kind", word(actor.kind()));
    o.put("country", actor.country());
    o.put("sector", actor.sector());
    return o.put("wikidata", actor.wikidata());
  }

  static void place(ObjectNode parent, @Nullable Place place) {
    if (place == null) {
      parent.putNull("place");
      return;
    }
    ObjectNode o = parent.putObject("place");
    o.put("name", place.name());
    o.put("country", place.country());
    o.put("admin1", place.admin1());
    o.put("lat", place.lat());
    o.put("lon", place.lon());
    o.put("level", word(place.level()));
    o.put("geonames", place.geonames());
  }

  static void strings(ArrayNode array, Collection<String> strings) {
    strings.forEach(array::add);
  }

  static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
