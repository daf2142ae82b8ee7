package dateline.store;

import dateline.read.Capture;
import dateline.read.Hints;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a watch over feeds remembers, kept beside what it read. Each method is one transaction: a
 * page is remembered with the feed's answer that named it, and is done with what was read of it, so
 * that a kill between two loses none. For use by one thread.
 */
public final class Watching {

  private final Store store;
  private final Path file;
  private final Connection connection;

  Watching(Store store, Path file, Connection connection) {
    this.store = store;
    this.file = file;
    this.connection = connection;
  }

  /** What is remembered of a feed. */
  public FeedState feed(String url) {
    try (PreparedStatement get =
        connection.prepareStatement(
            "SELECT etag, modified, asked, next, failures FROM feeds WHERE url = ?")) {
      get.setString(1, url);
      try (ResultSet row = get.executeQuery()) {
        return row.next()
            ? new FeedState(
                row.getString(1),
                row.getString(2),
                Instant.parse(row.getString(3)),
                Instant.parse(row.getString(4)),
                row.getInt(5))
            : FeedState.NEW;
      }
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  /**
   * Remembers a feed's answer with the pages that it names and no feed named before.
   *
   * @param most pages to take; where there are more, the feed's validators are forgotten, so that
   *     its next answer is a whole one
   * @return how many pages are new
   */
  public int answered(String url, FeedState state, List<Listed> pages, int most) {
    int[] fresh = {0};
    transaction(
        () -> {
          for (Listed page : pages) {
            if (fresh[0] == most) {
              break;
            }
            fresh[0] += add(url, page, state.asked());
          }
          boolean all = fresh[0] < most;
          put(url, all ? state : new FeedState("", "", state.asked(), state.next(), 0), null);
        });
    return fresh[0];
  }

  /** Remembers that a feed could not be had. */
  public void failed(String url, FeedState state, String complaint) {
    transaction(() -> put(url, state, complaint));
  }

  /**
   * Of each host the first page that is due, other than of those named.
   *
   * @param latest until which a page may have been put off: what waits longer was put off by a
   *     clock that has been put back since, and is due
   */
  public List<Listed> due(Instant now, Instant latest, Set<String> without, int most) {
    List<Listed> due = new ArrayList<>();
    try (PreparedStatement get =
        connection.prepareStatement(
            "SELECT min(number), url, host, date_hint, publisher_hint, tries FROM listed"
                + " WHERE state = 'waiting' AND (next <= ? OR next > ?) GROUP BY host ORDER BY 1")) {
      get.setString(1, written(now));
      get.setString(2, written(latest));
      try (ResultSet row = get.executeQuery()) {
        while (due.size() < most && row.next()) {
          if (!without.contains(row.getString(3))) {
            String date = row.getString(4);
            due.add(
                new Listed(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    new Hints(date == null ? null : LocalDate.parse(date), row.getString(5)),
                    row.getInt(6)));
          }
        }
      }
      return due;
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  /** Keeps what was read of a page; the page is done. */
  public void keep(Listed page, Capture capture, List<Coded> articles) {
    store.put(capture, page.hints(), articles, () -> settle(page, "kept", Instant.EPOCH, null));
  }

  /** Puts a page off. */
  public void later(Listed page, Instant next, String complaint) {
    transaction(() -> settle(page, "waiting", next, complaint));
  }

  /** Gives a page up. */
  public void missing(Listed page, String complaint) {
    transaction(() -> settle(page, "missing", Instant.EPOCH, complaint));
  }

  private int add(String feed, Listed page, Instant seen) throws SQLException {
    try (PreparedStatement add =
        connection.prepareStatement(
            "INSERT INTO listed (url, host, feed, seen, date_hint, publisher_hint, state, next)"
                + " VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?) ON CONFLICT (url) DO NOTHING")) {
      LocalDate date = page.hints().date();
      add.setString(1, page.url());
      add.setString(2, page.host());
      add.setString(3, feed);
      add.setString(4, written(seen));
      add.setString(5, date == null ? null : date.toString());
      add.setString(6, page.hints().publisher());
      add.setString(7, written(seen));
      return add.executeUpdate();
    }
  }

  private void put(String url, FeedState state, @Nullable String complaint) throws SQLException {
    try (PreparedStatement put =
        connection.prepareStatement(
            "INSERT OR REPLACE INTO feeds (url, etag, modified, asked, next, failures, complaint)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      put.setString(1, url);
      put.setString(2, state.etag());
      put.setString(3, state.modified());
      put.setString(4, written(state.asked()));
      put.setString(5, written(state.next()));
      put.setInt(6, state.failures());
      put.setString(7, complaint);
      put.executeUpdate();
    }
  }

  private void settle(Listed page, String state, Instant next, @Nullable String complaint)
      throws SQLException {
    try (PreparedStatement settle =
        connection.prepareStatement(
            "UPDATE listed SET state = ?, next = ?, complaint = ?,"
                + " tries = tries + (? IS NOT NULL) WHERE number = ?")) {
      settle.setString(1, state);
      settle.setString(2, written(next));
      settle.setString(3, complaint);
      settle.setString(4, complaint);
      settle.setLong(5, page.number());
      settle.executeUpdate();
    }
  }

  /** To the second and in one length, so that times are in order as texts are. */
  private static String written(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void transaction(Store.Step step) {
    try {
      store.transaction(step);
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }
}
