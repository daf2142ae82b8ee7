package dateline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of events, in columns: row i is event i, and events count from 1, as values do. */
final class EventColumns {

  /** What nothing says the day of. */
  static final int NO_DAY = Integer.MIN_VALUE;

  int size;
  int[] day = {};
  int[] lastDay = {};
  byte[] band = {};
  int[] spot = {};
  int[] from = {};
  int[] value = {};
  int[] fromEvent = {};
  int[] event = {};
  int[] fromPair = {};
  int[] pair = {};
  final List<EventIndex.Value> values = new ArrayList<>();
  final List<EventIndex.Spot> spots = new ArrayList<>();
  final List<EventIndex.Pair> pairs = new ArrayList<>();

  static EventColumns of(Connection connection) throws SQLException {
    EventColumns c = new EventColumns();
    c.size = count(connection, "SELECT coalesce(max(number), 0) FROM events");
    c.events(connection);
    c.facets(connection);
    c.invert();
    c.dyads(connection);
    return c;
  }

  private void events(Connection connection) throws SQLException {
    day = new int[size + 1];
    lastDay = new int[size + 1];
    band = new byte[size + 1];
    spot = new int[size + 1];
    Arrays.fill(day, NO_DAY);
    Arrays.fill(spot, -1);
    Map<EventIndex.Spot, Integer> known = new LinkedHashMap<>();
    try (PreparedStatement get =
            connection.prepareStatement(
                "SELECT number, day, coalesce(date_to, day), quad, place, country, lat, lon,"
                    + " json_extract(line, '$.place.level') FROM events");
        ResultSet row = get.executeQuery()) {
      while (row.next()) {
        int event = row.getInt(1);
        if (row.getString(2) != null) {
          day[event] = (int) LocalDate.parse(row.getString(2)).toEpochDay();
          lastDay[event] = (int) LocalDate.parse(row.getString(3)).toEpochDay();
        }
        String quad = row.getString(4);
        band[event] = (byte) (quad.endsWith("cooperation") ? 0 : quad.endsWith("conflict") ? 1 : 2);
        if (row.getObject(7) != null && row.getObject(8) != null) {
          EventIndex.Spot here =
              new EventIndex.Spot(
                  row.getString(5),
                  row.getString(6),
                  row.getDouble(7),
                  row.getDouble(8),
                  row.getString(9));
          spot[event] = known.computeIfAbsent(here, s -> known.size());
        }
      }
    }
    spots.addAll(known.keySet());
  }

  private void facets(Connection connection) throws SQLException {
    values.add(new EventIndex.Value("", "", ""));
    try (PreparedStatement get =
            connection.prepareStatement(
                "SELECT number, facet, value, label FROM facet_values ORDER BY number");
        ResultSet row = get.executeQuery()) {
      while (row.next()) {
        values.add(new EventIndex.Value(row.getString(2), row.getString(3), row.getString(4)));
      }
    }
    value = new int[count(connection, "SELECT count(*) FROM event_facets")];
    from = new int[size + 2];
    int at = 0;
    int next = 0;
    try (PreparedStatement get =
            connection.prepareStatement("SELECT event, value FROM event_facets ORDER BY 1, 2");
        ResultSet row = get.executeQuery()) {
      while (row.next()) {
        int event = row.getInt(1);
        while (next <= event) {
          from[next++] = at;
        }
        value[at++] = row.getInt(2);
      }
    }
    Arrays.fill(from, next, from.length, at);
  }

  /** The events of each value. */
  private void invert() {
    fromEvent = new int[values.size() + 1];
    for (int one : value) {
      fromEvent[one + 1]++;
    }
    for (int i = 1; i < fromEvent.length; i++) {
      fromEvent[i] += fromEvent[i - 1];
    }
    int[] next = fromEvent.clone();
    event = new int[value.length];
    for (int e = 1; e <= size; e++) {
      for (int i = from[e]; i < from[e + 1]; i++) {
        event[next[value[i]]++] = e;
      }
    }
  }

  private void dyads(Connection connection) throws SQLException {
    Map<EventIndex.Pair, Integer> known = new LinkedHashMap<>();
    pair = new int[count(connection, "SELECT count(*) FROM dyads")];
    fromPair = new int[size + 2];
    int at = 0;
    int next = 0;
    try (PreparedStatement get =
            connection.prepareStatement("SELECT event, one, other FROM dyads ORDER BY 1, 2, 3");
        ResultSet row = get.executeQuery()) {
      while (row.next()) {
        int event = row.getInt(1);
        while (next <= event) {
          fromPair[next++] = at;
        }
        EventIndex.Pair here = new EventIndex.Pair(row.getString(2), row.getString(3));
        pair[at++] = known.computeIfAbsent(here, p -> known.size());
      }
    }
    Arrays.fill(fromPair, next, fromPair.length, at);
    pairs.addAll(known.keySet());
  }

  private static int count(Connection connection, String sql) throws SQLException {
    try (PreparedStatement get = connection.prepareStatement(sql);
        ResultSet row = get.executeQuery()) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
