package dateline.watch;

import java.time.Duration;
import java.time.Instant;

/** How long to wait after something went wrong: longer each time, at most a day. */
final class Delays {

  /** After so many tries in vain a page is given up: the last of them after about ten hours. */
  static final int MOST_TRIES = 6;

  private static final Duration FIRST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofDays(1);

  /** By so much a machine's clock may be put back without anything being asked early. */
  private static final Duration SLACK = Duration.ofMinutes(5);

  private Delays() {}

  /** Before a page is asked for again: 5 minutes, 15, 45 … */
  static Duration page(int tries, Duration rest) {
    return longer(bounded(FIRST, 3, tries), rest);
  }

  /** Before a feed is asked again: twice its usual time, four times … */
  static Duration feed(Duration every, int failures, Duration rest) {
    return longer(bounded(every, 2, failures), rest);
  }

  /**
   * No feed that is asked so often waits until later than this; one that seems to was put off by a
   * clock that has been put back since.
   */
  static Instant latest(Instant now, Duration every) {
    return now.plus(longer(LONGEST, every)).plus(SLACK);
  }

  /** The same of a page. */
  static Instant latest(Instant now) {
    return latest(now, LONGEST);
  }

  private static Duration bounded(Duration first, int factor, int times) {
    Duration delay = first;
    for (int i = 0; i < times && delay.compareTo(LONGEST) < 0; i++) {
      delay = delay.multipliedBy(factor);
    }
    // A feed that is asked once a week anyway is not asked more often because it failed.
    return delay.compareTo(LONGEST) > 0 ? longer(LONGEST, first) : delay;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
