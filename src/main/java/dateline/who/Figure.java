package dateline.who;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of one article while it is being read: what is known of them grows from mention to
 * mention. Lives inside {@link Who} only; what leaves is an {@link Actor}.
 */
final class Figure {

  private final String id;
  private final Actor.Kind kind;
  private final List<Actor> known = new ArrayList<>();
  private final Set<String> types = new LinkedHashSet<>();
  private String name;
  private @Nullable String country;
  private @Nullable String sector;
  private String gender;
  private String basis;
  private boolean plural;

  private Figure(String id, String name, Actor.Kind kind, String basis) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.basis = basis;
    this.gender = "";
  }

  static Figure of(Actor actor, String gender) {
    Figure figure = new Figure(actor.id(), actor.name(), actor.kind(), actor.basis());
    figure.known.add(actor);
    figure.country = actor.country();
    figure.sector = actor.sector();
    figure.gender = gender;
    return figure;
  }

  /** Several at once: "they", "both", "the two countries". */
  static Figure of(List<Figure> several) {
    Figure figure = new Figure("several", "several", Actor.Kind.DESCRIBED, "several");
    for (Figure one : several) {
      for (Actor actor : one.actors()) {
        if (figure.known.stream().noneMatch(a -> a.id().equals(actor.id()))) {
          figure.known.add(actor);
        }
      }
    }
    figure.plural = true;
    return figure;
  }

  static Figure unknown(String id, String name, Actor.Kind kind, String basis) {
    return new Figure(id, name, kind, basis);
  }

  /** What the text says of somebody whom the base does not know; what is known already stays. */
  void learn(
      @Nullable String ofCountry,
      @Nullable String ofSector,
      String type,
      String ofGender,
      String because) {
    if (!type.isEmpty()) {
      types.add(type);
    }
    if (gender.isEmpty()) {
      gender = ofGender;
    }
    if (!known.isEmpty()) {
      return;
    }
    if (country == null && ofCountry != null) {
      country = ofCountry;
      basis = because;
    }
    if (sector == null && ofSector != null && !ofSector.isEmpty()) {
      sector = ofSector;
    }
  }

  void rename(String fuller) {
    if (known.isEmpty() && fuller.length() > name.length()) {
      name = fuller;
    }
  }

  void manyOf(boolean many) {
    plural = many;
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  Actor.Kind kind() {
    return kind;
  }

  @Nullable String country() {
    return country;
  }

  @Nullable String sector() {
    return sector;
  }

  String gender() {
    return gender;
  }

  boolean plural() {
    return plural;
  }

  boolean isPerson() {
    return kind == Actor.Kind.PERSON
        || (kind == Actor.Kind.DESCRIBED && types.contains("one person"));
  }

  /** Whether the tables know it, rather than the text alone. */
  boolean isInTables() {
    return !known.isEmpty();
  }

  boolean isOfType(String type) {
    return types.contains(type);
  }

  List<Actor> actors() {
    if (!known.isEmpty()) {
      return List.copyOf(known);
    }
    return List.of(new Actor(id, name, kind, country, sector, null, basis));
  }
}
