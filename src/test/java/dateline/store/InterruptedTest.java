package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.read.Capture;
import dateline.read.Hints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process that holds the store or brings it up to date is killed in the middle. */
class InterruptedTest {

  private static final int ROUNDS = Integer.getInteger("kills", 4);
  private static final int PAGES = 3000;

  @TempDir Path folder = Path.of("");

  /** What the killed processes do with a store: {@code hold} its lock, or open it to write. */
  public static void main(String[] args) throws SQLException {
    if (args[0].equals("hold")) {
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + args[1]);
          Statement statement = connection.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        statement.execute("DELETE FROM captures");
        System.out.println("held");
        LockSupport.park();
      }
    } else {
      // Loads the driver, so that the kill falls into the work.
      DriverManager.getConnection("jdbc:sqlite::memory:").close();
      System.out.println("begun");
      System.out.flush();
      Store.create(Path.of(args[1])).close();
      System.out.println("done");
    }
  }

  private static Capture page(int number) {
    return new Capture("page " + number, ("page " + number).getBytes(StandardCharsets.UTF_8));
  }

  private static String one(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getObject(1)) : "nothing";
    }
  }

  @Test
  void aStoreThatAnotherProcessHoldsSaysSoAndIsFreeOnceThatIsKilled() throws Exception {
    Path file = folder.resolve("held.db");
    try (Store store = Store.create(file)) {
      store.put(page(1), Hints.NONE, List.of());
    }
    try (OtherProcess other = new OtherProcess(InterruptedTest.class, "hold", file.toString());
        Store store = Store.create(file, 50)) {
      assertThat(other.said()).isEqualTo("held");

      assertThatThrownBy(() -> store.put(page(2), Hints.NONE, List.of()))
          .isInstanceOf(StoreException.class)
          .hasMessage(file + ": another program is writing to it; try again when it is done");

      other.kill();
      store.put(page(2), Hints.NONE, List.of());
    }
    assertThat(one(file, "SELECT group_concat(name) FROM captures")).isEqualTo("page 1,page 2");
    assertThat(one(file, "PRAGMA integrity_check")).isEqualTo("ok");
  }

  @Test
  void anUpgradeKilledAnywhereIsDoneWhollyOrNotAtAllAndIsDoneByTheNextProgram() throws Exception {
    Path old = old();
    String captures = one(old, "SELECT count(*) || max(digest) FROM captures");
    String now = upgraded(copy(old, "whole.db"));
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      Path file = copy(old, "killed" + round + ".db");
      try (OtherProcess other = new OtherProcess(InterruptedTest.class, "open", file.toString())) {
        assertThat(other.said()).isEqualTo("begun");
        LockSupport.parkNanos(random.nextInt(60_000_000));
        other.kill();
      }

      assertThat(one(file, "PRAGMA integrity_check")).isEqualTo("ok");
      assertThat(one(file, "PRAGMA user_version"))
          .isIn("1", one(folder.resolve("whole.db"), "PRAGMA user_version"));
      assertThat(one(file, "SELECT count(*) || max(digest) FROM captures")).isEqualTo(captures);
      assertThat(upgraded(file)).isEqualTo(now);
    }
  }

  /** A store of the first version, large enough that its upgrade takes a while. */
  private Path old() throws SQLException, IOException {
    Path file = folder.resolve("old.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      MigrationTest.run(statement, 1);
      statement.execute(
          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
              + PAGES
              + ") INSERT INTO captures (digest, name, size, bytes)"
              + " SELECT 'd' || i, 'page ' || i, 500, randomblob(500) FROM n");
      statement.execute("PRAGMA application_id = " + Schema.APPLICATION);
      statement.execute("PRAGMA user_version = 1");
    }
    return file;
  }

  private Path copy(Path file, String name) throws IOException {
    return Files.copy(file, folder.resolve(name));
  }

  /** Brings a store up to date and tells all that it holds. */
  private static String upgraded(Path file) throws SQLException {
    Store.create(file).close();
    return one(file, "SELECT group_concat(sql, x'0a') FROM sqlite_schema")
        + one(file, "SELECT group_concat(digest || hex(bytes)) FROM captures")
        + one(file, "SELECT readings || ' ' || joined FROM state");
  }
}
