package dateline.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list is asked for.
 *
 * @param columns what each row gives, behind its id
 * @param from the tables
 * @param table the one whose rows are listed
 * @param alias its name in the statement
 * @param ranking the numbers that words are found in, as {@code found}, with their {@code place};
 *     empty where the list knows no best
 */
record Select(String columns, String from, String table, String alias, String ranking) {

  /** The statement for a page of it. */
  Query query(Where where, @Nullable String words, Page page) {
    StringBuilder sql = new StringBuilder("SELECT ");
    List<Object> values = new ArrayList<>();
    String number = alias + ".number";
    sql.append(alias).append(".id, ").append(columns).append(" FROM ").append(from);
    boolean ranked = !ranking.isEmpty() && words != null;
    if (words != null && ranked) {
      sql.append(" JOIN (").append(ranking).append(") found ON found.number = ").append(number);
      values.add(Where.match(words));
    }
    sql.append(" WHERE 1").append(where.sql());
    values.addAll(where.values());
    if (page.after() != null && !ranked) {
      sql.append(" AND ").append(number).append(" > (SELECT min(number) FROM ");
      sql.append(table).append(" WHERE id = ?)");
      values.add(page.after());
    }
    sql.append(" ORDER BY ").append(ranked ? "found.place, " : "").append(number);
    if (!ranked) {
      sql.append(" LIMIT ").append((long) page.limit() + 1);
    }
    return new Query(sql.toString(), values, ranked ? page.after() : null);
  }

  /**
   * A statement with the values for its places.
   *
   * @param sql the statement
   * @param values in the order of their places
   * @param behind the id up to which rows are left out, or null
   */
  record Query(String sql, List<Object> values, @Nullable String behind) {}
}
