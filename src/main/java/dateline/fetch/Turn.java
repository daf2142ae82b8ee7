package dateline.fetch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A host's turn to be asked: one request at a time, with a pause between two, and none while it
 * wants to be left alone. Safe for use by multiple threads.
 */
final class Turn {

  private final Duration longestPause;
  private final Clock wall;
  private final Clock steady;
  private Instant asked = Instant.EPOCH;
  private Instant rested = Instant.MIN;

  /**
   * @param wall against which servers name times
   * @param steady by which it is waited
   */
  Turn(Duration longestPause, Clock wall, Clock steady) {
    this.longestPause = longestPause;
    this.wall = wall;
    this.steady = steady;
  }

  interface Asking {
    Answer ask() throws IOException;
  }

  /**
   * Asks once the host may be asked.
   *
   * @param pause since it was asked last, at most the longest
   * @throws FetchException at once where it wants to be left alone for longer than that
   */
  synchronized Answer take(String url, String host, Duration pause, Asking asking)
      throws IOException {
    Instant now = steady.instant();
    Duration rest = between(now, rested);
    if (rest.compareTo(longestPause) > 0) {
      throw FetchException.after(
          url, host + " asks to be left alone for another " + rest.toSeconds() + " s", rest);
    }
    Duration most = pause.compareTo(longestPause) > 0 ? longestPause : pause;
    sleep(url, longer(rest, between(now, asked.plus(most))));
    try {
      Answer answer = asking.ask();
      if (answer.isBusy()) {
        rested = steady.instant().plus(answer.rest(wall.instant()));
      }
      return answer;
    } finally {
      asked = steady.instant();
    }
  }

  private static Duration between(Instant now, Instant then) {
    return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private static void sleep(String url, Duration time) throws FetchException {
    try {
      if (!time.isZero()) {
        Thread.sleep(Math.max(1, time.toMillis()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FetchException.passing(url, "interrupted");
    }
  }
}
