package dateline.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which relations pass a filter: conditions on {@code relations r}, else on their claims. */
final class TieWhere {

  private static final Set<Filter.By> OWN =
      EnumSet.of(Filter.By.ACTOR, Filter.By.DYAD, Filter.By.TYPE, Filter.By.ON);

  private static final String BY_CLAIMS =
      "r.number IN (SELECT s.relation FROM relation_claims s JOIN claims c ON c.number = s.claim"
          + " JOIN articles a ON a.number = c.article WHERE 1";

  private TieWhere() {}

  static Where of(Filter filter) {
    Where where = new Where();
    Where claims =
        ClaimWhere.of(
            new Filter(filter.conditions().stream().filter(c -> !OWN.contains(c.by())).toList()));
    if (!claims.sql().isEmpty()) {
      where.and(BY_CLAIMS + claims.sql() + ")", claims.values().toArray());
    }
    filter.conditions().stream()
        .filter(c -> OWN.contains(c.by()))
        .forEach(condition -> add(where, condition.by(), condition.values()));
    return where;
  }

  private static void add(Where where, Filter.By by, List<String> values) {
    String value = values.get(0);
    switch (by) {
      case ACTOR ->
          where.and(
              "(r.actor IN %1$s OR r.recipient IN %1$s)".formatted(Where.NAMED),
              Where.named(value, value));
      case DYAD -> {
        String other = values.get(1);
        where.and(
            "(r.actor IN %1$s AND r.recipient IN %1$s OR r.actor IN %1$s AND r.recipient IN %1$s)"
                .formatted(Where.NAMED),
            Where.named(value, other, other, value));
      }
      case TYPE -> where.in("r.type", Where.cases(value));
      default ->
          where.and(
              "coalesce(r.since, '') <= ? AND coalesce(r.until, '9') >= ?"
                  + " AND coalesce(r.ended, '9') >= ?",
              value,
              value,
              value);
    }
  }
}
