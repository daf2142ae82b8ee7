package dateline.store;

import dateline.read.Capture;
import dateline.read.Hints;
import dateline.story.Chronicle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The record on disk: captures, articles and claims in one SQLite file, as {@code docs/schema.md}
 * explains it. A capture is kept with all that was made of it in one transaction: once {@link #put}
 * returns, no crash of the program takes it away. Other programs may read the file meanwhile. For
 * use by one thread.
 */
public final class Store implements AutoCloseable {

  private final Path file;
  private final Connection connection;

  private Store(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a store to write to it; makes it where there is no such file.
   *
   * @throws StoreException where the file is something else, locked or not writable
   */
  public static Store create(Path file) {
    return create(file, Database.PATIENCE_MILLIS);
  }

  /**
   * The same.
   *
   * @param patience for a transaction of another program
   */
  public static Store create(Path file, Duration patience) {
    return create(file, (int) patience.toMillis());
  }

  static Store create(Path file, int patience) {
    try {
      if (Files.exists(file) && Files.size(file) > 0 && !Database.isDatabase(file)) {
        throw new StoreException(file.toString(), "not a Dateline store; name another file", null);
      }
      Connection connection = Database.writing(file, patience);
      return prepared(file, connection);
    } catch (SQLException e) {
      throw Database.explained(file, e);
    } catch (IOException e) {
      throw new StoreException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  private static Store prepared(Path file, Connection connection) throws SQLException {
    try {
      Schema.prepare(file.toString(), connection);
      connection.setAutoCommit(false);
      return new Store(file, connection);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Opens a store to read it.
   *
   * @throws StoreException where there is no such file or it is something else
   */
  public static Store open(Path file) {
    try {
      if (!Files.exists(file)) {
        throw new StoreException(
            file.toString(), "no such file; `dateline read PAGE... --into` makes one", null);
      }
      if (!Database.isDatabase(file)) {
        throw new StoreException(file.toString(), "not a Dateline store; name another file", null);
      }
      Connection connection = Database.reading(file, Database.PATIENCE_MILLIS);
      try {
        Schema.check(file.toString(), connection);
        if (!Schema.isOld(connection)) {
          return new Store(file, connection);
        }
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
      connection.close();
      create(file).close();
      return open(file);
    } catch (SQLException e) {
      throw Database.explained(file, e);
    } catch (IOException e) {
      throw new StoreException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  /** Whether a file looks like a store, or at least like a database. */
  public static boolean isStore(Path file) {
    try {
      return Database.isDatabase(file);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Keeps a capture and what was made of it. The same capture kept again takes the place of what
   * was there.
   */
  public void put(Capture capture, Hints hints, List<Coded> articles) {
    put(capture, hints, articles, () -> {});
  }

  /** What is done in a transaction. */
  interface Step {
    void run() throws SQLException;
  }

  /** The same, with something else that is done with it or not at all. */
  void put(Capture capture, Hints hints, List<Coded> articles, Step also) {
    try {
      transaction(
          () -> {
            long number = putCapture(capture, hints);
            try (Rows rows = new Rows(connection)) {
              rows.replace(number, articles);
            }
            also.run();
          });
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  void transaction(Step step) throws SQLException {
    try {
      step.run();
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      Database.undo(connection, e);
      throw e;
    }
  }

  private long putCapture(Capture capture, Hints hints) throws SQLException {
    try (PreparedStatement put =
        connection.prepareStatement(
            "INSERT INTO captures (digest, name, date_hint, publisher_hint, size, bytes, kept)"
                + " VALUES (?, ?, ?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))"
                + " ON CONFLICT (digest) DO UPDATE SET"
                + " date_hint = excluded.date_hint, publisher_hint = excluded.publisher_hint"
                + " RETURNING number")) {
      put.setString(1, capture.digest());
      put.setString(2, capture.name());
      put.setString(3, hints.date() == null ? null : hints.date().toString());
      put.setString(4, hints.publisher());
      put.setLong(5, capture.bytes().length);
      put.setBytes(6, packed(capture.bytes()));
      try (ResultSet row = put.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** Gives every capture with its hints, in the order in which they were first kept. */
  public void captures(BiConsumer<Capture, Hints> reader) {
    captures(kept -> reader.accept(kept.capture(), kept.hints()));
  }

  /** Gives every capture, in the order in which they were first kept. */
  public void captures(Consumer<KeptCapture> reader) {
    for (long last = 0; ; ) {
      KeptCapture kept = after(last);
      if (kept == null) {
        return;
      }
      reader.accept(kept);
      last = kept.number();
    }
  }

  /** One at a time, so that the reader may write between two. */
  private @Nullable KeptCapture after(long last) {
    try (PreparedStatement get =
        connection.prepareStatement(
            "SELECT number, name, date_hint, publisher_hint, bytes, kept FROM captures"
                + " WHERE number > ? ORDER BY number LIMIT 1")) {
      get.setLong(1, last);
      try (ResultSet row = get.executeQuery()) {
        if (!row.next()) {
          return null;
        }
        String date = row.getString(3);
        String kept = row.getString(6);
        return new KeptCapture(
            row.getLong(1),
            new Capture(row.getString(2), unpacked(row.getBytes(5))),
            new Hints(date == null ? null : LocalDate.parse(date), row.getString(4)),
            kept == null ? Instant.EPOCH : Instant.parse(kept));
      }
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  /** What passes a filter, page by page. */
  public Listings listings() {
    return new Listings(file, connection);
  }

  /** Who acts and who speaks. */
  public Names names() {
    return new Names(file, connection);
  }

  /** What analysts have said of the claims. */
  public Corrections corrections() {
    return new Corrections(file, connection);
  }

  /** What a watch over feeds remembers. */
  public Watching watching() {
    return new Watching(this, file, connection);
  }

  /** Gives every article with its claims; one that several captures hold counts once. */
  public void coded(Consumer<Coded> reader) {
    try {
      new CodedReading(connection).each(reader);
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  /** Whether stories, events and relations are of the claims that the store holds now. */
  public boolean isJoined() {
    try {
      return Layer.isFresh(connection);
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  /** Puts what the store's claims tell, joined elsewhere, into it. */
  void join(Chronicle chronicle) throws SQLException {
    Layer.write(connection, chronicle);
  }

  /**
   * Makes stories, events and relations of all claims anew, where those in the store are of others.
   * Needs all articles in memory at once.
   */
  public void join() {
    try {
      if (!Layer.isFresh(connection)) {
        Layer.make(this, connection);
      }
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Database.explained(file, e);
    }
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] unpacked(byte[] bytes) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
