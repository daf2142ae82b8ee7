package dateline.serve;

import dateline.says.Source;
import dateline.story.Event;
import dateline.story.Testimony;
import dateline.where.Place;
import dateline.who.Actor;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which events somebody wants to see: the query of an address, so that every view has one.
 *
 * @param by values asked for, by facet: any of them will do
 * @param words all must stand in the event's words or sentences
 * @param from first day, or null
 * @param to last day, or null
 * @param box west, south, east, north in degrees, or empty
 */
record Selection(
    Map<String, Set<String>> by,
    List<String> words,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Double> box) {

  static final List<String> FACETS =
      List.of(
          "kind", "quad", "type", "country", "actor", "source", "publisher", "standing", "story");

  /** The latest day first, undated last, then by id. */
  static final Comparator<Event> LATEST =
      Comparator.comparing(Event::from, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Event::id);

  /**
   * The selection of a query.
   *
   * @throws BadQueryException where a value is no day or no box
   */
  static Selection of(Map<String, List<String>> query) {
    Map<String, Set<String>> by = new java.util.TreeMap<>();
    for (String facet : FACETS) {
      Set<String> values = new TreeSet<>(query.getOrDefault(facet, List.of()));
      values.remove("");
      if (!values.isEmpty()) {
        by.put(facet, values);
      }
    }
    by.putIfAbsent("kind", Set.of("event", "figure"));
    String q = String.join(" ", query.getOrDefault("q", List.of())).toLowerCase(Locale.ROOT);
    List<String> words = Stream.of(q.split("\\s+")).filter(w -> !w.isEmpty()).toList();
    return new Selection(by, words, day(query, "from"), day(query, "to"), box(query));
  }

  private static @Nullable LocalDate day(Map<String, List<String>> query, String name) {
    String value = query.getOrDefault(name, List.of("")).get(0);
    try {
      return value.isEmpty() ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new BadQueryException(name + "=" + value + " is no day; write 2024-03-01");
    }
  }

  private static List<Double> box(Map<String, List<String>> query) {
    String value = query.getOrDefault("box", List.of("")).get(0);
    if (value.isEmpty()) {
      return List.of();
    }
    try {
      List<Double> box = Stream.of(value.split(",")).map(Double::valueOf).toList();
      if (box.size() == 4) {
        return box;
      }
    } catch (NumberFormatException e) {
      // said below, as for a wrong count
    }
    throw new BadQueryException("box=" + value + " is no box; write west,south,east,north");
  }

  /** Whether an event is asked for. */
  boolean takes(Event event, String text) {
    return by.entrySet().stream()
            .allMatch(e -> values(e.getKey(), event).stream().anyMatch(e.getValue()::contains))
        && words.stream().allMatch(text::contains)
        && inTime(event)
        && inBox(event.place());
  }

  private boolean inTime(Event event) {
    if (from == null && to == null) {
      return true;
    }
    LocalDate first = event.from();
    LocalDate last = event.to() == null ? first : event.to();
    return first != null
        && (to == null || !first.isAfter(to))
        && (from == null || last == null || !last.isBefore(from));
  }

  private boolean inBox(@Nullable Place place) {
    if (box.isEmpty()) {
      return true;
    }
    Double lat = place == null ? null : place.lat();
    Double lon = place == null ? null : place.lon();
    return lat != null
        && lon != null
        && lon >= box.get(0)
        && lat >= box.get(1)
        && lon <= box.get(2)
        && lat <= box.get(3);
  }

  /** An event's values of a facet. */
  static Collection<String> values(String facet, Event event) {
    return switch (facet) {
      case "kind" -> List.of(event.kind().name().toLowerCase(Locale.ROOT));
      case "quad" -> List.of(Quads.of(event));
      case "type" -> List.of(event.type());
      case "standing" -> List.of(event.standing().state().name().toLowerCase(Locale.ROOT));
      case "story" -> event.stories();
      case "actor" -> distinct(both(event).map(Actor::name));
      case "country" -> distinct(Stream.concat(both(event).map(Selection::country), where(event)));
      case "source" -> distinct(event.testimonies().stream().flatMap(Selection::sources));
      case "publisher" -> distinct(event.testimonies().stream().map(Selection::publisher));
      default -> List.of();
    };
  }

  private static Stream<Actor> both(Event event) {
    return Stream.concat(event.actor().stream(), event.recipient().stream());
  }

  private static String country(Actor actor) {
    return actor.country() == null ? "" : actor.country();
  }

  /** All links of the chain; the publisher where nobody is cited. */
  private static Stream<String> sources(Testimony testimony) {
    List<Source> chain = testimony.claim().sources();
    return chain.isEmpty() ? Stream.of(publisher(testimony)) : chain.stream().map(Source::name);
  }

  /** Who says so in the end. */
  static String source(Testimony testimony) {
    List<Source> chain = testimony.claim().sources();
    return chain.isEmpty() ? publisher(testimony) : chain.get(chain.size() - 1).name();
  }

  private static String publisher(Testimony testimony) {
    return testimony.publisher() == null ? "publisher not named" : testimony.publisher();
  }

  private static Stream<String> where(Event event) {
    Place place = event.place();
    return place == null || place.country() == null ? Stream.empty() : Stream.of(place.country());
  }

  private static Collection<String> distinct(Stream<String> values) {
    return values
        .filter(v -> !v.isEmpty())
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }
}
