package dateline.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Words of pages weighed by how few pages have them, to find pages of one topic. */
final class TermVectors {

  private final List<Map<String, Double>> vectors = new ArrayList<>();

  TermVectors(List<FundusPage> pages) {
    Map<String, Integer> documents = new HashMap<>();
    List<List<String>> tokens = new ArrayList<>();
    for (FundusPage page : pages) {
      List<String> words = Shingles.tokens(page.body());
      tokens.add(words);
      new HashSet<>(words).forEach(word -> documents.merge(word, 1, Integer::sum));
    }
    for (List<String> words : tokens) {
      Map<String, Double> vector = new HashMap<>();
      for (String word : words) {
        double rare = Math.log((double) pages.size() / documents.getOrDefault(word, 1));
        vector.merge(word, rare, Double::sum);
      }
      vectors.add(vector);
    }
  }

  List<Map<String, Double>> all() {
    return List.copyOf(vectors);
  }

  static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double dot = 0;
    for (Map.Entry<String, Double> term : a.entrySet()) {
      dot += term.getValue() * b.getOrDefault(term.getKey(), 0.0);
    }
    double norms = norm(a) * norm(b);
    return norms == 0 ? 0 : dot / norms;
  }

  private static double norm(Map<String, Double> vector) {
    return Math.sqrt(vector.values().stream().mapToDouble(v -> v * v).sum());
  }
}
