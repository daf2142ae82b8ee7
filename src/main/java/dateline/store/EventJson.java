package dateline.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.story.Answer;
import dateline.story.Event;
import dateline.story.Standing;
import dateline.story.Testimony;
import dateline.what.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event as JSON, its claims by their ids: its line, and what else it takes to read it back. */
public final class EventJson {

  private EventJson() {}

  /** The event's line, without a line feed. */
  public static String line(Event event) {
    ObjectNode o = JsonParts.object();
    o.put("id", event.id());
    o.put("kind", JsonParts.word(event.kind()));
    o.put("type", event.type());
    o.put("mode", event.mode());
    JsonParts.strings(o.putArray("stories"), event.stories());
    JsonParts.actors(o.putArray("actor"), event.actor());
    JsonParts.actors(o.putArray("recipient"), event.recipient());
    o.put("from", JsonParts.day(event.from()));
    o.put("to", JsonParts.day(event.to()));
    o.put("dated", event.dated());
    if (event.place() == null) {
      o.putNull("place");
    } else {
      JsonParts.place(o.putObject("place"), event.place());
    }
    o.put("count", event.count());
    standing(o.putObject("standing"), event.standing());
    testimonies(o.putArray("claims"), event.testimonies());
    answers(o.putArray("answers"), event.answers());
    return JsonParts.write(o);
  }

  /** What the line leaves out of actors and place. */
  static String why(Event event) {
    ObjectNode o = JsonParts.object();
    JsonParts.bases(o.putArray("actor"), event.actor());
    JsonParts.bases(o.putArray("recipient"), event.recipient());
    if (event.place() != null) {
      ObjectNode place = o.putObject("place");
      place.put("text", event.place().text());
      place.put("basis", event.place().basis());
    }
    return JsonParts.write(o);
  }

  /** The event again, equal to the one written. */
  static Event read(String line, String why, List<Testimony> testimonies) {
    JsonNode o = JsonParts.read(line);
    JsonNode w = JsonParts.read(why);
    return new Event(
        ClaimReading.text(o, "id"),
        Finding.Kind.valueOf(ClaimReading.constant(o, "kind")),
        ClaimReading.text(o, "type"),
        ClaimReading.orNull(o, "mode"),
        ClaimReading.strings(o.path("stories")),
        ClaimReading.actors(o.path("actor"), w.path("actor")),
        ClaimReading.actors(o.path("recipient"), w.path("recipient")),
        day(o, "from"),
        day(o, "to"),
        o.path("dated").asBoolean(),
        ClaimReading.place(o.path("place"), w.path("place")),
        ClaimReading.number(o, "count"),
        testimonies,
        answers(o.path("answers")),
        standing(o.path("standing")));
  }

  static @Nullable LocalDate day(JsonNode o, String field) {
    String day = ClaimReading.orNull(o, field);
    return day == null ? null : LocalDate.parse(day);
  }

  static void testimonies(ArrayNode array, List<Testimony> testimonies) {
    for (Testimony testimony : testimonies) {
      ObjectNode o = array.addObject();
      o.put("id", testimony.claim().id());
      o.put("article", testimony.article());
      o.put("publisher", testimony.publisher());
      o.put("day", JsonParts.day(testimony.day()));
      o.put("line", testimony.line());
      o.put("voucher", testimony.voucher());
      o.put("stance", JsonParts.word(testimony.stance()));
    }
  }

  private static void standing(ObjectNode o, Standing standing) {
    o.put("state", JsonParts.word(standing.state()));
    o.put("origins", standing.witnesses());
    ArrayNode changes = o.putArray("changes");
    for (Standing.Change change : standing.changes()) {
      ObjectNode c = changes.addObject();
      c.put("day", JsonParts.day(change.day()));
      c.put("state", JsonParts.word(change.state()));
      c.put("claim", change.claim());
    }
  }

  private static Standing standing(JsonNode o) {
    List<Standing.Change> changes = new ArrayList<>();
    for (JsonNode c : o.path("changes")) {
      changes.add(new Standing.Change(day(c, "day"), state(c), ClaimReading.text(c, "claim")));
    }
    return new Standing(state(o), o.path("origins").asInt(), changes);
  }

  private static Standing.State state(JsonNode o) {
    return Standing.State.valueOf(ClaimReading.constant(o, "state"));
  }

  private static void answers(ArrayNode array, List<Answer> answers) {
    for (Answer answer : answers) {
      ObjectNode a = array.addObject();
      a.put("answering", answer.answering());
      a.put("answered", answer.answered());
      a.put("kind", JsonParts.word(answer.kind()));
      a.put("by", answer.by());
      a.put("day", JsonParts.day(answer.day()));
      a.put("basis", answer.basis());
    }
  }

  private static List<Answer> answers(JsonNode array) {
    List<Answer> answers = new ArrayList<>();
    for (JsonNode a : array) {
      answers.add(
          new Answer(
              ClaimReading.text(a, "answering"),
              ClaimReading.text(a, "answered"),
              Answer.Kind.valueOf(ClaimReading.constant(a, "kind")),
              ClaimReading.text(a, "by"),
              day(a, "day"),
              ClaimReading.text(a, "basis")));
    }
    return answers;
  }
}
