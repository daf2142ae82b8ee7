package dateline.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events are looked at: every view of one address shows the same ones. Several values of one
 * facet widen it, several facets narrow it. Immutable.
 *
 * @param words all of them stand in the event's words
 * @param facets the values chosen, by facet
 * @param dyad ids of two actors that stand on different sides, or empty
 * @param from not over before this day, or null
 * @param to begun by this day, or null
 */
record Selection(
    List<String> words,
    Map<Facet, Set<String>> facets,
    List<String> dyad,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  static Selection of(Asked asked) {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = asked.all(facet.word());
      if (!values.isEmpty()) {
        facets.put(facet, Set.copyOf(values));
      }
    }
    String q = asked.one("q");
    List<String> words =
        q == null ? List.of() : List.of(q.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    String dyad = asked.one("dyad");
    List<String> pair = dyad == null ? List.of() : List.of(dyad.split("~", 2));
    if (pair.size() == 1) {
      throw new Problem(400, "dyad is two actors' ids with a ~ between them");
    }
    return new Selection(words, facets, pair, day(asked, "from"), day(asked, "to"));
  }

  private static @Nullable LocalDate day(Asked asked, String name) {
    String word = asked.one(name);
    try {
      return word == null ? null : LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw new Problem(400, name + " is a day such as 2024-03-01");
    }
  }

  boolean takes(Seen event) {
    return takesBut(event, null) && inTime(event);
  }

  /** As {@link #takes}, whatever the day: a timeline shows what lies beside the days chosen. */
  boolean takesAtAnyTime(Seen event) {
    return takesBut(event, null);
  }

  /** As {@link #takes}, but for one facet: its counts show what else could be chosen. */
  boolean takesBesides(Seen event, Facet open) {
    return takesBut(event, open) && inTime(event);
  }

  private boolean takesBut(Seen event, @Nullable Facet open) {
    for (Map.Entry<Facet, Set<String>> chosen : facets.entrySet()) {
      if (chosen.getKey() != open
          && event.values(chosen.getKey()).stream().noneMatch(chosen.getValue()::contains)) {
        return false;
      }
    }
    for (String word : words) {
      if (!event.text().contains(word)) {
        return false;
      }
    }
    return dyad.isEmpty() || event.isBetween(dyad.get(0), dyad.get(1));
  }

  private boolean inTime(Seen event) {
    LocalDate first = event.day();
    LocalDate last = event.lastDay();
    return (from == null || (last != null && !last.isBefore(from)))
        && (to == null || (first != null && !first.isAfter(to)));
  }
}
