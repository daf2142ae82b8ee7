package dateline.watch;

import java.time.Duration;

/** How long to wait after something went wrong: longer each time, at most a day. */
final class Delays {

  /** After so many tries in vain a page is given up: the last of them after about ten hours. */
  static final int MOST_TRIES = 6;

  private static final Duration FIRST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofDays(1);

  private Delays() {}

  /** Before a page is asked for again: 5 minutes, 15, 45 … */
  static Duration page(int tries, Duration rest) {
    return longer(bounded(FIRST, 3, tries), rest);
  }

  /** Before a feed is asked again: twice its usual time, four times … */
  static Duration feed(Duration every, int failures, Duration rest) {
    return longer(bounded(every, 2, failures), rest);
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
