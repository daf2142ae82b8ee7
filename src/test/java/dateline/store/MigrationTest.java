package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.claim.Claim;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store of an older version is brought up to date where it stands. */
class MigrationTest {

  /** Those of the first version; later ones only add tables and columns. */
  private static final List<String> RAW =
      List.of("captures", "articles", "blocks", "claims", "claim_actors", "claim_sources");

  @TempDir Path folder = Path.of("");
  private Path now = Path.of("");

  @BeforeEach
  void fill() {
    now = folder.resolve("now.db");
    try (Store store = Store.create(now)) {
      for (String topic : List.of("harbour", "vineyard")) {
        Capture page =
            new Capture(
                topic + ".txt",
                """
                Mayor opens the %1$s in Port Alder

                The mayor opened the %1$s in Port Alder on Monday, and she said that it would stay \
                open to ships from every country that pays its dues.
                """
                    .formatted(topic)
                    .getBytes(StandardCharsets.UTF_8));
        store.put(
            page,
            Hints.NONE,
            new Reader().read(page, Hints.NONE).stream().map(Samples::coded).toList());
      }
      store.join();
    }
  }

  /** The same pages and claims in a store as that version made it. */
  private Path old(int version) throws SQLException, IOException {
    Path file = folder.resolve("old.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("ATTACH '" + now + "' AS made");
      run(statement, 1);
      for (String table : RAW) {
        String columns = columns(statement, table);
        statement.execute(
            "INSERT INTO %1$s (%2$s) SELECT %2$s FROM made.%1$s".formatted(table, columns));
      }
      for (int next = 2; next <= version; next++) {
        run(statement, next);
      }
      statement.execute("PRAGMA application_id = " + Schema.APPLICATION);
      statement.execute("PRAGMA user_version = " + version);
    }
    return file;
  }

  private static String columns(Statement statement, String table) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('" + table + "')")) {
      row.next();
      return row.getString(1);
    }
  }

  static void run(Statement statement, int number) throws SQLException, IOException {
    try (InputStream in = Schema.class.getResourceAsStream("/dateline/store/" + number + ".sql")) {
      String script = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      statement.executeUpdate(script);
    }
  }

  private static String one(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getObject(1)) : "nothing";
    }
  }

  private static List<Claim> claims(Path file, Filter filter) {
    List<Claim> claims = new ArrayList<>();
    try (Store store = Store.open(file)) {
      store.listings().claims(filter, Page.ALL, (heading, claim) -> claims.add(claim));
    }
    return claims;
  }

  private static void upgrade(Path file) {
    try (Store store = Store.create(file)) {
      store.join();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void whatAnOlderVersionKeptIsListedSearchedAndJoinedAlike(int version) throws Exception {
    Path old = old(version);

    upgrade(old);

    assertThat(one(old, "PRAGMA user_version")).isEqualTo(one(now, "PRAGMA user_version"));
    assertThat(claims(old, Filter.ALL)).isNotEmpty().isEqualTo(claims(now, Filter.ALL));
    Filter words = Filter.ALL.and(Filter.By.WORDS, "vineyards");
    assertThat(claims(old, words)).isNotEmpty().isEqualTo(claims(now, words));
    String events = "SELECT group_concat(line, x'0a') FROM events";
    assertThat(one(old, events)).contains("\"standing\"").isEqualTo(one(now, events));
  }

  @Test
  void aScriptThatFailsLeavesTheOldStoreAsItWas() throws Exception {
    Path old = old(1);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
        Statement statement = connection.createStatement()) {
      // In the way of a table that the second version adds.
      statement.execute("CREATE TABLE events (x)");
    }
    String tables = "SELECT group_concat(sql, x'0a') FROM sqlite_schema";
    String before = one(old, tables);

    assertThatThrownBy(() -> upgrade(old)).isInstanceOf(StoreException.class);

    assertThat(one(old, tables)).isEqualTo(before);
    assertThat(one(old, "PRAGMA user_version")).isEqualTo("1");
    assertThat(one(old, "SELECT count(*) FROM claims"))
        .isEqualTo(one(now, "SELECT count(*) FROM claims"));
  }
}
