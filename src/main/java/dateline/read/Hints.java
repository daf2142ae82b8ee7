package dateline.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about a page. Used only where the page does not say so itself.
 *
 * @param date when it appeared, or null
 * @param publisher who published it, or null
 */
public record Hints(@Nullable LocalDate date, @Nullable String publisher) {

  /** Nothing is known. */
  public static final Hints NONE = new Hints(null, null);

  /** These, and where they are silent the others. */
  public Hints or(Hints others) {
    return new Hints(
        date == null ? others.date : date, publisher == null ? others.publisher : publisher);
  }
}
