package dateline.store;

import dateline.claim.Claim;
import dateline.read.Article;
import dateline.read.Block;
import dateline.says.Source;
import dateline.when.Time;
import dateline.where.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a capture's articles and claims, written in the caller's transaction. Their numbers
 * follow from the capture's number and the place in it, so that a rebuild gives the same ones.
 */
final class Rows {

  /** Articles in a capture, and claims in an article. */
  private static final int MOST = 1 << 16;

  private final Connection connection;

  Rows(Connection connection) {
    this.connection = connection;
  }

  /** Puts these articles in the place of those that the capture had. */
  void replace(long capture, List<Coded> articles) throws SQLException {
    Set<String> touched = new LinkedHashSet<>(idsOf(capture));
    run("DELETE FROM articles WHERE capture = ?", capture);
    for (int i = 0; i < bounded(articles.size()); i++) {
      Coded coded = articles.get(i);
      long number = capture * MOST + i;
      article(number, capture, coded.article());
      blocks(number, coded.article().blocks());
      for (int j = 0; j < bounded(coded.claims().size()); j++) {
        claim(number * MOST + j, number, coded.claims().get(j));
      }
      touched.add(coded.article().id());
    }
    for (String id : touched) {
      run(
          "UPDATE articles SET first = (number = (SELECT min(number) FROM articles WHERE id = ?))"
              + " WHERE id = ?",
          id,
          id);
    }
  }

  private static int bounded(int size) {
    if (size > MOST) {
      throw new IllegalArgumentException(size + " are more than a capture can have");
    }
    return size;
  }

  private List<String> idsOf(long capture) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (PreparedStatement get =
        connection.prepareStatement("SELECT id FROM articles WHERE capture = ?")) {
      get.setLong(1, capture);
      try (var rows = get.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
    }
    return ids;
  }

  private void article(long number, long capture, Article a) throws SQLException {
    run(
        "INSERT INTO articles (number, capture, ordinal, id, title, authors, publisher, published,"
            + " published_time, published_basis, dateline, language, url, agencies, kind, text)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        capture,
        a.ordinal(),
        a.id(),
        a.title(),
        ClaimJson.strings(a.authors()),
        a.publisher(),
        a.date().map(p -> p.date().toString()).orElse(null),
        a.published() == null ? null : a.published().time(),
        a.date().map(p -> p.basis()).orElse(null),
        a.dateline() == null ? null : a.dateline().text(),
        a.language(),
        a.url(),
        ClaimJson.strings(a.agencies()),
        a.kind(),
        a.text());
  }

  private void blocks(long article, List<Block> blocks) throws SQLException {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      run(
          "INSERT INTO blocks (article, position, role, start, \"end\", raw_start, credit)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          article,
          i,
          ClaimJson.word(block.role()),
          block.start(),
          block.end(),
          block.rawStart() < 0 ? null : (Object) block.rawStart(),
          block.credit());
    }
  }

  private void claim(long number, long article, Claim c) throws SQLException {
    Time date = c.date();
    Place place = c.place();
    run(
        "INSERT INTO claims (number, article, id, kind, type, mode, status, background, date_from,"
            + " date_to, place, country, lat, lon, value, confidence, line, why)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        article,
        c.id(),
        ClaimJson.word(c.kind()),
        c.type(),
        c.mode(),
        ClaimJson.word(c.status()),
        c.background() ? 1 : 0,
        date == null ? null : date.from(),
        date == null ? null : date.to(),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        place == null ? null : place.lat(),
        place == null ? null : place.lon(),
        c.value(),
        c.confidence(),
        ClaimJson.line(c),
        ClaimJson.why(c));
    parties(number, "actor", c.actor());
    parties(number, "recipient", c.recipient());
    sources(number, c.sources());
  }

  private void parties(long claim, String role, List<Claim.Party> parties) throws SQLException {
    for (int i = 0; i < parties.size(); i++) {
      Claim.Party party = parties.get(i);
      run(
          "INSERT INTO claim_actors (claim, role, position, id, name, text, country, sector)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          claim,
          role,
          i,
          party.actor().id(),
          party.actor().name(),
          party.text(),
          party.actor().country(),
          party.actor().sector());
    }
  }

  private void sources(long claim, List<Source> sources) throws SQLException {
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      run(
          "INSERT INTO claim_sources (claim, position, id, name, text, country, cue, kind)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          claim,
          i,
          source.id(),
          source.name(),
          source.text(),
          source.country(),
          source.cue(),
          ClaimJson.word(source.kind()));
    }
  }

  private void run(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
