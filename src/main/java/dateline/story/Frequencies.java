package dateline.story;

import dateline.table.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many articles have a word: those that the table counts, and those seen so far. What is to
 * come counts for nothing, so that an article weighs the same in one batch and on its day.
 */
final class Frequencies {

  private static final Table TABLE = Table.resource("/dateline/story/words.tsv");

  /** Row with the number of articles counted. */
  private static final String ALL = "*";

  private final Map<String, Integer> counts = new HashMap<>();
  private int articles;

  Frequencies() {
    for (Table.Row row : TABLE.rows()) {
      int count = Integer.parseInt(row.get("articles"));
      if (row.get("word").equals(ALL)) {
        articles = count;
      } else {
        counts.put(row.get("word"), count);
      }
    }
  }

  void add(Collection<String> words) {
    articles++;
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  /** How much a word tells: 0 where every article has it. */
  double rarity(String word) {
    return Math.log((articles + 1.0) / (counts.getOrDefault(word, 0) + 1.0));
  }

  /** Counts of words, weighed. */
  Vector weigh(SortedMap<String, Double> counted) {
    TreeMap<String, Double> weights = new TreeMap<>();
    counted.forEach(
        (word, count) -> {
          double weight = (1 + Math.log(Math.max(1, count))) * rarity(word);
          if (weight > 0) {
            weights.put(word, weight);
          }
        });
    return Vector.of(weights);
  }
}
