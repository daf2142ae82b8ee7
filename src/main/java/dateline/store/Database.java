package dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;

/** Connections to store files, and what goes wrong with them in words for people. */
final class Database {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** How long to wait for another program's transaction. */
  static final int PATIENCE_MILLIS = 5000;

  /** Pages held in memory, in KiB: enough for the upper levels of a large store's indexes. */
  private static final String CACHE = "cache_size = -65536";

  private Database() {}

  /** Whether a file is an SQLite database, by its first bytes. */
  static boolean isDatabase(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  /** A connection that writes; the file is made where there is none. */
  static Connection writing(Path file, int patience) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + uri(file));
    try {
      pragmas(
          connection,
          patience,
          CACHE,
          "journal_mode = WAL",
          "synchronous = FULL",
          "foreign_keys = ON");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** A connection that only reads, also from a place where nothing may be written. */
  static Connection reading(Path file, int patience) throws SQLException {
    Path folder = file.toAbsolutePath().getParent();
    // The write-ahead log needs a file beside the store, even to read.
    boolean still = folder != null && !Files.isWritable(folder);
    String url = "jdbc:sqlite:" + uri(file) + (still ? "?immutable=1" : "");
    Connection connection = DriverManager.getConnection(url);
    try {
      pragmas(connection, patience, CACHE, "query_only = ON");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** A connection that can neither write nor open another file. */
  static Connection sealed(Path file) throws SQLException {
    Connection connection = reading(file, PATIENCE_MILLIS);
    connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
    return connection;
  }

  private static void pragmas(Connection connection, int patience, String... pragmas)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + patience);
      for (String pragma : pragmas) {
        statement.execute("PRAGMA " + pragma);
      }
    }
  }

  private static String uri(Path file) {
    return file.toAbsolutePath().toUri().toString();
  }

  /**
   * Undoes a transaction that failed. Where the disk is full the database has done so by itself,
   * and what is said is why, not that there is nothing to undo.
   */
  static void undo(Connection connection, Throwable why) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  /** One clear line for what the database says. */
  static StoreException explained(Path file, SQLException e) {
    String wrong = "the database says: " + e.getMessage();
    if (e instanceof SQLiteException known) {
      wrong =
          switch (known.getResultCode().code & 0xff) {
            case 5, 6 -> "another program is writing to it; try again when it is done";
            case 8 -> "it may not be written to; make it writable, or name another file";
            case 10 ->
                "the disk cannot be written to or read; what was kept before is safe: "
                    + e.getMessage();
            case 11 -> "the database is damaged; read the pages into a new file";
            case 13 -> "the disk is full; what was kept before is safe";
            case 14 -> "it cannot be opened; does its folder exist, and may it be written to?";
            case 26 -> "not a Dateline store; name another file";
            default -> wrong;
          };
    }
    return new StoreException(file.toString(), wrong, e);
  }
}
