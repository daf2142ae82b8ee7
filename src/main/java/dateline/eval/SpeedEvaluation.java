package dateline.eval;

import dateline.read.Capture;
import dateline.store.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What each step costs on saved pages, beside the parse, which is the floor. */
final class SpeedEvaluation implements Evaluation {

  /** Pages until Java has compiled what is hot. */
  private static final int WARM_UP = 60;

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public String description() {
    return "articles a second a core, step by step: tar archives or folders of saved pages"
        + " (processor time of one thread; the first 60 pages warm up)";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    List<Capture> pages = SavedPages.english(files);
    Steps steps = new Steps();
    Path folder = Files.createTempDirectory("dateline-speed");
    try (Store store = Store.create(folder.resolve("speed.db"))) {
      StepTimes cold = new StepTimes();
      for (Capture page : pages.subList(0, Math.min(WARM_UP, pages.size()))) {
        steps.pass(page, store, cold);
      }
      StepTimes times = new StepTimes();
      Steps.Passed passed = new Steps.Passed(0, 0, 0);
      long collected = collecting();
      for (Capture page : pages) {
        passed = passed.plus(steps.pass(page, store, times));
      }
      print(pages.size(), passed, times, collecting() - collected, out);
    } finally {
      delete(folder);
    }
  }

  private static void print(
      int pages, Steps.Passed passed, StepTimes times, long collected, PrintStream out) {
    int articles = Math.max(1, passed.articles());
    out.printf(
        "speed: %d pages, %d English articles of %d words, %d claims; one thread's time%n",
        pages, passed.articles(), passed.words() / articles, passed.claims());
    out.printf("  %-8s %12s %12s %9s%n", "step", "ms/article", "x the parse", "share");
    double parse = times.seconds("parse");
    for (String step : Steps.NAMES) {
      double seconds = times.seconds(step);
      out.printf(
          "  %-8s %12.2f %12.3f %8.1f%%%n",
          step, 1000 * seconds / articles, seconds / parse, 100 * seconds / times.seconds());
    }
    out.printf(
        "  %-8s %12.2f %12.3f%n",
        "all", 1000 * times.seconds() / articles, times.seconds() / parse);
    out.printf(
        "  %.2f articles a second a core, %.2f of 500 words; collecting garbage took %.1f s beside it%n",
        articles / times.seconds(), passed.words() / 500.0 / times.seconds(), collected / 1000.0);
  }

  private static long collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(bean -> Math.max(0, bean.getCollectionTime()))
        .sum();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
