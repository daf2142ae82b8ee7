package dateline.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collector;

/** The greatest of many numbers without sorting all of them. */
final class Top {

  private Top() {}

  /** Collects the greatest, those first; of two that are alike, the smaller number first. */
  static Collector<Integer, ?, List<Integer>> of(int most, Comparator<Integer> order) {
    Comparator<Integer> whole = order.thenComparing(Comparator.reverseOrder());
    return Collector.of(
        () -> new PriorityQueue<>(whole),
        (queue, one) -> {
          queue.add(one);
          if (queue.size() > most) {
            queue.remove();
          }
        },
        (one, other) -> {
          one.addAll(other);
          return one;
        },
        queue -> {
          List<Integer> ordered = new ArrayList<>(queue);
          ordered.sort(whole);
          Collections.reverse(ordered);
          return ordered;
        });
  }
}
