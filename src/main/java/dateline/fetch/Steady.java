package dateline.fetch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that nobody sets: it goes on evenly from the moment when it was made. Whoever waits by it
 * waits as long as is meant, though the machine's clock is put forward or back meanwhile. Safe for
 * use by multiple threads.
 */
final class Steady extends Clock {

  private final Instant made = Instant.now();
  private final long begun = System.nanoTime();

  @Override
  public Instant instant() {
    return made.plusNanos(System.nanoTime() - begun);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
