package dateline.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim that speaks against another.
 *
 * @param answering id of the claim that answers, or of the article where a correction makes no
 *     claim
 * @param answered id of the claim that it answers
 * @param kind how it answers
 * @param by who answers
 * @param day when the answer appeared, or null
 * @param basis why the two belong together, for people
 */
public record Answer(
    String answering,
    String answered,
    Kind kind,
    String by,
    @Nullable LocalDate day,
    String basis) {

  /** Ways to answer. */
  public enum Kind {
    /** "Denies": the same is said not to be so. */
    DENIAL,
    /** "Rejects", "dismisses": the claim as such is turned down. */
    REJECTION,
    /** Another count of the same. */
    FIGURE,
    /** "Insists": what is maintained makes sense only against the claim. */
    INSISTENCE,
    /** Who said it takes it back. */
    RETRACTION
  }
}
