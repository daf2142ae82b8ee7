package dateline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.what.Finding;
import dateline.who.Actor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A store's log of corrections: only ever added to. For use by one thread. */
public final class Corrections {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path file;
  private final Connection connection;

  Corrections(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** All, in the order in which they were said. */
  public List<Correction> all() {
    List<Correction> all = new ArrayList<>();
    try (PreparedStatement get =
            connection.prepareStatement(
                "SELECT number, at, by, kind, value, reason, undoes FROM corrections"
                    + " ORDER BY number");
        ResultSet row = get.executeQuery()) {
      while (row.next()) {
        all.add(read(row));
      }
      return List.copyOf(all);
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  private Correction read(ResultSet row) throws SQLException {
    long number = row.getLong(1);
    Correction.Kind kind = Correction.Kind.valueOf(row.getString(4).toUpperCase(Locale.ROOT));
    String value = row.getString(5);
    boolean isActor = kind == Correction.Kind.ACTOR || kind == Correction.Kind.RECIPIENT;
    Long undoes = row.getObject(7) == null ? null : row.getLong(7);
    return new Correction(
        number,
        Instant.parse(row.getString(2)),
        row.getString(3),
        kind,
        anchors(number),
        isActor ? null : value,
        isActor && value != null ? actor(value) : null,
        row.getString(6),
        undoes);
  }

  private List<Anchor> anchors(long correction) throws SQLException {
    List<Anchor> anchors = new ArrayList<>();
    try (PreparedStatement get =
        connection.prepareStatement(
            "SELECT claim, article, start, \"end\", kind, type FROM corrected_claims"
                + " WHERE correction = ? ORDER BY position")) {
      get.setLong(1, correction);
      try (ResultSet row = get.executeQuery()) {
        while (row.next()) {
          anchors.add(
              new Anchor(
                  row.getString(1),
                  row.getString(2),
                  row.getInt(3),
                  row.getInt(4),
                  Finding.Kind.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                  row.getString(6)));
        }
      }
    }
    return anchors;
  }

  /** Adds one and gives it with its number. */
  public Correction add(Correction said) {
    try {
      try {
        Correction added = said.numbered(insert(said));
        insertAnchors(added);
        connection.commit();
        return added;
      } catch (SQLException | RuntimeException e) {
        Database.undo(connection, e);
        throw e;
      }
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  private long insert(Correction said) throws SQLException {
    try (PreparedStatement put =
        connection.prepareStatement(
            "INSERT INTO corrections (at, by, kind, value, reason, undoes)"
                + " VALUES (?, ?, ?, ?, ?, ?) RETURNING number")) {
      put.setString(1, said.at().toString());
      put.setString(2, said.by());
      put.setString(3, word(said.kind()));
      put.setString(4, said.actor() == null ? said.type() : json(said.actor()));
      put.setString(5, said.reason());
      put.setObject(6, said.undoes());
      try (ResultSet row = put.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void insertAnchors(Correction said) throws SQLException {
    try (PreparedStatement put =
        connection.prepareStatement(
            "INSERT INTO corrected_claims"
                + " (correction, position, claim, article, start, \"end\", kind, type)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      int position = 0;
      for (Anchor anchor : said.claims()) {
        put.setLong(1, said.number());
        put.setInt(2, position++);
        put.setString(3, anchor.claim());
        put.setString(4, anchor.article());
        put.setInt(5, anchor.start());
        put.setInt(6, anchor.end());
        put.setString(7, word(anchor.kind()));
        put.setString(8, anchor.type());
        put.execute();
      }
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String json(Actor actor) {
    try {
      return MAPPER.writeValueAsString(actor);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an actor is made of strings", e);
    }
  }

  private static @Nullable Actor actor(String json) {
    try {
      return MAPPER.readValue(json, Actor.class);
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
