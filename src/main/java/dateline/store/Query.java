package dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A question to the store: SQL with the values for its places.
 *
 * @param sql the statement
 * @param values in the order of their places
 */
record Query(String sql, List<Object> values) {

  private static final String SELECT =
      "SELECT a.id, p.name, a.title, a.publisher, a.published, a.published_basis, c.line, c.why"
          + " FROM claims c JOIN articles a ON a.number = c.article"
          + " JOIN captures p ON p.number = a.capture WHERE a.first = 1";

  private static final String ORDER = " ORDER BY c.number";

  /** The claims that pass a filter. */
  static Query of(Filter filter) {
    Building building = new Building();
    if (filter.actor() != null) {
      building.and(
          "EXISTS (SELECT 1 FROM claim_actors x WHERE x.claim = c.number AND (x.id = ?"
              + " OR x.country = ? OR x.name LIKE ? ESCAPE '\\' OR x.text LIKE ? ESCAPE '\\'))",
          filter.actor(),
          filter.actor().toUpperCase(Locale.ROOT),
          part(filter.actor()),
          part(filter.actor()));
    }
    if (filter.type() != null) {
      building.and("c.type COLLATE NOCASE = ?", filter.type());
    }
    if (filter.kind() != null) {
      building.and("c.kind = ?", filter.kind());
    }
    if (filter.country() != null) {
      String country = filter.country().toUpperCase(Locale.ROOT);
      building.and(
          "(c.country = ? OR EXISTS (SELECT 1 FROM claim_actors x WHERE x.claim = c.number"
              + " AND x.country = ?))",
          country,
          country);
    }
    if (filter.from() != null) {
      building.and("coalesce(c.date_to, c.date_from) >= ?", filter.from());
    }
    if (filter.to() != null) {
      // "T" follows the day in a time of day, and sorts before "U".
      building.and("coalesce(c.date_from, c.date_to) < ?", filter.to() + "U");
    }
    if (filter.source() != null) {
      building.and(
          "(a.publisher LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM claim_sources x"
              + " WHERE x.claim = c.number AND (x.id = ? OR x.name LIKE ? ESCAPE '\\')))",
          part(filter.source()),
          filter.source(),
          part(filter.source()));
    }
    if (filter.status() != null) {
      building.and("c.status = ?", filter.status());
    }
    if (filter.background() != null) {
      building.and("c.background = ?", filter.background() ? 1 : 0);
    }
    return building.query();
  }

  /** The claims whose id begins so. */
  static Query byId(String id) {
    Building building = new Building();
    building.and("substr(c.id, 1, ?) = ?", id.length(), id);
    return building.query();
  }

  private static String part(String text) {
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  /** Conditions, gathered. */
  private static final class Building {
    private final StringBuilder sql = new StringBuilder(SELECT);
    private final List<Object> values = new ArrayList<>();

    void and(String condition, Object... of) {
      sql.append(" AND ").append(condition);
      values.addAll(List.of(of));
    }

    Query query() {
      return new Query(sql + ORDER, List.copyOf(values));
    }
  }
}
