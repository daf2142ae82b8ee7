package dateline.serve;

import dateline.story.Event;
import dateline.story.Testimony;
import dateline.what.Quads;
import dateline.who.Actor;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event with what selections look at, worked out once.
 *
 * @param event the event
 * @param byFacet its values
 * @param text its words in lower case
 * @param quad its quad class
 * @param reported first day on which it was reported, or null
 */
record Seen(
    Event event,
    Map<Facet, Set<String>> byFacet,
    String text,
    String quad,
    @Nullable LocalDate reported) {

  static Seen of(Event event) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(facet, facet.of(event));
    }
    StringBuilder text = new StringBuilder(event.type());
    event.actor().forEach(a -> text.append(' ').append(a.name()));
    event.recipient().forEach(a -> text.append(' ').append(a.name()));
    if (event.place() != null) {
      text.append(' ').append(event.place().name());
    }
    LocalDate reported = null;
    for (Testimony testimony : event.testimonies()) {
      text.append(' ').append(testimony.claim().evidence().text());
      text.append(' ').append(testimony.voucher()).append(' ').append(testimony.line());
      text.append(' ').append(testimony.publisher() == null ? "" : testimony.publisher());
      reported = reported == null ? testimony.day() : reported;
    }
    String quad = Quads.of(event.type());
    return new Seen(event, values, text.toString().toLowerCase(Locale.ROOT), quad, reported);
  }

  Set<String> values(Facet facet) {
    return byFacet.getOrDefault(facet, Set.of());
  }

  /** The day that it stands under: its own, else that of the first report. */
  @Nullable LocalDate day() {
    return event.from() != null ? event.from() : reported;
  }

  @Nullable LocalDate lastDay() {
    return event.to() != null ? event.to() : day();
  }

  boolean isBetween(String one, String other) {
    return (has(event.actor(), one) && has(event.recipient(), other))
        || (has(event.actor(), other) && has(event.recipient(), one));
  }

  private static boolean has(List<Actor> actors, String id) {
    return actors.stream().anyMatch(a -> a.id().equals(id));
  }
}
