package dateline.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How alike two stretches of a page are in their words, after TextTiling (Hearst 1997) and with
 * each word weighed by how few of the page's paragraphs have it.
 */
final class Cohesion {

  private static final int STEM = 6;
  private static final int FEWEST_LETTERS = 4;

  /** Names, and where a language writes them large its nouns, carry the topic. */
  private static final double NAMED = 2;

  private final List<Map<String, Integer>> terms;
  private final Map<String, Integer> documents = new HashMap<>();

  /** Counts the words of these lines. */
  Cohesion(List<Line> lines) {
    this(lines.stream().map(line -> terms(line.text())).toList(), 0, lines.size());
  }

  private Cohesion(List<Map<String, Integer>> all, int from, int to) {
    terms = List.copyOf(all.subList(from, to));
    for (Map<String, Integer> counts : terms) {
      counts.keySet().forEach(t -> documents.merge(t, 1, Integer::sum));
    }
  }

  /** The same of some of the lines, with each word weighed among them alone. */
  Cohesion part(int from, int to) {
    return new Cohesion(terms, from, to);
  }

  /** Cosine of the words of some lines and of others, given by their numbers. */
  double between(List<Integer> left, List<Integer> right) {
    Map<String, Integer> a = sum(left);
    Map<String, Integer> b = sum(right);
    double dot = 0;
    for (Map.Entry<String, Integer> term : a.entrySet()) {
      Integer other = b.get(term.getKey());
      if (other != null) {
        dot += weight(term.getKey(), term.getValue()) * weight(term.getKey(), other);
      }
    }
    double norms = norm(a) * norm(b);
    return norms == 0 ? 0 : dot / norms;
  }

  /** Share of a line's words, by weight, that stand in these other lines too. */
  double shareOf(int line, List<Integer> others) {
    Set<String> there = new HashSet<>(sum(others).keySet());
    double all = 0;
    double found = 0;
    for (String term : terms.get(line).keySet()) {
      double weight = weight(term, 1);
      all += weight;
      found += there.contains(term) ? weight : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  /** The same for several lines together. */
  double shareOf(List<Integer> some, List<Integer> others) {
    Map<String, Integer> there = sum(others);
    double all = 0;
    double found = 0;
    for (Map.Entry<String, Integer> term : sum(some).entrySet()) {
      double weight = weight(term.getKey(), term.getValue());
      all += weight;
      found += there.containsKey(term.getKey()) ? weight : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  private Map<String, Integer> sum(List<Integer> lines) {
    Map<String, Integer> sum = new HashMap<>();
    for (int line : lines) {
      terms.get(line).forEach((t, n) -> sum.merge(t, n, Integer::sum));
    }
    return sum;
  }

  private double weight(String term, int count) {
    double rare = Math.log(1 + (double) terms.size() / documents.getOrDefault(term, 1));
    double named = Character.isUpperCase(term.charAt(0)) ? NAMED : 1;
    return (1 + Math.log(count)) * rare * named;
  }

  private double norm(Map<String, Integer> counts) {
    double sum = 0;
    for (Map.Entry<String, Integer> term : counts.entrySet()) {
      double weight = weight(term.getKey(), term.getValue());
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  /** Words without their endings; pairs of characters where a script does not part words. */
  private static Map<String, Integer> terms(String text) {
    Map<String, Integer> counts = new HashMap<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (c >= '\u0e00' && Character.isLetter(c) && c < '\ud7a4') {
        if (i + 1 < lower.length() && Character.isLetter(lower.charAt(i + 1))) {
          counts.merge(lower.substring(i, i + 2), 1, Integer::sum);
        }
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        if (i - start >= FEWEST_LETTERS && !Languages.isFunctionWord(lower.substring(start, i))) {
          String term = lower.substring(start, Math.min(i, start + STEM));
          boolean named = start < text.length() && Character.isUpperCase(text.charAt(start));
          counts.merge(
              named ? Character.toUpperCase(term.charAt(0)) + term.substring(1) : term,
              1,
              Integer::sum);
        }
        start = -1;
      }
    }
    return counts;
  }
}
