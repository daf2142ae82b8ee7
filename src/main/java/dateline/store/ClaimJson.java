package dateline.store;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.jspecify.annotations.Nullable;

/**
 * A claim as JSON, in two objects: its line in the record, which is the public interface, and why
 * it was made. Fields stand in a fixed order and are always there, null where nothing is known.
 */
public final class ClaimJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ClaimJson() {}

  /** The claim's line in the record, without a line feed. */
  public static String line(Claim claim) {
    ObjectNode o = NODES.objectNode();
    o.put("id", claim.id());
    o.put("kind", JsonParts.word(claim.kind()));
    o.put("type", claim.type());
    o.put("mode", claim.mode());
    claim.contexts().forEach(o.putArray("contexts")::add);
    parties(o.putArray("actor"), claim.actor());
    parties(o.putArray("recipient"), claim.recipient());
    o.set("date", date(claim.date()));
    o.set("place", place(claim.place()));
    o.set("value", number(claim.value()));
    o.put("bound", claim.bound());
    o.put("status", JsonParts.word(claim.status()));
    o.put("background", claim.background());
    o.put("certainty", claim.certainty());
    sources(o.putArray("sources"), claim.sources());
    o.put("direct", claim.kind() == Finding.Kind.STATEMENT ? claim.direct() : null);
    o.put("content", claim.content());
    evidence(o.putObject("evidence"), claim.evidence());
    o.put("confidence", claim.confidence());
    return JsonParts.write(o);
  }

  /** Why the claim was made: the rules and entries of each of its parts. */
  public static String why(Claim claim) {
    ObjectNode o = NODES.objectNode();
    claim.why().forEach(o.putArray("why")::add);
    JsonParts.bases(o.putArray("actor"), actors(claim.actor()));
    JsonParts.bases(o.putArray("recipient"), actors(claim.recipient()));
    if (claim.date() != null) {
      ObjectNode date = o.putObject("date");
      date.put("value", claim.date().value());
      date.put("type", claim.date().type());
      date.put("basis", claim.date().basis());
    }
    if (claim.place() != null) {
      o.putObject("place").put("basis", claim.place().basis());
    }
    return JsonParts.write(o);
  }

  /**
   * The claim again, equal to the one written.
   *
   * @throws IllegalArgumentException where either is not what this class wrote
   */
  public static Claim read(String line, String why) {
    return ClaimReading.claim(JsonParts.read(line), JsonParts.read(why));
  }

  private static void parties(ArrayNode array, List<Claim.Party> parties) {
    for (Claim.Party party : parties) {
      ObjectNode o = array.addObject();
      o.put("text", party.text());
      JsonParts.actor(o, party.actor());
    }
  }

  private static List<Actor> actors(List<Claim.Party> parties) {
    return parties.stream().map(Claim.Party::actor).toList();
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
    JsonParts.place(o, place);
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
      o.put("kind", JsonParts.word(source.kind()));
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
}
