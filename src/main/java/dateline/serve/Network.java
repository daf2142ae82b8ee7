package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.what.Quads;
import dateline.who.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who deals with whom, cooperation and conflict apart. */
final class Network {

  /** More cannot be told apart in a picture; the table has all. */
  private static final int MOST_TIES = 60;

  @SuppressWarnings("ArrayRecordComponent") // counts up, never compared
  private record Pair(Actor one, Actor other, int[] counts) {
    boolean named() {
      return one.kind() != Actor.Kind.DESCRIBED && other.kind() != Actor.Kind.DESCRIBED;
    }

    int all() {
      return counts[0] + counts[1] + counts[2];
    }
  }

  private Network() {}

  static void of(ObjectNode o, List<Seen> events) {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    for (Seen seen : events) {
      for (Actor actor : seen.event().actor()) {
        for (Actor recipient : seen.event().recipient()) {
          if (!actor.id().equals(recipient.id())) {
            pair(pairs, actor, recipient).counts()[band(seen.quad())]++;
          }
        }
      }
    }
    List<Pair> ties = new ArrayList<>(pairs.values());
    // Who has a name comes before "officials".
    ties.sort(Comparator.comparing(Pair::named).thenComparing(Pair::all).reversed());
    o.put("all", ties.size());
    write(o, ties.subList(0, Math.min(MOST_TIES, ties.size())));
  }

  private static void write(ObjectNode o, List<Pair> ties) {
    ArrayNode nodes = o.putArray("actors");
    ArrayNode edges = o.putArray("ties");
    Set<String> seen = new LinkedHashSet<>();
    for (Pair tie : ties) {
      for (Actor actor : List.of(tie.one(), tie.other())) {
        if (seen.add(actor.id())) {
          Json.actor(nodes.addObject(), actor);
        }
      }
      ObjectNode edge = edges.addObject();
      edge.put("one", tie.one().id());
      edge.put("other", tie.other().id());
      edge.put("cooperation", tie.counts()[0]);
      edge.put("conflict", tie.counts()[1]);
      edge.put("neither", tie.counts()[2]);
    }
  }

  private static Pair pair(Map<String, Pair> pairs, Actor actor, Actor recipient) {
    boolean inOrder = actor.id().compareTo(recipient.id()) < 0;
    Actor one = inOrder ? actor : recipient;
    Actor other = inOrder ? recipient : actor;
    return pairs.computeIfAbsent(
        one.id() + "~" + other.id(), k -> new Pair(one, other, new int[3]));
  }

  private static int band(String quad) {
    return Quads.isCooperation(quad) ? 0 : Quads.isConflict(quad) ? 1 : 2;
  }
}
