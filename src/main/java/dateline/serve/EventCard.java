package dateline.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.claim.Claim;
import dateline.story.Event;
import dateline.story.Stance;
import dateline.story.Testimony;
import java.util.LinkedHashSet;
import java.util.Set;

/** An event as lists show it: who, what, to whom, where, when, how it stands, and one sentence. */
final class EventCard {

  private EventCard() {}

  static ObjectNode of(Seen seen) {
    Event event = seen.event();
    ObjectNode o = Json.object();
    o.put("id", event.id());
    o.put("kind", Json.word(event.kind()));
    o.put("type", event.type());
    o.put("mode", event.mode());
    o.put("quad", seen.quad());
    Json.actors(o.putArray("actor"), event.actor());
    Json.actors(o.putArray("recipient"), event.recipient());
    o.put("from", Json.day(event.from()));
    o.put("to", Json.day(event.to()));
    o.put("dated", event.dated());
    o.put("reported", Json.day(seen.reported()));
    Json.place(o, event.place());
    o.put("count", event.count());
    o.put("state", Json.word(event.standing().state()));
    o.put("origins", event.standing().witnesses());
    o.put("claims", event.testimonies().size());
    o.put(
        "against",
        event.testimonies().stream().filter(t -> t.stance() == Stance.AGAINST).count()
            + event.answers().size());
    Json.strings(o.putArray("publishers"), seen.values(Facet.PUBLISHER));
    Set<String> vouchers = new LinkedHashSet<>();
    event.testimonies().forEach(t -> vouchers.add(t.voucher()));
    Json.strings(o.putArray("vouchers"), vouchers);
    Testimony first = event.testimonies().get(0);
    Claim claim = first.claim();
    o.put("status", Json.word(claim.status()));
    o.put("background", claim.background());
    o.put("bound", claim.bound());
    o.put("content", claim.content());
    o.put("article", first.article());
    o.put("claim", claim.id());
    sentence(o.putObject("sentence"), claim);
    return o;
  }

  /** The claim's sentence in three parts, the middle one being the words that carry it. */
  static void sentence(ObjectNode o, Claim claim) {
    Claim.Evidence evidence = claim.evidence();
    String text = evidence.text();
    int from = Math.max(0, Math.min(text.length(), evidence.trigger().start() - evidence.start()));
    int to = Math.max(from, Math.min(text.length(), evidence.trigger().end() - evidence.start()));
    o.put("before", text.substring(0, from));
    o.put("words", text.substring(from, to));
    o.put("after", text.substring(to));
  }
}
