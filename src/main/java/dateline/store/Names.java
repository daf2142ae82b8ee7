package dateline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who acts and who speaks in a store, those in most claims first. */
public final class Names {

  private final Path file;
  private final Connection connection;

  Names(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Actors that are named so, on either side of the claims that pass the rest of the filter, with
   * how many claims and articles name them and the days of the first and the last article: id,
   * name, country, sector, claims, articles, first, last.
   */
  public Rows actors(Filter filter, Page page) {
    Where own = new Where();
    filter
        .value(Filter.By.ACTOR)
        .ifPresent(name -> own.and("x.id IN " + Where.NAMED, Where.named(name)));
    Filter rest = filter.without(Filter.By.ACTOR);
    Where where = own.and(ClaimWhere.of(rest));
    String all =
        rest.conditions().isEmpty()
            ? "SELECT * FROM actors x WHERE 1" + where.sql()
            : Summaries.ACTORS + where.sql() + " GROUP BY x.id";
    return rows(all, where.values(), "id", page);
  }

  /**
   * Sources, publishers and origins that are named so, of the claims that pass the rest of the
   * filter: name, kind, country, claims, articles, first, last.
   */
  public Rows sources(Filter filter, Page page) {
    Filter rest = filter.without(Filter.By.SOURCE);
    List<Object> values = new ArrayList<>();
    Where where = ClaimWhere.of(rest);
    String all = "SELECT * FROM sources x WHERE 1";
    if (!rest.conditions().isEmpty()) {
      all =
          "SELECT * FROM ("
              + (Summaries.CITED + where.sql() + " GROUP BY x.name, x.kind UNION ALL ")
              + (Summaries.PUBLISHED + where.sql() + " GROUP BY a.publisher UNION ALL ")
              + (Summaries.REPORTED + where.sql() + " GROUP BY s.origin) x WHERE 1");
      values.addAll(where.values());
      values.addAll(where.values());
      values.addAll(where.values());
    }
    String name = filter.value(Filter.By.SOURCE).orElse(null);
    if (name != null) {
      all += " AND x.name LIKE ? ESCAPE '\\'";
      values.add(Where.part(name));
    }
    return rows(all, values, "name || ' (' || kind || ')'", page);
  }

  /**
   * Rows of a list.
   *
   * @param rows their cells, null where nothing is known
   * @param next what to go on after, or null at the end
   */
  public record Rows(List<List<@Nullable Object>> rows, @Nullable String next) {
    /** Copies. */
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  private Rows rows(String all, List<Object> values, String key, Page page) {
    String sql = "SELECT " + key + " AS key, l.* FROM (" + all + ") l ORDER BY claims DESC, key";
    try (PreparedStatement get = connection.prepareStatement(sql)) {
      Listings.bind(get, values);
      try (ResultSet row = get.executeQuery()) {
        return read(row, page);
      }
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  private static Rows read(ResultSet row, Page page) throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    boolean begun = page.after() == null;
    String last = null;
    while (row.next()) {
      String key = row.getString(1);
      if (begun && rows.size() == page.limit()) {
        return new Rows(rows, last);
      }
      if (begun) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
          cells.add(row.getObject(i));
        }
        rows.add(cells);
        last = key;
      }
      begun = begun || key.equals(page.after());
    }
    return new Rows(rows, null);
  }
}
