package dateline.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list is asked for: first the numbers of its rows, then what stands in these alone.
 *
 * @param columns what each row gives, behind its id
 * @param from the tables that conditions look at
 * @param beside more tables that columns come from, or empty
 * @param table the one whose rows are listed
 * @param alias its name in the statement
 * @param ranking the numbers that words are found in, as {@code number}, with their {@code place};
 *     empty where the list knows no best
 */
record Select(
    String columns, String from, String beside, String table, String alias, String ranking) {

  /** The statement for a page of it. */
  Query query(Where where, @Nullable String words, Page page) {
    List<Object> values = new ArrayList<>();
    String number = alias + ".number";
    String found = "";
    String behind = null;
    if (!ranking.isEmpty() && words != null) {
      found = " JOIN (" + ranking + ") found ON found.number = " + number;
      values.add(Where.match(words));
      behind = page.after();
    }
    boolean ranked = !found.isEmpty();
    String after = "";
    values.addAll(where.values());
    if (page.after() != null && !ranked) {
      after = " AND " + number + " > (SELECT min(number) FROM " + table + " WHERE id = ?)";
      values.add(page.after());
    }
    String limit = behind == null ? " LIMIT " + ((long) page.limit() + 1) : "";
    String top =
        ("SELECT " + number + " AS n, " + (ranked ? "found.place" : "0") + " AS place FROM ")
            + (from + found + " WHERE 1" + where.sql() + after)
            + (" ORDER BY " + (ranked ? "place, n" : "n") + limit);
    return new Query(
        ("SELECT " + alias + ".id, " + columns + " FROM (" + top + ") top CROSS JOIN ")
            + (from + beside + " WHERE " + number + " = top.n ORDER BY top.place, top.n"),
        values,
        behind);
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
