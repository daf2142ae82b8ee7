package dateline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Confidence in ten bins against how often it is right. */
final class Calibration {

  private static final int BINS = 10;

  private final int[] all = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] said = new double[BINS];

  /** Counts an answer that was given with this confidence. */
  void add(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    all[bin]++;
    said[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
  }

  /** The mean distance between confidence and share of right answers, weighed by the bins' size. */
  double meanError() {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < BINS; i++) {
      sum += Math.abs(said[i] - right[i]);
      count += all[i];
    }
    return count == 0 ? 0 : sum / count;
  }

  /**
   * Answers of like confidence.
   *
   * @param count how many
   * @param said their mean confidence
   * @param right the share that was right
   */
  record Bin(int count, double said, double right) {}

  /** The bins that hold answers, from the least confidence to the greatest. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (all[i] > 0) {
        bins.add(new Bin(all[i], said[i] / all[i], (double) right[i] / all[i]));
      }
    }
    return bins;
  }

  @Override
  public String toString() {
    StringBuilder out =
        new StringBuilder(String.format(Locale.ROOT, "mean error %.3f", meanError()));
    for (Bin bin : bins()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%n    %3d said %.2f, right %.2f",
              bin.count(),
              bin.said(),
              bin.right()));
    }
    return out.toString();
  }
}
