package dateline.eval;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Accuracy and macro-F1 over PLOVER's gold roots; an answer may be missing. */
final class PloverScore {

  private int rows;
  private int answered;
  private int right;
  private final Map<String, int[]> byType = new TreeMap<>();

  /** Counts a row: what it is, and what was coded, or null where nothing was. */
  void add(String gold, @Nullable String coded) {
    rows++;
    int[] own = counts(gold);
    if (coded == null) {
      own[2]++;
      return;
    }
    answered++;
    if (coded.equals(gold)) {
      right++;
      own[0]++;
    } else {
      own[2]++;
      counts(coded)[1]++;
    }
  }

  private int[] counts(String type) {
    return byType.computeIfAbsent(type, t -> new int[3]);
  }

  double accuracy() {
    return rows == 0 ? 0 : (double) right / rows;
  }

  double coded() {
    return rows == 0 ? 0 : (double) answered / rows;
  }

  /** The mean F1 of the types that the gold holds. */
  double macroF1() {
    double sum = 0;
    int types = 0;
    for (int[] counts : byType.values()) {
      if (counts[0] + counts[2] > 0) {
        sum += f1(counts);
        types++;
      }
    }
    return types == 0 ? 0 : sum / types;
  }

  private static double f1(int[] counts) {
    return counts[0] == 0 ? 0 : 2.0 * counts[0] / (2.0 * counts[0] + counts[1] + counts[2]);
  }

  /** One line for all, then one a type. */
  String table() {
    StringBuilder out = new StringBuilder(toString());
    byType.forEach(
        (type, counts) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%n    %-10s right %3d, wrongly coded so %3d, missed %3d, F1 %.3f",
                    type,
                    counts[0],
                    counts[1],
                    counts[2],
                    f1(counts))));
    return out.toString();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "accuracy %.3f (%d of %d)  macro-F1 %.3f  coded %.3f",
        accuracy(),
        right,
        rows,
        macroF1(),
        coded());
  }
}
