package dateline.store;

import dateline.claim.Claim;
import dateline.story.Event;
import dateline.story.Story;
import dateline.story.Tie;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What of a store passes a filter, a page at a time: in the order of the text, or the best first
 * where words are looked for. Each list gives the id to go on after, or null at its end.
 */
public final class Listings {

  private static final Select CLAIMS =
      new Select(
          "a.id, p.name, a.title, a.publisher, a.published, a.published_basis, c.line, c.why",
          "claims c JOIN articles a ON a.number = c.article AND a.first = 1",
          " JOIN captures p ON p.number = a.capture",
          "claims",
          "c",
          "SELECT rowid AS number, rank AS place FROM claim_words WHERE claim_words MATCH ?");

  private static final Select EVENTS =
      new Select(
          "e.number, e.line, e.why",
          "events e",
          "",
          "events",
          "e",
          // As good as the best of its claims.
          "SELECT s.event AS number, min(w.place) AS place FROM (SELECT rowid AS claim, rank AS"
              + " place FROM claim_words WHERE claim_words MATCH ?) w JOIN event_claims s"
              + " ON s.claim = w.claim GROUP BY 1");

  private static final Select STORIES = new Select("t.line", "stories t", "", "stories", "t", "");

  private static final Select TIES =
      new Select("r.number, r.line, r.why", "relations r", "", "relations", "r", "");

  private final Path file;
  private final Connection connection;
  private final LayerReading layer;

  Listings(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    layer = new LayerReading(connection);
  }

  /** Claims; an article that several captures hold counts once. */
  public @Nullable String claims(Filter filter, Page page, BiConsumer<Heading, Claim> reader) {
    Where where = ClaimWhere.of(filter.without(Filter.By.WORDS));
    return list(CLAIMS, where, words(filter), page, row -> reader.accept(heading(row), claim(row)));
  }

  /** The claims whose id begins so. */
  public void claimsNamed(String id, BiConsumer<Heading, Claim> reader) {
    Where where = new Where().and("c.id >= ? AND c.id < ?", id, id + '\uffff');
    list(CLAIMS, where, null, Page.ALL, row -> reader.accept(heading(row), claim(row)));
  }

  /** Events, each with the first story that tells it, or the one that is asked for. */
  public @Nullable String events(Filter filter, Page page, BiConsumer<Story, Event> reader) {
    String story = filter.value(Filter.By.STORY).map(Where::beginning).orElse("%");
    return list(
        EVENTS,
        EventWhere.of(filter.without(Filter.By.WORDS)),
        words(filter),
        page,
        row -> {
          Event event = layer.event(row.getLong(2), row.getString(3), row.getString(4));
          reader.accept(layer.storyOf(row.getLong(2), story), event);
        });
  }

  /** The stories that have such an event; all where the filter is open. */
  public @Nullable String stories(Filter filter, Page page, Consumer<Story> reader) {
    Where where = new Where();
    Where events = EventWhere.of(filter);
    if (!events.sql().isEmpty()) {
      where.and(
          "t.number IN (SELECT s.story FROM event_stories s JOIN events e ON e.number = s.event"
              + " WHERE 1"
              + events.sql()
              + ")",
          events.values().toArray());
    }
    return list(STORIES, where, null, page, row -> reader.accept(StoryJson.read(row.getString(2))));
  }

  /** What events are counted by. */
  public EventIndex index() {
    try {
      return EventIndex.of(connection);
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  /** The numbers of the events of which a claim has all of these words. */
  public BitSet eventsWith(String words) {
    BitSet events = new BitSet();
    try (PreparedStatement get =
        connection.prepareStatement(
            "SELECT s.event FROM claim_words w JOIN event_claims s ON s.claim = w.rowid"
                + " WHERE claim_words MATCH ?")) {
      get.setString(1, Where.match(words));
      try (ResultSet row = get.executeQuery()) {
        while (row.next()) {
          events.set(row.getInt(1));
        }
      }
      return events;
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  /** Events by their numbers, in the order asked for. */
  public List<Event> events(List<Long> numbers) {
    List<Event> events = new ArrayList<>();
    try (PreparedStatement get =
        connection.prepareStatement("SELECT line, why FROM events WHERE number = ?")) {
      for (long number : numbers) {
        get.setLong(1, number);
        try (ResultSet row = get.executeQuery()) {
          if (row.next()) {
            events.add(layer.event(number, row.getString(1), row.getString(2)));
          }
        }
      }
      return events;
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  /** Relations over time. */
  public @Nullable String ties(Filter filter, Page page, Consumer<Tie> reader) {
    return list(
        TIES,
        TieWhere.of(filter),
        null,
        page,
        row -> reader.accept(layer.tie(row.getLong(2), row.getString(3), row.getString(4))));
  }

  private static @Nullable String words(Filter filter) {
    return filter.value(Filter.By.WORDS).orElse(null);
  }

  private static Heading heading(ResultSet row) throws SQLException {
    return new Heading(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return ClaimJson.read(row.getString(8), row.getString(9));
  }

  /** Takes one row. */
  private interface RowReader {
    void accept(ResultSet row) throws SQLException;
  }

  private @Nullable String list(
      Select select, Where where, @Nullable String words, Page page, RowReader reader) {
    Select.Query query = select.query(where, words, page);
    try {
      Optional<String> missing = missing(select.table(), page.after());
      if (missing.isPresent()) {
        throw new StoreException(
            file.toString(), "has nothing of the id " + page.after() + " to go on after", null);
      }
      return read(query, page.limit(), reader);
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  private Optional<String> missing(String table, @Nullable String id) throws SQLException {
    if (id == null) {
      return Optional.empty();
    }
    try (PreparedStatement get =
        connection.prepareStatement("SELECT 1 FROM " + table + " WHERE id = ?")) {
      get.setString(1, id);
      try (ResultSet row = get.executeQuery()) {
        return row.next() ? Optional.empty() : Optional.of(id);
      }
    }
  }

  private @Nullable String read(Select.Query query, int limit, RowReader reader)
      throws SQLException {
    try (PreparedStatement get = connection.prepareStatement(query.sql())) {
      bind(get, query.values());
      try (ResultSet row = get.executeQuery()) {
        boolean begun = query.behind() == null;
        String last = null;
        int read = 0;
        while (row.next()) {
          String id = row.getString(1);
          if (begun && read == limit) {
            return last;
          }
          if (begun) {
            reader.accept(row);
            read++;
            last = id;
          }
          begun = begun || id.equals(query.behind());
        }
        return null;
      }
    }
  }

  static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }
}
