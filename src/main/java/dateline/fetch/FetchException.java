package dateline.fetch;

import java.io.IOException;
import java.io.Serial;
import java.time.Duration;

/** A page that could not be had. Its message is one line for people. */
public final class FetchException extends IOException {

  @Serial private static final long serialVersionUID = 2L;

  private final boolean lasting;
  private final Duration rest;

  private FetchException(String url, String wrong, boolean lasting, Duration rest) {
    super(url + ": " + wrong);
    this.lasting = lasting;
    this.rest = rest;
  }

  /** It may go better another time. */
  static FetchException passing(String url, String wrong) {
    return new FetchException(url, wrong, false, Duration.ZERO);
  }

  /** It may go better once the server has had the rest that it asks for. */
  static FetchException after(String url, String wrong, Duration rest) {
    return new FetchException(url, wrong, false, rest);
  }

  /** It will not go better: forbidden, gone, no page. */
  static FetchException lasting(String url, String wrong) {
    return new FetchException(url, wrong, true, Duration.ZERO);
  }

  /** Whether there is no use in asking again. */
  public boolean isLasting() {
    return lasting;
  }

  /** How long the server asks to be left alone; zero where it does not say. */
  public Duration rest() {
    return rest;
  }
}
