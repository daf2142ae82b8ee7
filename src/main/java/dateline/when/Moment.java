package dateline.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against.
 *
 * @param day the article's day, or null
 * @param tense which way the clause points
 * @param spoken the times spoken of so far
 */
record Moment(@Nullable LocalDate day, Tense tense, Antecedents spoken) {

  /** Which way an expression without a direction of its own points. */
  enum Tense {
    PAST,
    /** The clause does not say: a noun phrase, a participle, a deadline ("by Jan. 14"). */
    OPEN,
    FUTURE
  }

  boolean ahead() {
    return tense == Tense.FUTURE;
  }
}
