package dateline.who;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the base knows under a name.
 *
 * @param form how the name stands for the actor
 * @param actor the actor; of a person, as of the first term
 * @param terms a person's terms of office, oldest first; empty for others
 * @param gender "m", "f" or empty
 */
record Entry(Form form, Actor actor, List<Term> terms, String gender) {

  enum Form {
    NAME,
    ADJECTIVE,
    NATIONAL,
    SEAT
  }

  /** An office held for a time. */
  record Term(
      @Nullable String country,
      @Nullable String sector,
      String role,
      String org,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String basis) {

    boolean holds(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
  }

  /** The actor as of a day: a person is what they were then, or last were before. */
  Actor asOf(@Nullable LocalDate day) {
    if (terms.isEmpty()) {
      return actor;
    }
    Term term = term(day);
    String basis = term.basis() + ": " + term.role();
    return new Actor(
        actor.id(),
        actor.name(),
        actor.kind(),
        term.country(),
        term.sector(),
        actor.wikidata(),
        basis);
  }

  /** The term that counts on a day. */
  Term term(@Nullable LocalDate day) {
    Term chosen = terms.get(terms.size() - 1);
    if (day == null) {
      return chosen;
    }
    for (int i = terms.size() - 1; i >= 0; i--) {
      if (terms.get(i).holds(day)) {
        return terms.get(i);
      }
    }
    for (Term term : terms) {
      if (term.from() != null && !term.from().isAfter(day)) {
        chosen = term;
      }
    }
    return chosen;
  }

  /** Whether the person is in office on a day, or the day is unknown. */
  boolean inOffice(@Nullable LocalDate day) {
    return day == null || terms.stream().anyMatch(t -> t.holds(day));
  }
}
