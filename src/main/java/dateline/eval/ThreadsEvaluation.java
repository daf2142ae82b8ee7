package dateline.eval;

import com.sun.management.OperatingSystemMXBean;
import dateline.claim.Claim;
import dateline.claim.Coder;
import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Reader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One thread against two over the same pages: all pages once by two threads, so that Java has
 * compiled what it will, then by one, two, two and one, so that load from outside hits both alike.
 */
final class ThreadsEvaluation implements Evaluation {

  private final Reader reader = new Reader();

  @Override
  public String name() {
    return "threads";
  }

  @Override
  public String description() {
    return "one thread against two with one shared engine: tar archives or folders of saved pages";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    List<Capture> pages = SavedPages.english(files);
    Coder coder = Coder.open();
    Turns warm = new Turns(2);
    Turns one = new Turns(1);
    Turns two = new Turns(2);
    try {
      warm.take(coder, pages);
      for (Turns turns : List.of(one, two, two, one)) {
        turns.take(coder, pages);
      }
    } finally {
      warm.workers.shutdownNow();
      one.workers.shutdownNow();
      two.workers.shutdownNow();
    }
    out.printf(
        "threads: %d articles; one thread %.1f s (%.1f s of processor), two %.1f s (%.1f s)%n",
        one.articles, one.elapsed, one.used, two.elapsed, two.used);
    out.printf(
        "  two give %.2f times the throughput of one; an article costs %.2f times the processor;"
            + " claims %s%n",
        one.elapsed / two.elapsed,
        two.used / one.used,
        one.claims.equals(two.claims) ? "the same in the same order" : "DIFFER");
  }

  /** The turns of a number of threads. */
  private final class Turns {

    private final OperatingSystemMXBean machine =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ExecutorService workers;
    private final List<String> claims = new ArrayList<>();
    private int articles;
    private double elapsed;
    private double used;

    Turns(int threads) {
      workers = Executors.newFixedThreadPool(threads);
    }

    void take(Coder coder, List<Capture> pages) {
      long before = System.nanoTime();
      long usedBefore = machine.getProcessCpuTime();
      List<Future<List<String>>> running = new ArrayList<>();
      for (Capture page : pages) {
        running.add(workers.submit(() -> read(coder, page)));
      }
      try {
        for (Future<List<String>> page : running) {
          claims.addAll(page.get());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
      elapsed += (System.nanoTime() - before) / 1e9;
      used += (machine.getProcessCpuTime() - usedBefore) / 1e9;
    }

    private List<String> read(Coder coder, Capture page) {
      List<String> ids = new ArrayList<>();
      List<Article> found = SavedPages.articles(reader, page);
      for (Article article : found) {
        coder.claims(article).stream().map(Claim::id).forEach(ids::add);
      }
      synchronized (this) {
        articles += found.size();
      }
      return ids;
    }
  }
}
