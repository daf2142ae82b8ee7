package dateline.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A store that cannot be used. Its message is one line for people: which file, what, what to do.
 */
public final class StoreException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param file the store
   * @param wrong what is wrong and what to do, without a full stop
   * @param cause what the database said, or null
   */
  public StoreException(String file, String wrong, @Nullable Throwable cause) {
    super(file + ": " + wrong, cause);
  }
}
