package dateline.story;

import dateline.claim.Claim;
import dateline.table.Table;
import dateline.what.Finding;
import dateline.when.Time;
import dateline.who.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what is told of a relation together over time. */
final class Ties {

  /** Relations that hold both ways. */
  private static final Set<String> MUTUAL = Set.of("ally", "adversary", "trade");

  /** What puts somebody into an office, and so begins it. */
  private static final Set<String> APPOINTS =
      Table.resource("/dateline/what/appointments.tsv").rows().stream()
          .map(row -> Words.act(row.get("lemma")))
          .collect(Collectors.toUnmodifiableSet());

  private Ties() {}

  static List<Tie> of(List<Sighting> sightings, Lineage lineage) {
    Map<String, List<Sighting>> pairs = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      for (String pair : pairs(sighting.claim())) {
        pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(sighting);
      }
    }
    List<Tie> ties = new ArrayList<>();
    pairs.forEach((pair, told) -> ties.add(tie(pair, told, lineage)));
    return ties;
  }

  private static List<String> pairs(Claim claim) {
    List<String> pairs = new ArrayList<>();
    String type = type(claim);
    if (type == null) {
      return pairs;
    }
    for (Claim.Party one : claim.actor()) {
      for (Claim.Party other : claim.recipient()) {
        String first = one.actor().id();
        String second = other.actor().id();
        boolean swap = MUTUAL.contains(type) && first.compareTo(second) > 0;
        pairs.add(type + '\t' + (swap ? second + '\t' + first : first + '\t' + second));
      }
      if (claim.recipient().isEmpty()) {
        pairs.add(type + '\t' + one.actor().id() + '\t');
      }
    }
    return pairs;
  }

  /** A listing is told as an event, and holds from then on. */
  private static @Nullable String type(Claim claim) {
    if (claim.kind() == Finding.Kind.RELATION) {
      return claim.type();
    }
    boolean done = Stance.of(claim.status()) == Stance.FOR;
    String text = claim.evidence().text();
    boolean listing =
        claim.kind() == Finding.Kind.EVENT
            && claim.type().equals("SANCTION")
            && text.contains("list");
    return listing && done ? "listed" : null;
  }

  private static Tie tie(String pair, List<Sighting> told, Lineage lineage) {
    String[] parts = pair.split("\t", -1);
    @Nullable LocalDate since = null;
    @Nullable LocalDate until = null;
    @Nullable LocalDate seen = null;
    @Nullable LocalDate last = null;
    @Nullable LocalDate ended = null;
    for (Sighting sighting : told) {
      LocalDate day = sighting.report().day();
      Interval interval = Interval.of(sighting.claim());
      since = earlier(since, interval.from());
      until = later(until, interval.to());
      if (Stance.of(sighting.claim().status()) == Stance.AGAINST) {
        ended = earlier(ended, day);
      } else {
        seen = earlier(seen, day);
        last = later(last, day);
      }
    }
    Actor actor = actor(told, parts[1]);
    @Nullable Actor recipient = parts[2].isEmpty() ? null : actor(told, parts[2]);
    String id = "y" + told.get(0).claim().id() + "-" + Integer.toHexString(pair.hashCode());
    List<Testimony> testimonies = Testimonies.of(told, lineage);
    return new Tie(id, parts[0], actor, recipient, since, until, seen, last, ended, testimonies);
  }

  /** Both ends as far as the text gives them, in days. */
  private record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {

    static Interval of(Claim claim) {
      Time time = claim.date();
      if (time == null) {
        return new Interval(null, null);
      }
      LocalDate from = Period.first(time);
      LocalDate to = Period.last(time);
      boolean begins = claim.kind() == Finding.Kind.EVENT || appoints(claim);
      if (begins) {
        return new Interval(from, null);
      }
      // "The minister resigned on Sunday" dates the resignation, not the office.
      boolean open = from == null || to == null;
      return open ? new Interval(from, to) : new Interval(null, null);
    }

    private static boolean appoints(Claim claim) {
      String act = Words.act(claim.evidence().trigger().text());
      return Arrays.stream(act.split(" ")).anyMatch(APPOINTS::contains);
    }
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private static Actor actor(List<Sighting> told, String id) {
    for (Sighting sighting : told) {
      for (Claim.Party party : sighting.claim().actor()) {
        if (party.actor().id().equals(id)) {
          return party.actor();
        }
      }
      for (Claim.Party party : sighting.claim().recipient()) {
        if (party.actor().id().equals(id)) {
          return party.actor();
        }
      }
    }
    throw new IllegalStateException("a pair is made of its claims' actors");
  }
}
