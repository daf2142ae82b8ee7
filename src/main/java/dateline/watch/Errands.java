package dateline.watch;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is under way: at most one errand a host, done by workers, and finished one after another by
 * the thread that began it. For use by one thread.
 */
final class Errands implements AutoCloseable {

  private static final int WORKERS = 8;

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          WORKERS,
          work -> {
            Thread thread = new Thread(work, "watching");
            thread.setDaemon(true);
            return thread;
          });
  private final LinkedBlockingQueue<Done> done = new LinkedBlockingQueue<>();
  private final Set<String> hosts = new HashSet<>();

  private record Done(String host, Runnable rest) {}

  /** Whether there is room for an errand to this host. */
  boolean mayBegin(String host) {
    return free() > 0 && !hosts.contains(host);
  }

  int free() {
    return WORKERS - hosts.size();
  }

  boolean isIdle() {
    return hosts.isEmpty();
  }

  /** The hosts that have one under way. */
  Set<String> hosts() {
    return Set.copyOf(hosts);
  }

  /**
   * Begins an errand.
   *
   * @param errand what a worker does; what it gives is left to be done by the thread that finishes
   */
  void begin(String host, Callable<Runnable> errand) {
    hosts.add(host);
    workers.execute(() -> done.add(new Done(host, outcome(errand))));
  }

  /** What an errand gives; one that breaks off ends the watch, rather than its host unseen. */
  private static Runnable outcome(Callable<Runnable> errand) {
    try {
      return errand.call();
    } catch (Exception | Error e) {
      return () -> {
        throw new IllegalStateException("an errand broke off", e);
      };
    }
  }

  /** Finishes the next errand that is done within a time; false where none is. */
  boolean finishOne(Duration patience) {
    if (isIdle()) {
      return false;
    }
    try {
      Done next = next(patience);
      if (next == null) {
        return false;
      }
      hosts.remove(next.host());
      next.rest().run();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private @Nullable Done next(Duration patience) throws InterruptedException {
    return done.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
