package dateline.read;

import java.io.Serial;

/**
 * A capture from which no article can be read. Its message is one line for people: which capture,
 * what is wrong with it, what to do.
 */
public final class UnreadableException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param capture the capture's name
   * @param wrong what is wrong and what to do, without a full stop
   */
  public UnreadableException(String capture, String wrong) {
    super(capture + ": " + wrong);
  }
}
