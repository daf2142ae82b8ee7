package dateline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.claim.Claim;
import dateline.says.Source;
import dateline.what.Finding;
import dateline.when.Time;
import dateline.where.Place;
import dateline.who.Actor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A claim as JSON, in two objects: its line in the record, which is the public interface, and why
 * it was made. Fields stand in a fixed order and are always there, null where nothing is known.
 */
public final class ClaimJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Characters that steer a terminal and that JSON does not escape by itself. */
  private static final Pattern STEERING =
      Pattern.compile("[\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

  private ClaimJson() {}

  /** The claim's line in the record, without a line feed. */
  public static String line(Claim claim) {
    ObjectNode o = NODES.objectNode();
    o.put("id", claim.id());
    o.put("kind", word(claim.kind()));
    o.put("type", claim.type());
    o.put("mode", claim.mode());
    claim.contexts().forEach(o.putArray("contexts")::add);
    parties(o.putArray("actor"), claim.actor());
    parties(o.putArray("recipient"), claim.recipient());
    o.set("date", date(claim.date()));
    o.set("place", place(claim.place()));
    o.set("value", number(claim.value()));
    o.put("bound", claim.bound());
    o.put("status", word(claim.status()));
    o.put("background", claim.background());
    o.put("certainty", claim.certainty());
    sources(o.putArray("sources"), claim.sources());
    o.put("direct", claim.kind() == Finding.Kind.STATEMENT ? claim.direct() : null);
    o.put("content", claim.content());
    evidence(o.putObject("evidence"), claim.evidence());
    o.put("confidence", claim.confidence());
    return write(o);
  }

  /** Why the claim was made: the rules and entries of each of its parts. */
  public static String why(Claim claim) {
    ObjectNode o = NODES.objectNode();
    claim.why().forEach(o.putArray("why")::add);
    bases(o.putArray("actor"), claim.actor());
    bases(o.putArray("recipient"), claim.recipient());
    if (claim.date() != null) {
      ObjectNode date = o.putObject("date");
      date.put("value", claim.date().value());
      date.put("type", claim.date().type());
      date.put("basis", claim.date().basis());
    }
    if (claim.place() != null) {
      o.putObject("place").put("basis", claim.place().basis());
    }
    return write(o);
  }

  /**
   * The claim again, equal to the one written.
   *
   * @throws IllegalArgumentException where either is not what this class wrote
   */
  public static Claim read(String line, String why) {
    try {
      return ClaimReading.claim(MAPPER.readTree(line), MAPPER.readTree(why));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a claim: " + line, e);
    }
  }

  static String strings(List<String> strings) {
    ArrayNode array = NODES.arrayNode();
    strings.forEach(array::add);
    return write(array);
  }

  private static void parties(ArrayNode array, List<Claim.Party> parties) {
    for (Claim.Party party : parties) {
      Actor actor = party.actor();
      ObjectNode o = array.addObject();
      o.put("text", party.text());
      o.put("name", actor.name());
      o.put("id", actor.id());
      o.put("country", actor.country());
      o.put("sector", actor.sector());
      o.put("wikidata", actor.wikidata());
    }
  }

  private static void bases(ArrayNode array, List<Claim.Party> parties) {
    for (Claim.Party party : parties) {
      ObjectNode o = array.addObject();
      o.put("kind", word(party.actor().kind()));
      o.put("basis", party.actor().basis());
    }
  }

  private static JsonNode date(@Nullable Time time) {
    if (time == null) {
      return NODES.nullNode();
    }
    ObjectNode o = NODES.objectNode();
    o.put("text", time.text());
    o.put("from", time.from());
    o.put("to", time.to());
    o.put("precision", time.precision());
    return o;
  }

  private static JsonNode place(@Nullable Place place) {
    if (place == null) {
      return NODES.nullNode();
    }
    ObjectNode o = NODES.objectNode();
    o.put("text", place.text());
    o.put("name", place.name());
    o.put("country", place.country());
    o.put("admin1", place.admin1());
    o.put("lat", place.lat());
    o.put("lon", place.lon());
    o.put("level", word(place.level()));
    o.put("geonames", place.geonames());
    return o;
  }

  private static void sources(ArrayNode array, List<Source> sources) {
    for (Source source : sources) {
      ObjectNode o = array.addObject();
      o.put("text", source.text());
      o.put("name", source.name());
      o.put("id", source.id());
      o.put("country", source.country());
      o.put("cue", source.cue());
      o.put("kind", word(source.kind()));
    }
  }

  private static void evidence(ObjectNode o, Claim.Evidence evidence) {
    o.put("article", evidence.article());
    o.put("sentence", evidence.sentence());
    o.put("start", evidence.start());
    o.put("end", evidence.end());
    o.put("text", evidence.text());
    ObjectNode trigger = o.putObject("trigger");
    trigger.put("start", evidence.trigger().start());
    trigger.put("end", evidence.trigger().end());
    trigger.put("text", evidence.trigger().text());
  }

  /** Counts are whole numbers nearly always, and should read as such. */
  private static JsonNode number(@Nullable Double value) {
    if (value == null) {
      return NODES.nullNode();
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? NODES.numberNode(value.longValue()) : NODES.numberNode(value);
  }

  /** An enum's constant as the record writes it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String write(JsonNode node) {
    try {
      return STEERING
          .matcher(MAPPER.writeValueAsString(node))
          .replaceAll(m -> String.format("\\\\u%04x", (int) m.group().charAt(0)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers can be written", e);
    }
  }
}
