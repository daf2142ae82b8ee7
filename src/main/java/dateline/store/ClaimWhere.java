package dateline.store;

import dateline.what.Quads;
import java.util.Arrays;
import java.util.Locale;

/** Which claims pass a filter: conditions on {@code claims c} with its {@code articles a}. */
final class ClaimWhere {

  private static final String IN_EVENTS =
      "c.number IN (SELECT s.claim FROM event_claims s JOIN events e ON e.number = s.event WHERE ";

  private ClaimWhere() {}

  static Where of(Filter filter) {
    Where where = new Where();
    filter.conditions().forEach(condition -> add(where, condition));
    return where;
  }

  private static void add(Where where, Filter.Condition condition) {
    String value = condition.value();
    switch (condition.by()) {
      case ACTOR ->
          where.and(
              "c.number IN (SELECT claim FROM claim_actors WHERE id IN " + Where.NAMED + ")",
              Where.named(value));
      case DYAD -> dyad(where, value, condition.values().get(1));
      case TYPE -> where.in("c.type", Where.cases(value));
      case QUAD -> where.in("c.type", Quads.types(value));
      case KIND -> where.in("c.kind", condition.values());
      case COUNTRY -> country(where, value.toUpperCase(Locale.ROOT));
      case BOX -> where.box("c", condition.values());
      case FROM -> where.and("coalesce(c.date_to, c.date_from) >= ?", value);
      // "T" follows the day in a time of day, and sorts before "U".
      case TO -> where.and("coalesce(c.date_from, c.date_to) < ?", value + "U");
      case ON ->
          where.and(
              "coalesce(c.date_from, '') < ? AND coalesce(c.date_to, '9') >= ?",
              value + "U",
              value);
      case STATUS -> where.and("c.status = ?", value);
      case STANDING -> where.and(IN_EVENTS + "e.standing = ?)", value);
      case SOURCE ->
          where.and(
              "(a.publisher LIKE ? ESCAPE '\\' OR a.id IN (SELECT article FROM story_articles"
                  + " WHERE origin LIKE ? ESCAPE '\\') OR EXISTS (SELECT 1 FROM claim_sources x"
                  + " WHERE x.claim = c.number AND (x.id = ? OR x.name LIKE ? ESCAPE '\\')))",
              Where.part(value),
              Where.part(value),
              value,
              Where.part(value));
      case TOLD -> where.and("c.background = ?", value.equals("history") ? 1 : 0);
      case STORY ->
          where.and(
              "a.id IN (SELECT s.article FROM story_articles s JOIN stories t"
                  + " ON t.number = s.story WHERE t.id LIKE ? ESCAPE '\\')",
              Where.beginning(value));
      case WORDS ->
          where.and(
              "c.number IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ?)",
              Where.match(value));
    }
  }

  private static void country(Where where, String code) {
    where.and(
        "(c.country = ? OR c.number IN (SELECT claim FROM claim_actors WHERE country = ?))",
        code,
        code);
  }

  private static void dyad(Where where, String one, String other) {
    String side =
        "EXISTS (SELECT 1 FROM claim_actors x WHERE x.claim = c.number AND x.role = '%s'"
            + " AND x.id IN "
            + Where.NAMED
            + ")";
    String there = side.formatted("actor") + " AND " + side.formatted("recipient");
    Object[] forth = Where.named(one, other);
    Object[] back = Where.named(other, one);
    Object[] both = Arrays.copyOf(forth, forth.length + back.length);
    System.arraycopy(back, 0, both, forth.length, back.length);
    where.and("(" + there + " OR " + there + ")", both);
  }
}
