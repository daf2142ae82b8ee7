package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.claim.Claim;
import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final Hints HINTS = new Hints(LocalDate.of(2023, 8, 4), "The Alder Post");

  @TempDir Path folder = Path.of("");

  private static Capture page(String topic) {
    return new Capture(
        topic + ".txt",
        """
        Mayor opens the %1$s in Port Alder

        The mayor opened the %1$s in Port Alder on Monday, and she said that it would stay open \
        to ships from every country that pays its dues.

        Officials said that many people had come to see the %1$s, more than in any year before.
        """
            .formatted(topic)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static List<Coded> coded(Capture capture) {
    return new Reader().read(capture, HINTS).stream().map(Samples::coded).toList();
  }

  private static void put(Store store, String topic) {
    store.put(page(topic), HINTS, coded(page(topic)));
  }

  private static List<Claim> claims(Path file, Filter filter) {
    List<Claim> claims = new ArrayList<>();
    try (Store store = Store.open(file)) {
      store.listings().claims(filter, Page.ALL, (heading, claim) -> claims.add(claim));
    }
    return claims;
  }

  private Path kept(String... topics) {
    Path file = folder.resolve("news of today.db");
    try (Store store = Store.create(file)) {
      for (String topic : topics) {
        put(store, topic);
      }
    }
    return file;
  }

  private static String one(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getObject(1)) : "nothing";
    }
  }

  @Test
  void claimsReadBackEqualTheClaimsWritten() {
    Path file = kept("harbour");

    List<Claim> written = coded(page("harbour")).get(0).claims();
    assertThat(written).hasSizeGreaterThan(4);
    assertThat(claims(file, Filter.ALL)).isEqualTo(written);
  }

  @Test
  void theSamePageTwiceIsKeptOnce() throws SQLException {
    Path file = kept("harbour", "harbour");

    assertThat(one(file, "SELECT count(*) FROM captures")).isEqualTo("1");
    assertThat(claims(file, Filter.ALL)).hasSameSizeAs(coded(page("harbour")).get(0).claims());
  }

  @Test
  void anArticleThatTwoPagesHoldIsListedOnce() {
    Path file = folder.resolve("x.db");
    Capture copy =
        new Capture(
            "copy.txt",
            (new String(page("harbour").bytes(), StandardCharsets.UTF_8) + "\n")
                .getBytes(StandardCharsets.UTF_8));
    try (Store store = Store.create(file)) {
      put(store, "harbour");
      store.put(copy, HINTS, coded(copy));
    }

    assertThat(coded(copy).get(0).article().id())
        .isEqualTo(coded(page("harbour")).get(0).article().id());
    assertThat(claims(file, Filter.ALL)).hasSameSizeAs(coded(copy).get(0).claims());
  }

  @Test
  void whatIsKeptAgainLeavesEveryRowAsItWas() throws SQLException {
    Path file = kept("harbour", "market");
    String dump =
        "SELECT group_concat(number || article || line, x'0a') FROM claims ORDER BY number";
    String before = one(file, dump);

    try (Store store = Store.create(file)) {
      store.captures((capture, hints) -> store.put(capture, hints, coded(capture)));
    }

    assertThat(one(file, dump)).isEqualTo(before);
    assertThat(one(file, "SELECT count(*) FROM captures")).isEqualTo("2");
  }

  @Test
  void theCaptureComesBackByteForByteWithItsHints() {
    Path file = kept("harbour");

    try (Store store = Store.open(file)) {
      store.captures(
          (capture, hints) -> {
            assertThat(capture.bytes()).isEqualTo(page("harbour").bytes());
            assertThat(hints).isEqualTo(HINTS);
          });
    }
  }

  @Test
  void blocksStandInTheTextWhereTheirOffsetsSay() throws SQLException {
    Path file = kept("harbour");
    Article article = coded(page("harbour")).get(0).article();

    assertThat(
            one(
                file,
                "SELECT group_concat(substr(a.text, b.start + 1, b.\"end\" - b.start), x'0a0a')"
                    + " FROM blocks b JOIN articles a ON a.number = b.article"))
        .isEqualTo(article.text());
  }

  @Test
  void filtersByEachOfItsFields() {
    Path file = kept("harbour");
    int all = claims(file, Filter.ALL).size();
    int each = all / 4;

    assertThat(claims(file, Filter.ALL.and(Filter.By.ACTOR, "ada l"))).hasSize(3 * each);
    assertThat(claims(file, Filter.ALL.and(Filter.By.ACTOR, "xbo"))).hasSize(2 * each);
    assertThat(claims(file, Filter.ALL.and(Filter.By.ACTOR, "%"))).isEmpty();
    assertThat(claims(file, Filter.ALL.and(Filter.By.TYPE, "consult"))).hasSize(each);
    assertThat(claims(file, Filter.ALL.and(Filter.By.KIND, "figure"))).hasSize(each);
    assertThat(claims(file, Filter.ALL.and(Filter.By.COUNTRY, "XAL"))).hasSize(3 * each);
    assertThat(claims(file, Filter.ALL.and(Filter.By.SOURCE, "agency"))).hasSize(each);
    assertThat(claims(file, Filter.ALL.and(Filter.By.SOURCE, "alder p"))).hasSize(all);
    assertThat(claims(file, Filter.ALL.and(Filter.By.STATUS, "denied"))).hasSize(each);
    assertThat(claims(file, Filter.ALL.and(Filter.By.TOLD, "history"))).hasSize(each);
    assertThat(claims(file, Filter.ALL.and(Filter.By.TOLD, "news"))).hasSize(3 * each);
  }

  @Test
  void aSourceIsAlsoTheAgencyWhoseReportAnArticlePrints() {
    Path file = folder.resolve("wire.db");
    Capture copy =
        new Capture(
            "copy.txt",
            """
            Mayor opens the harbour in Port Alder

            PORT ALDER, Aug 3 (Reuters) - The mayor opened the harbour in Port Alder on Monday, and \
            she said that it would stay open to ships from every country that pays its dues.
            """
                .getBytes(StandardCharsets.UTF_8));
    try (Store store = Store.create(file)) {
      put(store, "harbour");
      store.put(copy, HINTS, coded(copy));
      store.join();
      assertThat(
              store.names().sources(Filter.ALL.and(Filter.By.SOURCE, "reuters"), Page.ALL).rows())
          .singleElement()
          .satisfies(row -> assertThat(row).contains("Reuters", "origin"));
    }

    assertThat(claims(file, Filter.ALL.and(Filter.By.SOURCE, "reuters")))
        .isNotEmpty()
        .isEqualTo(coded(copy).get(0).claims());
  }

  @Test
  void filtersByTheTimeThatOverlaps() {
    Path file = kept("harbour");
    int each = claims(file, Filter.ALL).size() / 4;

    assertThat(
            claims(
                file, Filter.ALL.and(Filter.By.FROM, "2023-05-31").and(Filter.By.TO, "2023-08-02")))
        .hasSize(each);
    assertThat(
            claims(
                file, Filter.ALL.and(Filter.By.FROM, "2023-06-01").and(Filter.By.TO, "2023-08-03")))
        .hasSize(each);
    assertThat(claims(file, Filter.ALL.and(Filter.By.FROM, "2023-08-04"))).isEmpty();
  }

  @Test
  void findsAClaimByTheBeginningOfItsId() {
    Path file = kept("harbour");
    String id = coded(page("harbour")).get(0).claims().get(1).id();
    List<String> found = new ArrayList<>();

    try (Store store = Store.open(file)) {
      store
          .listings()
          .claimsNamed(id.substring(0, id.length() - 2), (heading, claim) -> found.add(claim.id()));
    }

    assertThat(found).contains(id);
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
    Path file = folder.resolve("notes.txt");
    Files.writeString(file, "some notes of mine, longer than a header");

    assertThatThrownBy(() -> Store.create(file))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith(file + ": not a Dateline store");
    assertThatThrownBy(() -> Store.open(file)).hasMessageContaining("not a Dateline store");
    assertThat(Files.readString(file)).startsWith("some notes of mine");
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndLeftAlone() throws SQLException {
    Path file = folder.resolve("other.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE recipes (name TEXT)");
    }

    assertThatThrownBy(() -> Store.create(file)).hasMessageContaining("not a Dateline store");
    assertThat(one(file, "SELECT group_concat(name) FROM sqlite_schema")).isEqualTo("recipes");
  }

  @Test
  void aDamagedHeaderIsOneLine() throws IOException {
    Path file = folder.resolve("broken.db");
    Files.writeString(file, "SQLite format 3\0" + "rubbish".repeat(300));

    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(StoreException.class)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aStoreOfANewerVersionIsRefused() throws SQLException {
    Path file = kept("harbour");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }

    assertThatThrownBy(() -> Store.open(file)).hasMessageContaining("made by a newer Dateline");
    assertThatThrownBy(() -> Store.create(file)).hasMessageContaining("made by a newer Dateline");
  }

  @Test
  void aMissingStoreAndAMissingFolderSaySo() {
    assertThatThrownBy(() -> Store.open(folder.resolve("none.db")))
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> Store.create(folder.resolve("none/none.db")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be opened");
  }

  @Test
  void aLockedStoreSaysSoAndKeepsWhatItHad() throws SQLException {
    Path file = kept("harbour");
    int before = claims(file, Filter.ALL).size();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement lock = other.createStatement();
        Store store = Store.create(file, 50)) {
      lock.execute("BEGIN IMMEDIATE");

      assertThatThrownBy(() -> put(store, "market"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("another program is writing to it");

      lock.execute("ROLLBACK");
      put(store, "market");
    }
    assertThat(claims(file, Filter.ALL)).hasSize(2 * before);
  }

  @Test
  void anotherConnectionReadsWhileOneWrites() {
    Path file = folder.resolve("x.db");
    try (Store writer = Store.create(file)) {
      put(writer, "harbour");
      try (Store reader = Store.open(file)) {
        put(writer, "market");
        List<String> read = new ArrayList<>();
        reader.listings().claims(Filter.ALL, Page.ALL, (heading, claim) -> read.add(claim.id()));
        assertThat(read).hasSize(2 * coded(page("market")).get(0).claims().size());
      }
    }
  }
}
