package dateline.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** Work done by several threads a bounded way ahead, and handed on in its order. */
final class Ahead {

  private final ExecutorService workers;
  private final int most;
  private final Predicate<Outcome> taker;
  private final Deque<Future<Outcome>> running = new ArrayDeque<>();

  /**
   * @param most pieces of work begun before the first of them is handed on
   * @param taker says false where it has had enough
   */
  Ahead(ExecutorService workers, int most, Predicate<Outcome> taker) {
    this.workers = workers;
    this.most = most;
    this.taker = taker;
  }

  /** Begins a piece of work; false where no more is wanted. */
  boolean add(Callable<Outcome> work) {
    running.add(workers.submit(work));
    return running.size() < most || taker.test(next());
  }

  /** Hands on all that is still running. */
  void finish() {
    while (!running.isEmpty()) {
      if (!taker.test(next())) {
        return;
      }
    }
  }

  private Outcome next() {
    try {
      return running.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
