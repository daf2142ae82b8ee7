package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.story.Chronicler;
import dateline.story.Event;
import dateline.story.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store lists: filters, pages, the order, and the layer of events beside the claims. */
class ListingsTest {

  private static final List<String> TOPICS = List.of("harbour", "market", "bridge", "orchard");

  @TempDir Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void fill() {
    file = folder.resolve("news.db");
    try (Store store = Store.create(file)) {
      TOPICS.forEach(topic -> put(store, topic));
      store.join();
    }
  }

  private static void put(Store store, String topic) {
    Capture page =
        new Capture(
            topic + ".txt",
            """
            Mayor opens the %1$s in Port Alder

            The mayor opened the %1$s in Port Alder on Monday, and she said that it would stay \
            open to everyone from every country that pays its dues.

            Officials said that many people had come to see the %1$s, more than in any year.
            """
                .formatted(topic)
                .getBytes(StandardCharsets.UTF_8));
    Hints hints = new Hints(LocalDate.of(2023, 8, 4 + TOPICS.indexOf(topic)), "Post of " + topic);
    store.put(page, hints, new Reader().read(page, hints).stream().map(Samples::coded).toList());
  }

  private record Listed(List<String> ids, @Nullable String next) {}

  private Listed claims(Filter filter, Page page) {
    List<String> ids = new ArrayList<>();
    try (Store store = Store.open(file)) {
      return new Listed(ids, store.listings().claims(filter, page, (h, c) -> ids.add(c.id())));
    }
  }

  private List<Event> events(Filter filter) {
    List<Event> events = new ArrayList<>();
    try (Store store = Store.open(file)) {
      store.listings().events(filter, Page.ALL, (story, event) -> events.add(event));
    }
    return events;
  }

  @Test
  void eventsReadBackEqualTheEventsJoined() {
    List<Report> reports = new ArrayList<>();
    try (Store store = Store.open(file)) {
      store.coded(c -> reports.add(new Report(c.article(), c.claims())));
    }

    assertThat(events(Filter.ALL))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(Chronicler.of(reports).events());
  }

  @Test
  void storiesAndRelationsReadBackEqualTheOnesJoined() {
    List<Object> read = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    try (Store store = Store.open(file)) {
      store.coded(c -> reports.add(new Report(c.article(), c.claims())));
      store.listings().stories(Filter.ALL, Page.ALL, read::add);
      store.listings().ties(Filter.ALL, Page.ALL, read::add);
    }

    List<Object> joined = new ArrayList<>(Chronicler.of(reports).stories());
    joined.addAll(Chronicler.of(reports).ties());
    assertThat(read).isEqualTo(joined);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    Listed all = claims(Filter.ALL, Page.ALL);
    List<String> paged = new ArrayList<>();
    String after = null;
    do {
      Listed page = claims(Filter.ALL, new Page(5, after));
      paged.addAll(page.ids());
      after = page.next();
    } while (after != null);

    assertThat(all.next()).isNull();
    assertThat(paged).hasSizeGreaterThan(5).isEqualTo(all.ids());
  }

  @Test
  void pagesOfRankedClaimsFollowEachOtherToo() {
    Filter filter = Filter.ALL.and(Filter.By.WORDS, "opened");
    Listed first = claims(filter, new Page(3, null));
    List<String> paged = new ArrayList<>(first.ids());
    paged.addAll(claims(filter, new Page(1000, first.next())).ids());

    assertThat(paged).hasSizeGreaterThan(3).isEqualTo(claims(filter, Page.ALL).ids());
  }

  @Test
  void aPageStaysRightWhileTheStoreGrows() {
    Listed first = claims(Filter.ALL, new Page(5, null));
    List<String> rest = claims(Filter.ALL, new Page(1000, first.next())).ids();
    try (Store store = Store.create(file)) {
      put(store, "harbour");
    }

    assertThat(claims(Filter.ALL, new Page(1000, first.next())).ids()).isEqualTo(rest);
  }

  @Test
  void anIdThatIsNotThereIsSaidInOneLine() {
    assertThatThrownBy(() -> claims(Filter.ALL, new Page(5, "e0")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("nothing of the id e0");
  }

  @Test
  void wordsAreFoundInAnyFormAndAllOfThem() {
    assertThat(claims(Filter.ALL.and(Filter.By.WORDS, "bridges opening"), Page.ALL).ids())
        .isNotEmpty()
        .hasSizeLessThan(claims(Filter.ALL.and(Filter.By.WORDS, "opening"), Page.ALL).ids().size());
    assertThat(claims(Filter.ALL.and(Filter.By.WORDS, "bridge orchard"), Page.ALL).ids()).isEmpty();
  }

  @Test
  void wordsOfTheQueryLanguageAreOnlyWords() {
    for (String words : List.of("\"", "a AND", "NEAR(", "sentence:", "*", "-", "'; DROP TABLE x")) {
      assertThat(claims(Filter.ALL.and(Filter.By.WORDS, words), Page.ALL).ids()).isEmpty();
    }
  }

  @Test
  void aReadingThatIsReplacedIsNotFoundAnyMore() {
    int before = claims(Filter.ALL.and(Filter.By.WORDS, "harbour"), Page.ALL).ids().size();
    try (Store store = Store.create(file)) {
      put(store, "harbour");
      put(store, "harbour");
    }

    assertThat(claims(Filter.ALL.and(Filter.By.WORDS, "harbour"), Page.ALL).ids()).hasSize(before);
  }

  @Test
  void eventsPassByEachCondition() {
    int all = events(Filter.ALL).size();

    assertThat(events(Filter.ALL.and(Filter.By.TYPE, "consult")))
        .isNotEmpty()
        .hasSizeLessThan(all)
        .allMatch(e -> e.type().equals("CONSULT"));
    assertThat(events(Filter.ALL.and(Filter.By.QUAD, "verbal-cooperation"))).isNotEmpty();
    assertThat(events(Filter.ALL.and(Filter.By.QUAD, "material-conflict"))).isEmpty();
    assertThat(events(Filter.ALL.and(Filter.By.ACTOR, "ada l"))).isNotEmpty();
    assertThat(events(Filter.ALL.and(Filter.By.DYAD, "XBO", "XAL")))
        .isNotEmpty()
        .isEqualTo(events(Filter.ALL.and(Filter.By.DYAD, "xal", "xbo")));
    assertThat(events(Filter.ALL.and(Filter.By.DYAD, "XBO", "XBO"))).isEmpty();
    assertThat(events(Filter.ALL.and(Filter.By.STATUS, "denied"))).isNotEmpty();
    assertThat(events(Filter.ALL.and(Filter.By.STANDING, "retracted"))).isEmpty();
    assertThat(events(Filter.ALL.and(Filter.By.SOURCE, "alder news"))).isNotEmpty();
    assertThat(events(Filter.ALL.and(Filter.By.WORDS, "orchard"))).isNotEmpty();
    assertThat(events(Filter.ALL.and(Filter.By.TOLD, "history"))).isEmpty();
    assertThat(events(Filter.ALL.and(Filter.By.FROM, "2023-08-03").and(Filter.By.TO, "2023-08-03")))
        .isNotEmpty();
  }

  @Test
  void aBoxHoldsWhatLiesInItAlsoAcrossTheDateLine() {
    assertThat(events(Filter.ALL.and(Filter.By.BOX, "-13", "33", "-12", "34"))).isNotEmpty();
    assertThat(events(Filter.ALL.and(Filter.By.BOX, "-13", "34", "-12", "35"))).isEmpty();
    assertThat(events(Filter.ALL.and(Filter.By.BOX, "-13", "170", "-12", "34"))).isNotEmpty();
    assertThat(events(Filter.ALL.and(Filter.By.BOX, "-13", "170", "-12", "-170"))).isEmpty();
  }

  @Test
  void joiningChangesNoClaim() {
    List<String> before = claims(Filter.ALL, Page.ALL).ids();
    try (Store store = Store.create(file)) {
      put(store, "harbour");
      assertThat(store.isJoined()).isFalse();
      store.join();
      assertThat(store.isJoined()).isTrue();
    }

    assertThat(claims(Filter.ALL, Page.ALL).ids()).isEqualTo(before);
  }

  @Test
  void actorsAndSourcesStandWithTheirClaims() {
    try (Store store = Store.open(file)) {
      Names.Rows all = store.names().actors(Filter.ALL, Page.ALL);
      Names.Rows some =
          store.names().actors(Filter.ALL.and(Filter.By.TYPE, "CONSULT"), new Page(1, null));
      Names.Rows sources =
          store.names().sources(Filter.ALL.and(Filter.By.SOURCE, "post of b"), Page.ALL);

      assertThat(all.rows().get(0)).contains("person-xal-gov-ada-lind", "Ada Lind", "XAL");
      assertThat(all.next()).isNull();
      assertThat(some.rows()).hasSize(1);
      assertThat(some.next()).isNotNull();
      assertThat(sources.rows()).hasSize(1);
      assertThat(sources.rows().get(0)).contains("Post of bridge", "publisher");
    }
  }

  @Test
  void questionsInSqlCannotChangeTheStore() {
    for (String sql :
        List.of(
            "DELETE FROM claims",
            "DROP TABLE claims",
            "CREATE TABLE x (y)",
            "PRAGMA query_only = OFF",
            "ATTACH '" + folder.resolve("other.db") + "' AS other")) {
      assertThatThrownBy(() -> ReadOnly.ask(file, sql, names -> {}, cells -> {}))
          .as(sql)
          .isInstanceOf(StoreException.class);
    }
    assertThat(claims(Filter.ALL, Page.ALL).ids()).isNotEmpty();
    assertThat(folder.resolve("other.db")).doesNotExist();
  }
}
