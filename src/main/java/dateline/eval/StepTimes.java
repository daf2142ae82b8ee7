package dateline.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Processor time of the calling thread, step by step. For use by one thread. */
final class StepTimes {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** Does a step and charges what it took. */
  <T> T charge(String step, Supplier<T> work) {
    long before = threads.getCurrentThreadCpuTime();
    try {
      return work.get();
    } finally {
      nanos.merge(step, threads.getCurrentThreadCpuTime() - before, Long::sum);
    }
  }

  /** Charges a step with what was measured elsewhere; less than nothing where it took no time. */
  void add(String step, double seconds) {
    nanos.merge(step, Math.round(seconds * 1e9), Long::sum);
  }

  /** Seconds that a step took. */
  double seconds(String step) {
    return nanos.getOrDefault(step, 0L) / 1e9;
  }

  /** Seconds of all steps. */
  double seconds() {
    return nanos.values().stream().mapToLong(Long::longValue).sum() / 1e9;
  }
}
