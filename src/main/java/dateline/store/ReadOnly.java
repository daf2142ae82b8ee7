package dateline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Questions in SQL to a store that they cannot change. */
public final class ReadOnly {

  private ReadOnly() {}

  /**
   * Asks. Nothing can be written, and no other file opened.
   *
   * @param head takes the names of the columns, before the first row
   * @param reader takes the cells of each row: text, numbers, bytes or null
   * @throws StoreException where the statement cannot be run, with what the database says
   */
  public static void ask(
      Path file, String sql, Consumer<List<String>> head, Consumer<List<@Nullable Object>> reader) {
    try (Connection connection = Database.sealed(file);
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        throw new StoreException(
            file.toString(), "the statement gives no rows; ask a SELECT", null);
      }
      try (ResultSet row = statement.getResultSet()) {
        ResultSetMetaData columns = row.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          names.add(columns.getColumnLabel(i));
        }
        head.accept(names);
        while (row.next()) {
          List<@Nullable Object> cells = new ArrayList<>();
          for (int i = 1; i <= names.size(); i++) {
            cells.add(row.getObject(i));
          }
          reader.accept(cells);
        }
      }
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }
}
