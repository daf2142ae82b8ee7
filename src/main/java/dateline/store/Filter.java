package dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to list: all that every condition lets through. Immutable.
 *
 * @param conditions at most one for each thing to filter by
 */
public record Filter(List<Condition> conditions) {

  /** Everything. */
  public static final Filter ALL = new Filter(List.of());

  /** Copies. */
  public Filter {
    conditions = List.copyOf(conditions);
  }

  /** What can be filtered by, and what values it takes. */
  public enum By {
    /** Part of a name, an id or a country code, of either side. */
    ACTOR,
    /** Two such, on different sides. */
    DYAD,
    /** The type, in any case. */
    TYPE,
    /** A quad class of PLOVER. */
    QUAD,
    /** Kinds, one of which it has. */
    KIND,
    /** ISO 3166-1 alpha-3 of the place or of an actor on either side. */
    COUNTRY,
    /** South, west, north and east in degrees; west may be greater than east. */
    BOX,
    /** Ends on this ISO 8601 day or later. */
    FROM,
    /** Begins on this day or earlier. */
    TO,
    /** Not known to have begun after this day, or to have ended before. */
    ON,
    /** How a claim stands. */
    STATUS,
    /** How an event stands. */
    STANDING,
    /** Part of the name of a source in the chain, or of the publisher. */
    SOURCE,
    /** "history" or "news". */
    TOLD,
    /** The beginning of a story's id. */
    STORY,
    /** Words that all stand in the sentence or among the names of a claim; the best come first. */
    WORDS
  }

  /**
   * One condition.
   *
   * @param by what it is about
   * @param values as {@link By} says
   */
  public record Condition(By by, List<String> values) {
    /** Copies. */
    public Condition {
      values = List.copyOf(values);
    }

    String value() {
      return values.get(0);
    }
  }

  /** These and one more. */
  public Filter and(By by, String... values) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(new Condition(by, List.of(values)));
    return new Filter(more);
  }

  /** With this condition in the place of one on the same. */
  public Filter of(By by, String... values) {
    return without(by).and(by, values);
  }

  /** Whether something is filtered by this. */
  public boolean has(By by) {
    return conditions.stream().anyMatch(c -> c.by() == by);
  }

  /** The first value of one condition. */
  Optional<String> value(By by) {
    return conditions.stream().filter(c -> c.by() == by).map(Condition::value).findFirst();
  }

  /** Without one condition. */
  Filter without(By by) {
    return new Filter(conditions.stream().filter(c -> c.by() != by).toList());
  }
}
