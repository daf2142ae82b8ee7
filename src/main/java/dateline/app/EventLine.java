package dateline.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.story.Answer;
import dateline.story.Event;
import dateline.story.Origin;
import dateline.story.Standing;
import dateline.story.Story;
import dateline.story.Testimony;
import dateline.story.Tie;
import dateline.where.Place;
import dateline.who.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Events, stories and relations as JSON objects, fields in a fixed order and null where nothing is
 * known.
 */
final class EventLine {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern STEERING =
      Pattern.compile("[\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

  private EventLine() {}

  /** An event, its claims by their ids. */
  static String of(Event event) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.put("id", event.id());
    o.put("kind", word(event.kind()));
    o.put("type", event.type());
    o.put("mode", event.mode());
    event.stories().forEach(o.putArray("stories")::add);
    actors(o.putArray("actor"), event.actor());
    actors(o.putArray("recipient"), event.recipient());
    o.put("from", day(event.from()));
    o.put("to", day(event.to()));
    o.put("dated", event.dated());
    place(o, event.place());
    o.put("count", event.count());
    standing(o.putObject("standing"), event.standing());
    testimonies(o.putArray("claims"), event.testimonies());
    ArrayNode answers = o.putArray("answers");
    for (Answer answer : event.answers()) {
      ObjectNode a = answers.addObject();
      a.put("answering", answer.answering());
      a.put("answered", answer.answered());
      a.put("kind", word(answer.kind()));
      a.put("by", answer.by());
      a.put("day", day(answer.day()));
      a.put("basis", answer.basis());
    }
    return write(o);
  }

  /** A story, its articles and events by their ids. */
  static String of(Story story, List<Event> events) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.put("id", story.id());
    o.put("title", story.title());
    o.put("from", day(story.from()));
    o.put("to", day(story.to()));
    story.publishers().forEach(o.putArray("publishers")::add);
    story.articles().forEach(o.putArray("articles")::add);
    ArrayNode origins = o.putArray("origins");
    for (Origin origin : story.origins()) {
      ObjectNode line = origins.addObject();
      line.put("name", origin.name());
      origin.articles().forEach(line.putArray("articles")::add);
      origin.basis().forEach(line.putArray("basis")::add);
    }
    ArrayNode ids = o.putArray("events");
    events.forEach(event -> ids.add(event.id()));
    return write(o);
  }

  /** A relation over time, its claims by their ids. */
  static String of(Tie tie) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.put("id", tie.id());
    o.put("type", tie.type());
    Actor recipient = tie.recipient();
    actors(o.putArray("actor"), List.of(tie.actor()));
    actors(o.putArray("recipient"), recipient == null ? List.of() : List.of(recipient));
    o.put("since", day(tie.since()));
    o.put("until", day(tie.until()));
    o.put("seen", day(tie.seen()));
    o.put("last", day(tie.last()));
    o.put("ended", day(tie.ended()));
    testimonies(o.putArray("claims"), tie.testimonies());
    return write(o);
  }

  private static void actors(ArrayNode array, List<Actor> actors) {
    for (Actor actor : actors) {
      ObjectNode o = array.addObject();
      o.put("name", actor.name());
      o.put("id", actor.id());
      o.put("country", actor.country());
      o.put("sector", actor.sector());
      o.put("wikidata", actor.wikidata());
    }
  }

  private static void place(ObjectNode event, @Nullable Place place) {
    if (place == null) {
      event.putNull("place");
      return;
    }
    ObjectNode o = event.putObject("place");
    o.put("name", place.name());
    o.put("country", place.country());
    o.put("admin1", place.admin1());
    o.put("lat", place.lat());
    o.put("lon", place.lon());
    o.put("level", word(place.level()));
    o.put("geonames", place.geonames());
  }

  private static void standing(ObjectNode o, Standing standing) {
    o.put("state", word(standing.state()));
    o.put("origins", standing.witnesses());
    ArrayNode changes = o.putArray("changes");
    for (Standing.Change change : standing.changes()) {
      ObjectNode c = changes.addObject();
      c.put("day", day(change.day()));
      c.put("state", word(change.state()));
      c.put("claim", change.claim());
    }
  }

  private static void testimonies(ArrayNode array, List<Testimony> testimonies) {
    for (Testimony testimony : testimonies) {
      ObjectNode o = array.addObject();
      o.put("id", testimony.claim().id());
      o.put("article", testimony.article());
      o.put("publisher", testimony.publisher());
      o.put("day", day(testimony.day()));
      o.put("line", testimony.line());
      o.put("voucher", testimony.voucher());
      o.put("stance", word(testimony.stance()));
    }
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String write(ObjectNode node) {
    try {
      return STEERING
          .matcher(MAPPER.writeValueAsString(node))
          .replaceAll(m -> String.format("\\\\u%04x", (int) m.group().charAt(0)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers can be written", e);
    }
  }
}
