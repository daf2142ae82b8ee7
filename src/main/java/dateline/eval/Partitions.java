package dateline.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How well clusters found match those expected, by the measures of coreference. */
final class Partitions {

  /** Precision and recall. */
  record Score(double precision, double recall) {

    double f1() {
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", precision, recall, f1());
    }
  }

  private Partitions() {}

  /** B-cubed: for each item, how much of its cluster belongs with it. */
  static Score bCubed(Map<String, String> gold, Map<String, String> found) {
    Map<String, Set<String>> goldSets = sets(gold);
    Map<String, Set<String>> foundSets = sets(found);
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> item : gold.entrySet()) {
      Set<String> expected = goldSets.getOrDefault(item.getValue(), Set.of());
      Set<String> got = foundSets.getOrDefault(found.getOrDefault(item.getKey(), ""), Set.of());
      double common = common(expected, got);
      precision += common / Math.max(1, got.size());
      recall += common / expected.size();
    }
    return new Score(precision / gold.size(), recall / gold.size());
  }

  /** MUC: links, of those that the clusters need. */
  static Score muc(Map<String, String> gold, Map<String, String> found) {
    return new Score(links(found, gold), links(gold, found));
  }

  private static double links(Map<String, String> of, Map<String, String> by) {
    double kept = 0;
    double all = 0;
    for (Set<String> set : sets(of).values()) {
      Set<String> parts = new HashSet<>();
      set.forEach(item -> parts.add(by.getOrDefault(item, item)));
      kept += set.size() - parts.size();
      all += set.size() - 1.0;
    }
    return all == 0 ? 0 : kept / all;
  }

  /** CEAF with the entity measure: clusters paired one to one as well as can be. */
  static Score ceafE(Map<String, String> gold, Map<String, String> found) {
    List<Set<String>> rows = new ArrayList<>(sets(gold).values());
    List<Set<String>> columns = new ArrayList<>(sets(found).values());
    int size = Math.max(rows.size(), columns.size());
    double[][] gain = new double[size][size];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        double sum = rows.get(i).size() + columns.get(j).size();
        gain[i][j] = 2 * common(rows.get(i), columns.get(j)) / sum;
      }
    }
    double best = Assignment.best(gain);
    return new Score(best / Math.max(1, columns.size()), best / Math.max(1, rows.size()));
  }

  /** The mean of the three F1, as CoNLL has it. */
  static double conll(Map<String, String> gold, Map<String, String> found) {
    return (muc(gold, found).f1() + bCubed(gold, found).f1() + ceafE(gold, found).f1()) / 3;
  }

  private static double common(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).count();
  }

  private static Map<String, Set<String>> sets(Map<String, String> clusters) {
    Map<String, Set<String>> sets = new LinkedHashMap<>();
    clusters.forEach(
        (item, cluster) -> sets.computeIfAbsent(cluster, c -> new HashSet<>()).add(item));
    return sets;
  }
}
