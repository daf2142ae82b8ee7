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

/**
 * The rows of a capture's articles and claims, written in the caller's transaction. Their numbers
 * follow from the capture's number and the place in it, so that a rebuild gives the same ones.
 */
final class Rows implements AutoCloseable {

  /** Articles in a capture, and claims in an article. */
  private static final int MOST = 1 << 16;

  private final Connection connection;
  private final Statements statements;

  Rows(Connection connection) {
    this.connection = connection;
    statements = new Statements(connection);
  }

  /** Puts these articles in the place of those that the capture had. */
  void replace(long capture, List<Coded> articles) throws SQLException {
    Set<String> touched = new LinkedHashSet<>(idsOf(capture));
    statements.run(
        "DELETE FROM claim_words WHERE rowid >= ? AND rowid < ?",
        capture * MOST * MOST,
        (capture + 1) * MOST * MOST);
    statements.run("DELETE FROM articles WHERE capture = ?", capture);
    for (int i = 0; i < bounded(articles.size()); i++) {
      Coded coded = articles.get(i);
      long number = capture * MOST + i;
      article(number, capture, coded.article());
      blocks(number, coded.article().blocks());
      for (int j = 0; j < bounded(coded.claims().size()); j++) {
        claim(number * MOST + j, number, coded.claims().get(j));
      }
      words(number);
      touched.add(coded.article().id());
    }
    for (String id : touched) {
      statements.run(
          "UPDATE articles SET first = (number = (SELECT min(number) FROM articles WHERE id = ?))"
              + " WHERE id = ?",
          id,
          id);
    }
    statements.run("UPDATE state SET readings = readings + 1");
  }

  /** What an article's claims are searched by. */
  private void words(long article) throws SQLException {
    statements.run(
        "INSERT OR IGNORE INTO actor_names SELECT x.id, x.name, coalesce(x.country, '')"
            + " FROM claims c JOIN claim_actors x ON x.claim = c.number WHERE c.article = ?",
        article);
    statements.run(
        "INSERT INTO claim_words (rowid, sentence, names)"
            + " SELECT c.number, json_extract(c.line, '$.evidence.text'),"
            + " c.type || ' ' || coalesce(c.place, '') || coalesce((SELECT group_concat("
            + "' ' || x.name, '') FROM claim_actors x WHERE x.claim = c.number), '')"
            + " || coalesce((SELECT group_concat(' ' || x.name, '') FROM claim_sources x"
            + " WHERE x.claim = c.number), '') FROM claims c WHERE c.article = ?",
        article);
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
    statements.run(
        "INSERT INTO articles (number, capture, ordinal, id, title, authors, publisher, published,"
            + " published_time, published_basis, dateline, language, url, agencies, kind, text)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        capture,
        a.ordinal(),
        a.id(),
        a.title(),
        JsonParts.strings(a.authors()),
        a.publisher(),
        a.date().map(p -> p.date().toString()).orElse(null),
        a.published() == null ? null : a.published().time(),
        a.date().map(p -> p.basis()).orElse(null),
        a.dateline() == null ? null : a.dateline().text(),
        a.language(),
        a.url(),
        JsonParts.strings(a.agencies()),
        a.kind(),
        a.text());
  }

  private void blocks(long article, List<Block> blocks) throws SQLException {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      statements.run(
          "INSERT INTO blocks (article, position, role, start, \"end\", raw_start, credit)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          article,
          i,
          JsonParts.word(block.role()),
          block.start(),
          block.end(),
          block.rawStart() < 0 ? null : (Object) block.rawStart(),
          block.credit());
    }
  }

  private void claim(long number, long article, Claim c) throws SQLException {
    Time date = c.date();
    Place place = c.place();
    statements.run(
        "INSERT INTO claims (number, article, id, kind, type, mode, status, background, date_from,"
            + " date_to, place, country, lat, lon, value, confidence, line, why)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        article,
        c.id(),
        JsonParts.word(c.kind()),
        c.type(),
        c.mode(),
        JsonParts.word(c.status()),
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
      statements.run(
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
      statements.run(
          "INSERT INTO claim_sources (claim, position, id, name, text, country, cue, kind)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          claim,
          i,
          source.id(),
          source.name(),
          source.text(),
          source.country(),
          source.cue(),
          JsonParts.word(source.kind()));
    }
  }

  @Override
  public void close() throws SQLException {
    statements.close();
  }
}
