package dateline.store;

import dateline.who.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst says of claims: a claim of its own, with a name, a time and a reason. It changes
 * nothing in the record; who looks at the record looks through it. Immutable.
 *
 * @param number its place in the log
 * @param at when it was said
 * @param by who says so
 * @param kind what is said
 * @param claims of which claims
 * @param type the right type, or null
 * @param actor the right actor or recipient, or null
 * @param reason in the analyst's words; may be empty
 * @param undoes the number of the correction that it takes back, or null
 */
public record Correction(
    long number,
    Instant at,
    String by,
    Kind kind,
    List<Anchor> claims,
    @Nullable String type,
    @Nullable Actor actor,
    String reason,
    @Nullable Long undoes) {

  /** What is said of the claims. */
  public enum Kind {
    /** It is right as it stands. */
    RIGHT,
    /** The text does not say this. */
    NOT_SO,
    /** Its type is another. */
    TYPE,
    /** Somebody else does it. */
    ACTOR,
    /** It is done to somebody else. */
    RECIPIENT,
    /** They tell the same event. */
    TOGETHER,
    /** The first tells another event than the others. */
    APART,
    /** An earlier correction is taken back. */
    UNDO
  }

  /** Copies. */
  public Correction {
    claims = List.copyOf(claims);
  }

  /** The same with its place in the log. */
  Correction numbered(long number) {
    return new Correction(number, at, by, kind, claims, type, actor, reason, undoes);
  }
}
