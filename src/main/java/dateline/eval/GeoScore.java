package dateline.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Distances between places found and places marked. A name that nothing was found for is as far off
 * as can be. Not shared between threads.
 */
final class GeoScore {

  /** A hundred miles. */
  static final double NEAR = 161;

  /** Half the way round the Earth in kilometres. */
  static final double FARTHEST = 20039;

  private final List<Double> errors = new ArrayList<>();
  private int found;

  /** Counts a name, so many kilometres off, or not resolved. */
  void add(OptionalDouble kilometres) {
    found += kilometres.isPresent() ? 1 : 0;
    errors.add(kilometres.orElse(FARTHEST));
  }

  double accuracy() {
    return errors.isEmpty()
        ? 0
        : (double) errors.stream().filter(e -> e <= NEAR).count() / errors.size();
  }

  /**
   * The area under the curve of the sorted errors' logarithms, between 0 (all right) and 1 (Gritta
   * et al. 2018).
   */
  double area() {
    List<Double> sorted = new ArrayList<>(errors);
    Collections.sort(sorted);
    double area = 0;
    for (int i = 1; i < sorted.size(); i++) {
      area += (Math.log1p(sorted.get(i - 1)) + Math.log1p(sorted.get(i))) / 2;
    }
    return sorted.size() < 2 ? 0 : area / (Math.log1p(FARTHEST) * (sorted.size() - 1));
  }

  double mean() {
    return errors.stream().mapToDouble(e -> e).average().orElse(0);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "acc@161 %.3f  AUC %.3f  mean %.0f km  of %d, found %d",
        accuracy(),
        area(),
        mean(),
        errors.size(),
        found);
  }
}
