package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.read.Article;
import dateline.story.Answer;
import dateline.story.Event;
import dateline.story.Origin;
import dateline.story.Standing;
import dateline.story.Story;
import dateline.story.Testimony;

/** An event with its claims for and against, by source and over time. */
final class EventView {

  private EventView() {}

  static ObjectNode of(Snapshot snapshot, Seen seen) {
    Event event = seen.event();
    ObjectNode o = EventCard.of(seen);
    ArrayNode changes = o.putArray("changes");
    for (Standing.Change change : event.standing().changes()) {
      ObjectNode c = changes.addObject();
      c.put("day", Json.day(change.day()));
      c.put("state", Json.word(change.state()));
      c.put("claim", change.claim());
    }
    ArrayNode testimonies = o.putArray("testimonies");
    event.testimonies().forEach(t -> testimonies.add(testimony(snapshot, t)));
    ArrayNode answers = o.putArray("answers");
    for (Answer answer : event.answers()) {
      ObjectNode a = answers.addObject();
      a.put("answering", answer.answering());
      a.put("answered", answer.answered());
      a.put("kind", Json.word(answer.kind()));
      a.put("by", answer.by());
      a.put("day", Json.day(answer.day()));
      a.put("basis", answer.basis());
      claimOf(snapshot, answer.answering(), a);
    }
    ArrayNode stories = o.putArray("stories");
    event.stories().forEach(id -> story(stories.addObject(), snapshot, id));
    return o;
  }

  /** Where the words of an answer stand; a correction without a claim has none. */
  private static void claimOf(Snapshot snapshot, String id, ObjectNode answer) {
    snapshot
        .testimony(id)
        .ifPresent(
            t -> {
              answer.put("article", t.article());
              answer.put("publisher", t.publisher());
              EventCard.sentence(answer.putObject("sentence"), t.claim());
            });
  }

  static ObjectNode testimony(Snapshot snapshot, Testimony testimony) {
    Article article = snapshot.articleOf(testimony);
    ObjectNode o = Json.object();
    o.put("article", testimony.article());
    o.put("title", article.title());
    o.put("publisher", testimony.publisher());
    o.put("day", Json.day(testimony.day()));
    o.put("line", testimony.line());
    o.put("voucher", testimony.voucher());
    o.put("stance", Json.word(testimony.stance()));
    EventCard.sentence(o.putObject("sentence"), testimony.claim());
    o.set("claim", Json.claim(testimony.claim()));
    return o;
  }

  private static void story(ObjectNode o, Snapshot snapshot, String id) {
    o.put("id", id);
    o.put("title", snapshot.storyTitle(id));
    Story story = snapshot.story(id);
    ArrayNode origins = o.putArray("origins");
    if (story != null) {
      for (Origin origin : story.origins()) {
        ObjectNode line = origins.addObject();
        line.put("name", origin.name());
        Json.strings(line.putArray("articles"), origin.articles());
        Json.strings(line.putArray("basis"), origin.basis());
      }
    }
  }
}
