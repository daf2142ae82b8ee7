package dateline.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an event can be trusted, and since when. Immutable.
 *
 * @param state how it stands after the last report
 * @param witnesses independent lines of reporting that each have a voucher of their own
 * @param changes how it came to stand so, the first report first
 */
public record Standing(State state, int witnesses, List<Change> changes) {

  /** Copies. */
  public Standing {
    changes = List.copyOf(changes);
  }

  /** How an event may stand. */
  public enum State {
    /** One origin says so, or nobody yet says that it happened. */
    UNCONFIRMED,
    /** Two or more independent origins say so, and nobody speaks against it. */
    CORROBORATED,
    /** Somebody speaks against it. */
    CONTESTED,
    /** All who said so took it back. */
    RETRACTED
  }

  /**
   * A change of standing.
   *
   * @param day when the report that changed it appeared, or null
   * @param state since then
   * @param claim the claim that changed it
   */
  public record Change(@Nullable LocalDate day, State state, String claim) {}
}
