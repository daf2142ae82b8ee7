package dateline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.where.Place;
import dateline.who.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the record's JSON lines have in common: fields in a fixed order, null where unknown. */
final class JsonParts {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Characters that steer a terminal and that JSON does not escape by itself. */
  private static final Pattern STEERING =
      Pattern.compile("[\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

  private JsonParts() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static void strings(ArrayNode array, Collection<String> strings) {
    strings.forEach(array::add);
  }

  static String strings(Collection<String> strings) {
    ArrayNode array = NODES.arrayNode();
    strings(array, strings);
    return write(array);
  }

  static void actors(ArrayNode array, Collection<Actor> actors) {
    actors.forEach(actor -> actor(array.addObject(), actor));
  }

  static void actor(ObjectNode o, Actor actor) {
    o.put("name", actor.name());
    o.put("id", actor.id());
    o.put("country", actor.country());
    o.put("sector", actor.sector());
    o.put("wikidata", actor.wikidata());
  }

  /** What sort of actors these are and why. */
  static void bases(ArrayNode array, Collection<Actor> actors) {
    for (Actor actor : actors) {
      ObjectNode o = array.addObject();
      o.put("kind", word(actor.kind()));
      o.put("basis", actor.basis());
    }
  }

  /** A place without the words that name it. */
  static void place(ObjectNode o, Place place) {
    o.put("name", place.name());
    o.put("country", place.country());
    o.put("admin1", place.admin1());
    o.put("lat", place.lat());
    o.put("lon", place.lon());
    o.put("level", word(place.level()));
    o.put("geonames", place.geonames());
  }

  static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** An enum's constant as the record writes it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a line of the record: " + json, e);
    }
  }

  static String write(JsonNode node) {
    try {
      return STEERING
          .matcher(MAPPER.writeValueAsString(node))
          .replaceAll(m -> String.format("\\\\u%04x", (int) m.group().charAt(0)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers can be written", e);
    }
  }
}
