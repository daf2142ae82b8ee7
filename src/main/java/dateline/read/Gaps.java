package dateline.read;

import java.util.Collections;
import java.util.List;

/**
 * The gaps between the paragraphs of a page: how like the words before and after each are (Hearst's
 * TextTiling), how many of those after it are new, and how a gap stands among the others.
 */
final class Gaps {

  private static final int NEAR = 6;
  private static final int NEXT = 3;
  private static final int WIDE = 40;

  /** Gaps with fewer paragraphs on a side say little. */
  private static final int EDGE = 2;

  private static final double FARTHEST = 3;
  private static final double LEAST_LIKENESS = 0.02;
  private static final double LEAST_NOVELTY = 0.03;

  private final List<Integer> paragraphs;
  private final double[] likeness;
  private final double[] novelty;

  /**
   * Measures all gaps.
   *
   * @param paragraphs numbers of their lines, rising
   */
  Gaps(List<Integer> paragraphs, Cohesion cohesion) {
    this.paragraphs = paragraphs;
    int all = paragraphs.size();
    likeness = new double[all];
    novelty = new double[all];
    for (int i = 0; i < all; i++) {
      likeness[i] =
          cohesion.between(
              paragraphs.subList(Math.max(0, i - NEAR), i),
              paragraphs.subList(i, Math.min(all, i + NEAR)));
      novelty[i] =
          1
              - cohesion.shareOf(
                  paragraphs.subList(i, Math.min(all, i + NEXT)),
                  paragraphs.subList(Math.max(0, i - WIDE), i));
    }
  }

  /** Adds how the gap before the paragraph of this line stands among the others. */
  void add(int line, Evidence evidence) {
    int at = Collections.binarySearch(paragraphs, line);
    if (at < 0) {
      return;
    }
    int all = paragraphs.size();
    int others = 0;
    int less = 0;
    double[] sums = new double[4];
    for (int i = EDGE; i < all; i++) {
      if (i == at) {
        continue;
      }
      if (i + EDGE <= all) {
        others++;
        less += likeness[i] < likeness[at] ? 1 : 0;
        sums[0] += likeness[i];
        sums[1] += likeness[i] * likeness[i];
      }
      sums[2] += novelty[i];
      sums[3] += novelty[i] * novelty[i];
    }
    int news = Math.max(0, all - EDGE) - (at >= EDGE ? 1 : 0);
    evidence
        .with(StoryCue.GAP_RANK, others == 0 ? 0.5 : (double) less / others)
        .with(StoryCue.GAP_DEPTH, -above(likeness[at], sums[0], sums[1], others, LEAST_LIKENESS))
        .with(StoryCue.NOVELTY_DEPTH, above(novelty[at], sums[2], sums[3], news, LEAST_NOVELTY));
  }

  /** How far a value lies above the mean of others, in their standard deviations. */
  private static double above(double value, double sum, double squares, int n, double least) {
    if (n < 3) {
      return 0;
    }
    double mean = sum / n;
    double deviation = Math.sqrt(Math.max(1e-9, squares / n - mean * mean)) + least;
    return Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean) / deviation));
  }
}
