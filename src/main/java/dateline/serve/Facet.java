package dateline.serve;

import dateline.says.Source;
import dateline.story.Event;
import dateline.story.Testimony;
import dateline.what.Quads;
import dateline.who.Actor;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a selection can be narrowed by. */
enum Facet {
  KIND,
  QUAD,
  TYPE,
  ACTOR,
  COUNTRY,
  STANDING,
  STATUS,
  PUBLISHER,
  SOURCE,
  STORY;

  /** As addresses have it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The values that an event has. */
  Set<String> of(Event event) {
    Set<String> values = new LinkedHashSet<>();
    switch (this) {
      case KIND -> values.add(word(event.kind()));
      case QUAD -> values.add(Quads.of(event.type()));
      case TYPE -> values.add(event.type());
      case ACTOR -> actors(event).forEach(a -> values.add(a.id()));
      case COUNTRY -> countries(event, values);
      case STANDING -> values.add(word(event.standing().state()));
      case STATUS -> event.testimonies().forEach(t -> values.add(word(t.claim().status())));
      case PUBLISHER -> publishers(event, values);
      case SOURCE -> event.testimonies().forEach(t -> sources(t, values));
      case STORY -> values.addAll(event.stories());
    }
    return values;
  }

  /** How a value reads. */
  String label(String value, Snapshot snapshot) {
    return switch (this) {
      case ACTOR -> snapshot.actorName(value);
      case COUNTRY -> Countries.name(value);
      case STORY -> snapshot.storyTitle(value);
      default -> value;
    };
  }

  private static Stream<Actor> actors(Event event) {
    return Stream.concat(event.actor().stream(), event.recipient().stream());
  }

  private static void countries(Event event, Set<String> values) {
    if (event.place() != null && event.place().country() != null) {
      values.add(event.place().country());
    }
    for (Actor actor : actors(event).toList()) {
      if (actor.country() != null) {
        values.add(actor.country());
      }
    }
  }

  private static void publishers(Event event, Set<String> values) {
    for (Testimony testimony : event.testimonies()) {
      if (testimony.publisher() != null) {
        values.add(testimony.publisher());
      }
    }
  }

  private static void sources(Testimony testimony, Set<String> values) {
    for (Source source : testimony.claim().sources()) {
      values.add(source.name());
    }
    values.add(testimony.line());
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
