package dateline.story;

import dateline.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many articles have a word: those that the table counts, and those seen so far. What is to
 * come counts for nothing, so that an article weighs the same in one batch and on its day.
 */
final class Frequencies {

  private static final Table TABLE = Table.resource("/dateline/story/words.tsv");

  /** Row with the number of articles counted. */
  private static final String ALL = "*";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> counts = new ArrayList<>();
  private int articles;

  Frequencies() {
    for (Table.Row row : TABLE.rows()) {
      int count = Integer.parseInt(row.get("articles"));
      if (row.get("word").equals(ALL)) {
        articles = count;
      } else {
        counts.set(number(row.get("word")), count);
      }
    }
  }

  /** One more article has these words, each named once. */
  void add(Collection<String> words) {
    articles++;
    for (String word : words) {
      int number = number(word);
      counts.set(number, counts.get(number) + 1);
    }
  }

  /** A word's number, in the order in which words were met. */
  private int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    counts.add(0);
    numbers.put(word, counts.size() - 1);
    return counts.size() - 1;
  }

  /** How much a word tells: 0 where every article has it. */
  private double rarity(int word) {
    return Math.log((articles + 1.0) / (counts.get(word) + 1.0));
  }

  /** Words, each as often as it stands, weighed. */
  Vector weigh(Collection<String> words) {
    Map<String, Double> counted = new TreeMap<>();
    words.forEach(word -> counted.merge(word, 1.0, Double::sum));
    return weigh(counted);
  }

  /** Counts of words, weighed. */
  Vector weigh(Map<String, Double> counted) {
    TreeMap<Integer, Double> weights = new TreeMap<>();
    counted.forEach(
        (word, count) -> {
          int number = number(word);
          double weight = (1 + Math.log(Math.max(1, count))) * rarity(number);
          if (weight > 0) {
            weights.put(number, weight);
          }
        });
    int[] terms = weights.keySet().stream().mapToInt(t -> t).toArray();
    return Vector.of(terms, weights.values().stream().mapToDouble(w -> w).toArray());
  }
}
