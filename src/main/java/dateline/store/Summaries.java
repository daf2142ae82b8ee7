package dateline.store;

import java.util.List;

/** Counts that would take long to make anew for each question, made of a store's own tables. */
final class Summaries {

  /** Who was named, and in how many claims: an article that several captures hold counts once. */
  static final String ACTORS =
      "SELECT x.id, min(x.name) AS name, min(x.country) AS country, min(x.sector) AS sector,"
          + " count(DISTINCT x.claim) AS claims, count(DISTINCT c.article) AS articles,"
          + " min(a.published) AS first, max(a.published) AS last"
          + " FROM claim_actors x JOIN claims c ON c.number = x.claim"
          + " JOIN articles a ON a.number = c.article WHERE a.first = 1";

  /** Who was cited. */
  static final String CITED =
      "SELECT x.name, x.kind, min(x.country) AS country, count(DISTINCT x.claim) AS claims,"
          + " count(DISTINCT c.article) AS articles, min(a.published) AS first,"
          + " max(a.published) AS last FROM claim_sources x JOIN claims c ON c.number = x.claim"
          + " JOIN articles a ON a.number = c.article WHERE a.first = 1";

  /** Who published. */
  static final String PUBLISHED =
      "SELECT a.publisher AS name, 'publisher' AS kind, NULL AS country,"
          + " count(DISTINCT c.number) AS claims, count(DISTINCT c.article) AS articles,"
          + " min(a.published) AS first, max(a.published) AS last FROM claims c"
          + " JOIN articles a ON a.number = c.article"
          + " WHERE a.first = 1 AND a.publisher IS NOT NULL";

  /** Whose reporting was printed. */
  static final String REPORTED =
      "SELECT s.origin AS name, 'origin' AS kind, NULL AS country,"
          + " count(DISTINCT c.number) AS claims, count(DISTINCT c.article) AS articles,"
          + " min(a.published) AS first, max(a.published) AS last FROM claims c"
          + " JOIN articles a ON a.number = c.article JOIN story_articles s ON s.article = a.id"
          + " WHERE a.first = 1";

  static final List<String> ALL =
      List.of(
          "INSERT INTO actors " + ACTORS + " GROUP BY x.id",
          "INSERT INTO sources " + CITED + " GROUP BY x.name, x.kind",
          "INSERT INTO sources " + PUBLISHED + " GROUP BY a.publisher",
          "INSERT INTO sources " + REPORTED + " GROUP BY s.origin",
          "INSERT OR IGNORE INTO dyads"
              + " SELECT min(x.id, y.id), max(x.id, y.id), coalesce(e.day, ''), e.number, e.quad"
              + " FROM events e JOIN event_actors x ON x.event = e.number AND x.role = 'actor'"
              + " JOIN event_actors y ON y.event = e.number AND y.role = 'recipient'"
              + " WHERE x.id <> y.id",
          "INSERT INTO dyad_counts SELECT one, other, count(*),"
              + " sum(quad LIKE '%cooperation'), sum(quad LIKE '%conflict') FROM dyads"
              + " GROUP BY one, other",
          "INSERT INTO day_counts SELECT day, kind, type, quad, count(*) FROM events"
              + " WHERE day IS NOT NULL GROUP BY day, kind, type");

  private Summaries() {}
}
