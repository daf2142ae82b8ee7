package dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The tables of a store and how an older store gets them: the numbered scripts among the resources,
 * each run once and in one transaction.
 */
final class Schema {

  /** "DLNE": what marks an SQLite file as a Dateline store. */
  static final int APPLICATION = 0x444c4e45;

  private static final int VERSION = 6;

  private Schema() {}

  /** Makes the tables of a new store, or brings an older one up to date. */
  static void prepare(String file, Connection connection) throws SQLException {
    if (version(connection) == VERSION && application(connection) == APPLICATION) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      try {
        boolean fresh = application(connection) == 0 && isEmpty(connection);
        if (!fresh) {
          check(file, connection);
        }
        for (int next = version(connection) + 1; next <= VERSION; next++) {
          run(statement, next);
        }
        statement.execute("PRAGMA application_id = " + APPLICATION);
        statement.execute("PRAGMA user_version = " + VERSION);
        statement.execute("COMMIT");
      } catch (SQLException | RuntimeException e) {
        undo(statement, e);
        throw e;
      }
    }
  }

  private static void undo(Statement statement, Exception why) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      // The database has done so by itself; what is said is why.
      why.addSuppressed(e);
    }
  }

  /** Whether an older Dateline made the store. */
  static boolean isOld(Connection connection) throws SQLException {
    return version(connection) < VERSION;
  }

  /**
   * Refuses what this version cannot read.
   *
   * @throws StoreException where it is another program's database, or a newer Dateline's
   */
  static void check(String file, Connection connection) throws SQLException {
    if (application(connection) != APPLICATION) {
      throw new StoreException(file, "a database, but not a Dateline store; name another", null);
    }
    int version = version(connection);
    if (version > VERSION) {
      throw new StoreException(
          file,
          String.format(
              "made by a newer Dateline (schema %d, this one knows %d); update Dateline",
              version, VERSION),
          null);
    }
  }

  private static void run(Statement statement, int number) throws SQLException {
    StringBuilder sql = new StringBuilder();
    script(number).lines().filter(l -> !l.startsWith("--")).forEach(l -> sql.append(l).append(' '));
    for (String one : sql.toString().split(";", -1)) {
      if (!one.isBlank()) {
        statement.execute(one);
      }
    }
  }

  private static String script(int number) {
    String path = "/dateline/store/" + number + ".sql";
    try (InputStream in = Schema.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its script " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int application(Connection connection) throws SQLException {
    return number(connection, "PRAGMA application_id");
  }

  private static int version(Connection connection) throws SQLException {
    return number(connection, "PRAGMA user_version");
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    return number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
