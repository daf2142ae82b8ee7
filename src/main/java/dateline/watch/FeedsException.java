package dateline.watch;

import java.io.Serial;

/** A file of feeds that cannot be used. Its message is one line: where, what, and what to do. */
public final class FeedsException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  FeedsException(String file, int line, String wrong) {
    super(file + (line > 0 ? ":" + line : "") + ": " + wrong);
  }
}
