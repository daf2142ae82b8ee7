package dateline.store;

import dateline.story.Event;
import dateline.story.Stance;
import dateline.story.Story;
import dateline.story.Testimony;
import dateline.story.Tie;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Events, stories and relations as a store's rows have them. */
final class LayerReading {

  private final Connection connection;
  private long number = -1;
  private @Nullable Story story;

  LayerReading(Connection connection) {
    this.connection = connection;
  }

  Event event(long event, String line, String why) throws SQLException {
    return EventJson.read(line, why, testimonies("event_claims", "event", event));
  }

  Tie tie(long relation, String line, String why) throws SQLException {
    return TieJson.read(line, why, testimonies("relation_claims", "relation", relation));
  }

  /** The first story that tells an event, of those whose id is like this. */
  Story storyOf(long event, String id) throws SQLException {
    try (PreparedStatement get =
        connection.prepareStatement(
            "SELECT t.number, t.line FROM event_stories s JOIN stories t ON t.number = s.story"
                + " WHERE s.event = ? AND t.id LIKE ? ESCAPE '\\' ORDER BY t.number LIMIT 1")) {
      get.setLong(1, event);
      get.setString(2, id);
      try (ResultSet row = get.executeQuery()) {
        row.next();
        if (story == null || row.getLong(1) != number) {
          number = row.getLong(1);
          story = StoryJson.read(row.getString(2));
        }
        return story;
      }
    }
  }

  private List<Testimony> testimonies(String table, String owner, long of) throws SQLException {
    List<Testimony> testimonies = new ArrayList<>();
    try (PreparedStatement get =
        connection.prepareStatement(
            "SELECT c.line, c.why, a.id, s.publisher, s.day, s.line, s.voucher, s.stance FROM "
                + table
                + " s JOIN claims c ON c.number = s.claim JOIN articles a ON a.number = c.article"
                + " WHERE s."
                + owner
                + " = ? ORDER BY s.position")) {
      get.setLong(1, of);
      try (ResultSet row = get.executeQuery()) {
        while (row.next()) {
          testimonies.add(testimony(row));
        }
      }
    }
    return testimonies;
  }

  private static Testimony testimony(ResultSet row) throws SQLException {
    String day = row.getString(5);
    return new Testimony(
        ClaimJson.read(row.getString(1), row.getString(2)),
        row.getString(3),
        row.getString(4),
        day == null ? null : LocalDate.parse(day),
        row.getString(6),
        row.getString(7),
        Stance.valueOf(row.getString(8).toUpperCase(Locale.ROOT)));
  }
}
