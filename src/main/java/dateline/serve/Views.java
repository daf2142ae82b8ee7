package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.claim.Claim;
import dateline.read.Article;
import dateline.read.Block;
import dateline.says.Source;
import dateline.story.Answer;
import dateline.story.Event;
import dateline.story.Report;
import dateline.story.Standing;
import dateline.story.Testimony;
import dateline.where.Place;
import dateline.who.Actor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Events, claims and articles as the page wants them. */
final class Views {

  private Views() {}

  /** An event in a list. */
  static ObjectNode brief(Event event) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.put("id", event.id());
    o.put("kind", word(event.kind()));
    o.put("type", event.type());
    o.put("mode", event.mode());
    o.put("quad", Quads.of(event));
    actors(o.putArray("actor"), event.actor());
    actors(o.putArray("recipient"), event.recipient());
    o.put("from", text(event.from()));
    o.put("to", text(event.to()));
    o.put("dated", event.dated());
    place(o, event.place());
    o.put("count", event.count());
    o.put("standing", word(event.standing().state()));
    o.put("origins", event.standing().witnesses());
    o.put("reports", event.testimonies().size());
    o.put("against", event.answers().size());
    Testimony first = event.testimonies().get(0);
    o.put("status", word(first.claim().status()));
    o.put("background", first.claim().background());
    o.put("source", Selection.source(first));
    o.put("evidence", first.claim().evidence().text());
    event.stories().forEach(o.putArray("stories")::add);
    return o;
  }

  /** An event with everyone who speaks for it or against it. */
  static ObjectNode whole(Event event, Corpus corpus) {
    ObjectNode o = brief(event);
    ArrayNode said = o.putArray("claims");
    for (Testimony testimony : event.testimonies()) {
      ObjectNode c = claim(testimony.claim(), said.addObject());
      c.put("article", testimony.article());
      c.put("title", corpus.report(testimony.article()).map(r -> r.article().title()).orElse(null));
      c.put("publisher", testimony.publisher());
      c.put("day", text(testimony.day()));
      c.put("line", testimony.line());
      c.put("voucher", testimony.voucher());
      c.put("stance", word(testimony.stance()));
    }
    ArrayNode answers = o.putArray("answers");
    for (Answer answer : event.answers()) {
      ObjectNode a = answers.addObject();
      a.put("kind", word(answer.kind()));
      a.put("by", answer.by());
      a.put("day", text(answer.day()));
      a.put("basis", answer.basis());
      corpus.claim(answer.answering()).ifPresent(c -> claim(c, a.putObject("claim")));
    }
    ArrayNode changes = o.putArray("changes");
    for (Standing.Change change : event.standing().changes()) {
      changes.addObject().put("day", text(change.day())).put("state", word(change.state()));
    }
    return o;
  }

  /** A claim, with why it was made. */
  static ObjectNode claim(Claim claim, ObjectNode o) {
    o.put("id", claim.id());
    o.put("kind", word(claim.kind()));
    o.put("type", claim.type());
    o.put("mode", claim.mode());
    o.put("status", word(claim.status()));
    o.put("background", claim.background());
    o.put("certainty", claim.certainty());
    o.put("confidence", claim.confidence());
    parties(o.putArray("actor"), claim.actor());
    parties(o.putArray("recipient"), claim.recipient());
    o.put("date", claim.date() == null ? null : claim.date().text());
    o.put("from", claim.date() == null ? null : claim.date().from());
    o.put("to", claim.date() == null ? null : claim.date().to());
    place(o, claim.place());
    o.put("value", claim.value());
    o.put("bound", claim.bound());
    o.put("content", claim.content());
    ArrayNode chain = o.putArray("sources");
    for (Source source : claim.sources()) {
      chain
          .addObject()
          .put("text", source.text())
          .put("name", source.name())
          .put("country", source.country())
          .put("cue", source.cue())
          .put("kind", word(source.kind()));
    }
    Claim.Evidence evidence = claim.evidence();
    o.put("sentence", evidence.text());
    o.put("start", evidence.start());
    o.put("end", evidence.end());
    o.put("triggerStart", evidence.trigger().start());
    o.put("triggerEnd", evidence.trigger().end());
    claim.why().forEach(o.putArray("why")::add);
    return o;
  }

  /** An article with its claims, each at its words. */
  static ObjectNode article(Report report) {
    Article article = report.article();
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.put("id", article.id());
    o.put("title", article.title());
    o.put("publisher", article.publisher());
    o.put("published", article.date().map(p -> p.date().toString()).orElse(null));
    o.put("basis", article.date().map(p -> p.basis()).orElse(null));
    o.put("capture", article.capture());
    o.put("digest", article.digest());
    o.put("url", article.url());
    o.put("language", article.language());
    article.authors().forEach(o.putArray("authors")::add);
    article.agencies().forEach(o.putArray("agencies")::add);
    ArrayNode blocks = o.putArray("blocks");
    for (Block block : article.blocks()) {
      blocks
          .addObject()
          .put("role", word(block.role()))
          .put("start", block.start())
          .put("text", block.text())
          .put("credit", block.credit());
    }
    ArrayNode claims = o.putArray("claims");
    report.claims().forEach(c -> claim(c, claims.addObject()));
    return o;
  }

  private static void parties(ArrayNode array, List<Claim.Party> parties) {
    for (Claim.Party party : parties) {
      actor(array.addObject(), party.actor()).put("text", party.text());
    }
  }

  private static void actors(ArrayNode array, List<Actor> actors) {
    actors.forEach(a -> actor(array.addObject(), a));
  }

  private static ObjectNode actor(ObjectNode o, Actor actor) {
    return o.put("id", actor.id())
        .put("name", actor.name())
        .put("country", actor.country())
        .put("sector", actor.sector())
        .put("kind", word(actor.kind()))
        .put("basis", actor.basis());
  }

  private static void place(ObjectNode o, @Nullable Place place) {
    if (place == null) {
      o.putNull("place");
      return;
    }
    o.putObject("place")
        .put("name", place.name())
        .put("text", place.text())
        .put("country", place.country())
        .put("admin1", place.admin1())
        .put("lat", place.lat())
        .put("lon", place.lon())
        .put("level", word(place.level()))
        .put("basis", place.basis());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
