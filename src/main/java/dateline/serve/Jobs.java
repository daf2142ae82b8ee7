package dateline.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Reading in the background, one job after the other. */
final class Jobs implements AutoCloseable {

  /** Jobs that wait or are remembered. */
  private static final int MOST = 200;

  /** Pages after which a long job shows what it has so far. */
  private static final int SHOWN_EVERY = 8;

  private final Library library;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
          });
  private int begun;

  Jobs(Library library) {
    this.library = library;
  }

  synchronized Job begin(Wanted wanted) {
    if (jobs.values().stream().filter(j -> !j.isFinished()).count() >= 20) {
      throw new Problem(429, "twenty readings are waiting; try again when some are done");
    }
    Job job = new Job("job" + ++begun, wanted.pages().size() + wanted.addresses().size());
    jobs.put(job.id(), job);
    if (jobs.size() > MOST) {
      jobs.remove(jobs.keySet().iterator().next());
    }
    worker.execute(() -> run(job, wanted));
    return job;
  }

  private void run(Job job, Wanted wanted) {
    try {
      library.read(wanted, SHOWN_EVERY, job);
      job.finish(null);
    } catch (RuntimeException e) {
      job.finish(String.valueOf(e.getMessage()));
    }
  }

  synchronized Job get(String id) {
    Job job = jobs.get(id);
    if (job == null) {
      throw Problem.notFound("job");
    }
    return job;
  }

  /** The job at work, or null. */
  synchronized @Nullable Job current() {
    return jobs.values().stream().filter(j -> !j.isFinished()).findFirst().orElse(null);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
