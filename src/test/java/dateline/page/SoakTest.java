package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.serve.Explorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The explorer under mixed load while pages are read into its store: no request fails and memory
 * stays. {@code ./mvnw -Dfast test -Dtest=SoakTest -Dminutes=60} is the long one and prints how
 * long answers took; docs/performance.md has its table.
 */
class SoakTest {

  private static final double MINUTES = Double.parseDouble(System.getProperty("minutes", "0.1"));
  private static final int READERS = 4;
  private static final int BETWEEN_MILLIS = 50;
  private static final int LOOKS = 24;
  private static final long MEGABYTE = 1 << 20;

  /** What may be more at the end: the log of corrections, and what is under way at that moment. */
  private static final long SLACK = 48 * MEGABYTE;

  @TempDir Path folder = Path.of("");

  private final Latencies latencies = new Latencies();
  private volatile boolean over;

  private interface Asking {
    void ask(Random random) throws InterruptedException;
  }

  @Test
  void noRequestFailsAndMemoryStaysWhileTheReaderRuns() throws Exception {
    List<Long> heap = new ArrayList<>();
    List<Long> resident = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(READERS + 2);
    try (Explorer explorer = Explorer.start(BundledCorpus.in(folder), 0, BundledCorpus.means())) {
      Load load = new Load(explorer, latencies);
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        running.add(threads.submit(repeated(i, BETWEEN_MILLIS, load::browse)));
      }
      running.add(threads.submit(reading(load)));
      running.add(threads.submit(repeated(READERS, 10_000, load::correct)));
      for (int look = 0; look < LOOKS; look++) {
        TimeUnit.NANOSECONDS.sleep((long) (MINUTES * 60e9 / LOOKS));
        heap.add(held());
        resident.add(resident());
      }
      over = true;
      for (Future<?> one : running) {
        one.get(5, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
    System.out.print(latencies.table());
    System.out.println("heap held, MB: " + heap + "\nresident, MB: " + resident);
    assertThat(latencies.failures()).isEmpty();
    assertThat(latencies.answers("a page read, from sent to shown")).isPositive();
    assertThat(latencies.answers("one event")).isPositive();
    // The first quarter fills what is remembered of the last readings.
    assertThat(least(heap, LOOKS * 3 / 4)).isLessThan(least(heap, LOOKS / 4) + SLACK / MEGABYTE);
  }

  private Runnable reading(Load load) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of("corpus", "pages"))) {
      pages = files.sorted().toList();
    }
    return repeated(
        READERS + 1,
        1000,
        random -> {
          Path page = pages.get(random.nextInt(pages.size()));
          load.read(page.toString(), text(page));
        });
  }

  private static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks until the time is over, with a pause between. */
  private Runnable repeated(int seed, int millis, Asking asking) {
    Random random = new Random(seed);
    return () -> {
      try {
        while (!over) {
          asking.ask(random);
          pause(millis);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** In steps, so that the end is not slept through. */
  private void pause(int millis) throws InterruptedException {
    for (int slept = 0; slept < millis && !over; slept += BETWEEN_MILLIS) {
      Thread.sleep(BETWEEN_MILLIS);
    }
  }

  /** What is still in use once the collector has been through, in MB. */
  private static long held() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  /** What the process has in memory, in MB; 0 where the system does not say. */
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static long least(List<Long> values, int from) {
    return values.subList(from, from + LOOKS / 4).stream()
        .mapToLong(Long::longValue)
        .min()
        .orElseThrow();
  }
}
