package dateline.story;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weights of terms, sparse. Sums run in the order of the terms, so that they are the same to the
 * last bit wherever they are made.
 */
final class Vector {

  static final Vector ZERO = new Vector(new TreeMap<>());

  private final SortedMap<String, Double> weights;
  private final double length;

  private Vector(SortedMap<String, Double> weights) {
    this.weights = weights;
    double squares = 0;
    for (double weight : weights.values()) {
      squares += weight * weight;
    }
    length = Math.sqrt(squares);
  }

  /** Of these weights, which the caller does not change any more. */
  static Vector of(SortedMap<String, Double> weights) {
    return weights.isEmpty() ? ZERO : new Vector(weights);
  }

  /** Of length one, or of none. */
  Vector unit() {
    if (length == 0) {
      return this;
    }
    TreeMap<String, Double> scaled = new TreeMap<>();
    weights.forEach((term, weight) -> scaled.put(term, weight / length));
    return new Vector(scaled);
  }

  Vector plus(Vector other) {
    TreeMap<String, Double> sum = new TreeMap<>(weights);
    other.weights.forEach((term, weight) -> sum.merge(term, weight, Double::sum));
    return new Vector(sum);
  }

  /** The cosine of the angle between, 0 where either has no terms. */
  double likeness(Vector other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    boolean smaller = weights.size() <= other.weights.size();
    Map<String, Double> small = smaller ? weights : other.weights;
    Map<String, Double> large = smaller ? other.weights : weights;
    double product = 0;
    for (Map.Entry<String, Double> entry : small.entrySet()) {
      product += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
    }
    return product / (length * other.length);
  }

  SortedMap<String, Double> weights() {
    return weights;
  }
}
