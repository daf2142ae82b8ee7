package dateline.app;

import java.io.IOException;
import java.io.Serial;

/** A page that could not be had. Its message is one line for people. */
final class FetchException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private final boolean lasting;

  private FetchException(String url, String wrong, boolean lasting) {
    super(url + ": " + wrong);
    this.lasting = lasting;
  }

  /** It may go better another time. */
  static FetchException passing(String url, String wrong) {
    return new FetchException(url, wrong, false);
  }

  /** It will not go better: forbidden, gone, no page. */
  static FetchException lasting(String url, String wrong) {
    return new FetchException(url, wrong, true);
  }

  boolean isLasting() {
    return lasting;
  }
}
