package dateline.fetch;

import dateline.read.Robots;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * A site's robots.txt as it was found, and how long it holds (RFC 9309, 2.3.1 and 2.4).
 *
 * @param robots what may be fetched
 * @param missing why the file could not be had, so that nothing may; empty where it could
 * @param until when it is to be asked for again
 */
record Rules(Robots robots, String missing, Instant until) {

  private static final Duration HOLDS = Duration.ofDays(1);
  private static final Duration MISSING_HOLDS = Duration.ofMinutes(10);

  /** The rules that an answer gives now. */
  static Rules of(Answer answer, String product, Instant now) {
    int status = answer.status();
    if (status == 200) {
      String text = new String(answer.body(), StandardCharsets.UTF_8);
      return new Rules(Robots.of(text, product), "", now.plus(HOLDS));
    }
    if (status >= 500 || status == 429) {
      Instant until = now.plus(MISSING_HOLDS);
      return new Rules(Robots.FORBID_ALL, "the server answered " + status, until);
    }
    return new Rules(Robots.ALLOW_ALL, "", now.plus(HOLDS));
  }

  boolean isOld(Instant now) {
    return !now.isBefore(until);
  }

  /** Seconds that the site wants between two requests, or else the usual ones. */
  Duration pause(Duration usual) {
    return robots.delay().isPresent()
        ? Duration.ofMillis((long) (robots.delay().getAsDouble() * 1000))
        : usual;
  }
}
