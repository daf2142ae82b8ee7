package dateline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements that are run many times with other values, each made ready once. */
final class Statements implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> ready = new LinkedHashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  /** Runs a statement that gives no rows. */
  void run(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = ready.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      ready.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  /** Adds a row to a table whose columns are these values, in their order. */
  void insert(String table, @Nullable Object... values) throws SQLException {
    run("INSERT INTO " + table + " VALUES (?" + ", ?".repeat(values.length - 1) + ")", values);
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : ready.values()) {
      statement.close();
    }
  }
}
