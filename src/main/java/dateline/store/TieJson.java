package dateline.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.story.Testimony;
import dateline.story.Tie;
import dateline.who.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A relation over time as JSON, its claims by their ids. */
public final class TieJson {

  private TieJson() {}

  /** The relation's line, without a line feed. */
  public static String line(Tie tie) {
    ObjectNode o = JsonParts.object();
    o.put("id", tie.id());
    o.put("type", tie.type());
    JsonParts.actors(o.putArray("actor"), List.of(tie.actor()));
    JsonParts.actors(o.putArray("recipient"), recipients(tie));
    o.put("since", JsonParts.day(tie.since()));
    o.put("until", JsonParts.day(tie.until()));
    o.put("seen", JsonParts.day(tie.seen()));
    o.put("last", JsonParts.day(tie.last()));
    o.put("ended", JsonParts.day(tie.ended()));
    EventJson.testimonies(o.putArray("claims"), tie.testimonies());
    return JsonParts.write(o);
  }

  /** What the line leaves out of the two. */
  static String why(Tie tie) {
    ObjectNode o = JsonParts.object();
    JsonParts.bases(o.putArray("actor"), List.of(tie.actor()));
    JsonParts.bases(o.putArray("recipient"), recipients(tie));
    return JsonParts.write(o);
  }

  /** The relation again, equal to the one written. */
  static Tie read(String line, String why, List<Testimony> testimonies) {
    JsonNode o = JsonParts.read(line);
    JsonNode w = JsonParts.read(why);
    List<Actor> recipients = ClaimReading.actors(o.path("recipient"), w.path("recipient"));
    @Nullable Actor recipient = recipients.isEmpty() ? null : recipients.get(0);
    return new Tie(
        ClaimReading.text(o, "id"),
        ClaimReading.text(o, "type"),
        ClaimReading.actor(o.path("actor").path(0), w.path("actor").path(0)),
        recipient,
        EventJson.day(o, "since"),
        EventJson.day(o, "until"),
        EventJson.day(o, "seen"),
        EventJson.day(o, "last"),
        EventJson.day(o, "ended"),
        testimonies);
  }

  private static List<Actor> recipients(Tie tie) {
    return tie.recipient() == null ? List.of() : List.of(tie.recipient());
  }
}
