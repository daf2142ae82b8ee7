package dateline.store;

import dateline.story.Chronicle;
import dateline.story.Chronicler;
import dateline.story.Report;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Stories, events and relations as tables of the store, beside the claims and never in their place:
 * they are made of the claims alone, and made again whenever these have changed.
 */
final class Layer {

  private static final String FRESH = "SELECT joined = readings FROM state";

  private Layer() {}

  /** Whether the layer is of the claims that the store holds. */
  static boolean isFresh(Connection connection) throws SQLException {
    return number(connection, FRESH) == 1;
  }

  /** Makes the layer anew; readers see the old one until the new one is whole. */
  static void make(Store store, Connection connection) throws SQLException {
    long readings = number(connection, "SELECT readings FROM state");
    List<Report> reports = new ArrayList<>();
    store.coded(coded -> reports.add(new Report(coded.article(), coded.claims())));
    // Ends the reading; what others write from here on makes the layer stale, and that is noted.
    connection.commit();
    write(connection, Chronicler.of(reports), readings);
  }

  /** Puts a chronicle of all that the store holds into it. */
  static void write(Connection connection, Chronicle chronicle) throws SQLException {
    write(connection, chronicle, number(connection, "SELECT readings FROM state"));
  }

  private static void write(Connection connection, Chronicle chronicle, long readings)
      throws SQLException {
    try (LayerRows rows = new LayerRows(connection)) {
      rows.replace(chronicle);
      rows.made(readings);
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      Database.undo(connection, e);
      throw e;
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
