package dateline.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts compared by runs of four words, as scrapinghub's article-extraction-benchmark does. */
final class Shingles {

  private static final int LENGTH = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

  private Shingles() {}

  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      tokens.add(m.group());
    }
    return tokens;
  }

  /** Precision and recall of the runs found; both 1 where nothing is owed and nothing found. */
  static double[] precisionAndRecall(String gold, String found) {
    Map<String, Integer> owed = shingles(tokens(gold));
    Map<String, Integer> had = shingles(tokens(found));
    double right = 0;
    for (Map.Entry<String, Integer> shingle : had.entrySet()) {
      right += Math.min(shingle.getValue(), owed.getOrDefault(shingle.getKey(), 0));
    }
    double all = had.values().stream().mapToInt(n -> n).sum();
    double due = owed.values().stream().mapToInt(n -> n).sum();
    return new double[] {all == 0 ? (due == 0 ? 1 : 0) : right / all, due == 0 ? 1 : right / due};
  }

  private static Map<String, Integer> shingles(List<String> tokens) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + LENGTH <= tokens.size(); i++) {
      counts.merge(String.join(" ", tokens.subList(i, i + LENGTH)), 1, Integer::sum);
    }
    if (!tokens.isEmpty() && tokens.size() < LENGTH) {
      counts.merge(String.join(" ", tokens), 1, Integer::sum);
    }
    return counts;
  }
}
