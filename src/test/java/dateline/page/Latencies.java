package dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by what was asked. Safe for use by multiple threads. */
final class Latencies {

  private final Map<String, List<Double>> millis = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  synchronized void took(String what, double time) {
    millis.computeIfAbsent(what, w -> new ArrayList<>()).add(time);
  }

  synchronized void failed(String what) {
    failures.add(what);
  }

  /** What was answered with anything but a success, or not at all. */
  synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  synchronized int answers(String what) {
    return millis.getOrDefault(what, List.of()).size();
  }

  /** A row for each thing that is asked, in milliseconds by the clock. */
  synchronized String table() {
    StringBuilder table =
        new StringBuilder(
            "| asked | answers | median | 95 in 100 below | 99 in 100 below | most |\n");
    table.append("| --- | --- | --- | --- | --- | --- |\n");
    millis.forEach(
        (what, times) -> {
          List<Double> sorted = times.stream().sorted().toList();
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %,d | %.1f | %.1f | %.1f | %.1f |%n",
                  what,
                  sorted.size(),
                  at(sorted, 50),
                  at(sorted, 95),
                  at(sorted, 99),
                  sorted.get(sorted.size() - 1)));
        });
    return table.toString();
  }

  private static double at(List<Double> sorted, int percent) {
    return sorted.get(sorted.size() * percent / 100);
  }
}
