package dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions of a statement with the values for their places, gathered. */
final class Where {

  /** Ids of the actors that a word means: part of a name, an id or a country code. */
  static final String NAMED =
      "(SELECT id FROM actor_names WHERE id = ? OR country = ? OR name LIKE ? ESCAPE '\\')";

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /** Adds a condition; each {@code ?} in it takes the next value. */
  Where and(String condition, Object... of) {
    sql.append(" AND ").append(condition);
    values.addAll(List.of(of));
    return this;
  }

  /** Adds all of other conditions. */
  Where and(Where other) {
    sql.append(other.sql);
    values.addAll(other.values);
    return this;
  }

  /** Adds that a column has one of these values. */
  Where in(String column, List<String> of) {
    String places = of.stream().map(v -> "?").collect(Collectors.joining(", "));
    return and(column + " IN (" + places + ")", of.toArray());
  }

  /** Adds that a point lies in a box; one whose west is east of its east spans the date line. */
  Where box(String table, List<String> box) {
    List<Double> edges = box.stream().map(Double::valueOf).toList();
    boolean spans = edges.get(1) > edges.get(3);
    return and(
        "%1$s.lat BETWEEN ? AND ? AND (%1$s.lon >= ? %2$s %1$s.lon <= ?)"
            .formatted(table, spans ? "OR" : "AND"),
        edges.get(0),
        edges.get(2),
        edges.get(1),
        edges.get(3));
  }

  /** The conditions, each with AND before it. */
  String sql() {
    return sql.toString();
  }

  List<Object> values() {
    return values;
  }

  /** The values for {@link #NAMED}. */
  static Object[] named(String... words) {
    return Stream.of(words)
        .flatMap(w -> Stream.of(w, w.toUpperCase(Locale.ROOT), part(w)))
        .toArray();
  }

  /** A type as events and as other claims write it. */
  static List<String> cases(String type) {
    return List.of(type.toUpperCase(Locale.ROOT), type.toLowerCase(Locale.ROOT));
  }

  /** The pattern for what has this text anywhere. */
  static String part(String text) {
    return "%" + escaped(text) + "%";
  }

  /** The pattern for what begins so. */
  static String beginning(String text) {
    return escaped(text) + "%";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  /** A full-text query for all of these words; the last may be the beginning of one. */
  static String match(String words) {
    List<String> terms =
        Stream.of(words.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
    // Nothing to look for finds nothing.
    return terms.isEmpty()
        ? "\"\""
        : terms.stream().map(w -> '"' + w + '"').collect(Collectors.joining(" ")) + "*";
  }
}
