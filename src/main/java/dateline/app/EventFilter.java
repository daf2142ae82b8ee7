package dateline.app;

import dateline.story.Event;
import dateline.story.Standing;
import dateline.what.Finding;
import dateline.who.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events to show. */
final class EventFilter {

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Part of a name, an id or a country code, of either side.")
  @Nullable String actor;

  @Option(
      names = "--dyad",
      paramLabel = "A,B",
      split = ",",
      description = "One of these on each side, in either direction, as --actor takes them.")
  List<String> dyad = List.of();

  @Option(names = "--type", paramLabel = "TYPE", description = "Such as CONSULT, deny, killed.")
  @Nullable String type;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "ISO 3166-1 alpha-3 of the place or of an actor.")
  @Nullable String country;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Pages.Day.class,
      description = "Not over before this day.")
  @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Pages.Day.class,
      description = "Begun by this day.")
  @Nullable LocalDate to;

  @Option(
      names = "--standing",
      paramLabel = "STATE",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  Standing.@Nullable State standing;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Part of the name of a publisher, of an outlet or of who vouches for it.")
  @Nullable String source;

  /** Whether nothing is asked for. */
  boolean isOpen() {
    return actor == null
        && dyad.isEmpty()
        && type == null
        && country == null
        && from == null
        && to == null
        && standing == null
        && source == null;
  }

  boolean passes(Event event) {
    return (type == null || event.type().equalsIgnoreCase(type))
        && (standing == null || event.standing().state() == standing)
        && (actor == null || both(event).anyMatch(a -> is(a, actor)))
        && (dyad.isEmpty() || isBetween(event))
        && (country == null || isIn(event, country.toUpperCase(Locale.ROOT)))
        && (from == null || (event.to() != null && !event.to().isBefore(from)))
        && (to == null || (event.from() != null && !event.from().isAfter(to)))
        && (source == null || isFrom(event, source));
  }

  private boolean isBetween(Event event) {
    String one = dyad.get(0);
    String other = dyad.get(dyad.size() - 1);
    return (any(event.actor(), one) && any(event.recipient(), other))
        || (any(event.actor(), other) && any(event.recipient(), one));
  }

  private static boolean any(List<Actor> actors, String name) {
    return actors.stream().anyMatch(a -> is(a, name));
  }

  private static Stream<Actor> both(Event event) {
    return Stream.concat(event.actor().stream(), event.recipient().stream());
  }

  static boolean is(Actor actor, String name) {
    return actor.id().equals(name)
        || name.equalsIgnoreCase(actor.country())
        || holds(actor.name(), name);
  }

  private static boolean isIn(Event event, String code) {
    boolean there = event.place() != null && code.equals(event.place().country());
    return there || both(event).anyMatch(a -> code.equals(a.country()));
  }

  private static boolean isFrom(Event event, String name) {
    return event.testimonies().stream()
        .anyMatch(
            t ->
                holds(t.line(), name)
                    || holds(t.voucher(), name)
                    || (t.publisher() != null && holds(t.publisher(), name)));
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /** What is told as a happening: statements are what events are told by. */
  static boolean happens(Event event) {
    return event.kind() != Finding.Kind.STATEMENT;
  }
}
