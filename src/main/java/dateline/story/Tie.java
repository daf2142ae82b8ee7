package dateline.story;

import dateline.who.Actor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two over time: an office held, an alliance, a membership, a listing.
 * Immutable.
 *
 * @param id stable as long as its first claim is
 * @param type the record's relation, or "listed" for who is on a list of sanctions
 * @param actor the one
 * @param recipient the other, or null where the text names none
 * @param since first day of it that a text gives, or null where none does
 * @param until last day that a text gives, or null
 * @param seen first day on which a report tells that it holds, or null
 * @param last last such day
 * @param ended day of the first report that tells that it does not hold any more, or null
 * @param testimonies its claims in the order of publication
 */
public record Tie(
    String id,
    String type,
    Actor actor,
    @Nullable Actor recipient,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable LocalDate seen,
    @Nullable LocalDate last,
    @Nullable LocalDate ended,
    List<Testimony> testimonies) {

  /** Copies. */
  public Tie {
    testimonies = List.copyOf(testimonies);
  }
}
