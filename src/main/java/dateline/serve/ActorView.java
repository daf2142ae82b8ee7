package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.claim.Claim;
import dateline.store.Coded;
import dateline.story.Tie;
import dateline.who.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An actor: how it is named, its ties over time and its partners. */
final class ActorView {

  private ActorView() {}

  static ObjectNode of(Snapshot snapshot, Actor actor) {
    ObjectNode o = Json.actor(Json.object(), actor);
    o.put("basis", actor.basis());
    o.put("countryName", actor.country() == null ? null : Countries.name(actor.country()));
    names(o.putArray("names"), snapshot, actor);
    ArrayNode ties = o.putArray("ties");
    List<Tie> inOrder = new ArrayList<>(snapshot.chronicle().ties());
    inOrder.sort(
        Comparator.comparing(ActorView::begun, Comparator.nullsFirst(Comparator.naturalOrder())));
    for (Tie tie : inOrder) {
      Actor recipient = tie.recipient();
      boolean own = tie.actor().id().equals(actor.id());
      if (own || (recipient != null && recipient.id().equals(actor.id()))) {
        tie(ties.addObject(), tie);
      }
    }
    List<Seen> events =
        snapshot.events().stream().filter(s -> s.values(Facet.ACTOR).contains(actor.id())).toList();
    o.put("events", events.size());
    Network.of(o.putObject("network"), events);
    Timeline.of(o.putArray("timeline"), events);
    return o;
  }

  private static @Nullable LocalDate begun(Tie tie) {
    return tie.since() != null ? tie.since() : tie.seen();
  }

  private static void tie(ObjectNode o, Tie tie) {
    o.put("type", tie.type());
    Json.actor(o.putObject("actor"), tie.actor());
    if (tie.recipient() != null) {
      Json.actor(o.putObject("recipient"), tie.recipient());
    }
    o.put("since", Json.day(tie.since()));
    o.put("until", Json.day(tie.until()));
    o.put("seen", Json.day(tie.seen()));
    o.put("last", Json.day(tie.last()));
    o.put("ended", Json.day(tie.ended()));
    Claim first = tie.testimonies().get(0).claim();
    o.put("article", tie.testimonies().get(0).article());
    o.put("claim", first.id());
    o.put("content", first.content());
    EventCard.sentence(o.putObject("sentence"), first);
  }

  /** The words that texts call it by, the commonest first. */
  private static void names(ArrayNode array, Snapshot snapshot, Actor actor) {
    Map<String, Integer> counts = new HashMap<>();
    for (Coded coded : snapshot.articles()) {
      for (Claim claim : coded.claims()) {
        Stream.concat(claim.actor().stream(), claim.recipient().stream())
            .filter(p -> p.actor().id().equals(actor.id()))
            .forEach(p -> counts.merge(p.text(), 1, Integer::sum));
      }
    }
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> array.addObject().put("text", e.getKey()).put("count", e.getValue()));
  }
}
