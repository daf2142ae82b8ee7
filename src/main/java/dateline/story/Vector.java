package dateline.story;

import java.util.Arrays;

/**
 * Weights of terms, sparse: numbers of terms in order and the weight of each. Sums run in that
 * order, so that they are the same to the last bit wherever they are made. Immutable.
 */
final class Vector {

  static final Vector ZERO = new Vector(new int[0], new double[0]);

  private final int[] terms;
  private final double[] weights;
  private final double length;

  private Vector(int[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    length = Math.sqrt(squares);
  }

  /** Of arrays in the order of the terms, which the caller does not change any more. */
  static Vector of(int[] terms, double[] weights) {
    return terms.length == 0 ? ZERO : new Vector(terms, weights);
  }

  boolean isEmpty() {
    return terms.length == 0;
  }

  /** Of length one, or of none. */
  Vector unit() {
    if (length == 0) {
      return this;
    }
    double[] scaled = new double[weights.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = weights[i] / length;
    }
    return new Vector(terms, scaled);
  }

  Vector plus(Vector other) {
    int[] all = new int[terms.length + other.terms.length];
    double[] sums = new double[all.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length || j < other.terms.length) {
      boolean left = j == other.terms.length || (i < terms.length && terms[i] <= other.terms[j]);
      boolean right = i == terms.length || (j < other.terms.length && other.terms[j] <= terms[i]);
      all[n] = left ? terms[i] : other.terms[j];
      sums[n++] = (left ? weights[i] : 0) + (right ? other.weights[j] : 0);
      i += left ? 1 : 0;
      j += right ? 1 : 0;
    }
    return new Vector(Arrays.copyOf(all, n), Arrays.copyOf(sums, n));
  }

  /** The cosine of the angle between, 0 where either has no terms. */
  double likeness(Vector other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        product += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return product / (length * other.length);
  }

  /** Numbers of the heaviest terms, of equals the first. */
  int[] heaviest(int most) {
    Integer[] places = new Integer[terms.length];
    Arrays.setAll(places, i -> i);
    Arrays.sort(
        places,
        (a, b) -> {
          int heavier = Double.compare(weights[b], weights[a]);
          return heavier == 0 ? Integer.compare(a, b) : heavier;
        });
    int[] heaviest = new int[Math.min(most, places.length)];
    Arrays.setAll(heaviest, i -> terms[places[i]]);
    return heaviest;
  }

  /** A term's weight, 0 where it has none. */
  double weight(int term) {
    int at = Arrays.binarySearch(terms, term);
    return at < 0 ? 0 : weights[at];
  }
}
