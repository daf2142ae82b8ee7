package dateline.store;

import java.util.Locale;

/** Which events pass a filter: conditions on {@code events e}. */
final class EventWhere {

  private static final String BY_CLAIMS =
      "e.number IN (SELECT s.event FROM event_claims s JOIN claims c ON c.number = s.claim"
          + " JOIN articles a ON a.number = c.article WHERE 1";

  private EventWhere() {}

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
              "e.number IN (SELECT event FROM event_actors WHERE id IN " + Where.NAMED + ")",
              Where.named(value));
      case DYAD -> dyad(where, value, condition.values().get(1));
      case TYPE -> where.in("e.type", Where.cases(value));
      case QUAD -> where.and("e.quad = ?", value);
      case KIND -> where.in("e.kind", condition.values());
      case COUNTRY -> country(where, value.toUpperCase(Locale.ROOT));
      case BOX -> where.box("e", condition.values());
      case FROM -> where.and("e.date_to >= ?", value);
      case TO -> where.and("e.date_from <= ?", value);
      case ON -> where.and("e.date_from <= ? AND e.date_to >= ?", value, value);
      case STANDING -> where.and("e.standing = ?", value);
      case STORY ->
          where.and(
              "e.number IN (SELECT s.event FROM event_stories s JOIN stories t"
                  + " ON t.number = s.story WHERE t.id LIKE ? ESCAPE '\\')",
              Where.beginning(value));
      case SOURCE ->
          where.and(
              "e.number IN (SELECT event FROM event_claims WHERE line LIKE ? ESCAPE '\\'"
                  + " OR voucher LIKE ? ESCAPE '\\' OR publisher LIKE ? ESCAPE '\\')",
              Where.part(value),
              Where.part(value),
              Where.part(value));
      case WORDS ->
          where.and(
              "e.number IN (SELECT s.event FROM claim_words w JOIN event_claims s"
                  + " ON s.claim = w.rowid WHERE claim_words MATCH ?)",
              Where.match(value));
      case STATUS, TOLD -> byClaims(where, condition);
    }
  }

  private static void byClaims(Where where, Filter.Condition condition) {
    Where claims = ClaimWhere.of(Filter.ALL.and(condition.by(), condition.value()));
    where.and(BY_CLAIMS + claims.sql() + ")", claims.values().toArray());
  }

  private static void country(Where where, String code) {
    where.and(
        "(e.country = ? OR e.number IN (SELECT event FROM event_actors WHERE country = ?))",
        code,
        code);
  }

  /** Every pair of an event stands among the dyads once, its ids in the order of the alphabet. */
  private static void dyad(Where where, String one, String other) {
    where.and(
        "e.number IN (SELECT event FROM dyads WHERE one IN %1$s AND other IN %1$s UNION ALL"
                .formatted(Where.NAMED)
            + " SELECT event FROM dyads WHERE other IN %1$s AND one IN %1$s)"
                .formatted(Where.NAMED),
        Where.named(one, other, one, other));
  }
}
