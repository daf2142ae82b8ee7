package dateline.eval;

import java.util.List;

/**
 * Logistic regression with a quadratic penalty on standardised features, by Newton's method
 * (Hastie, Tibshirani and Friedman 2009, 4.4.1). The first feature is always 1 and bears no
 * penalty.
 */
final class LogisticRegression {

  private static final int MOST_STEPS = 60;
  private static final double SMALL = 1e-6;

  private final double penalty;

  LogisticRegression(double penalty) {
    this.penalty = penalty;
  }

  /** Weights of the features as they are given. */
  double[] fit(List<double[]> rows, List<Boolean> positive, List<Double> weights) {
    int n = rows.get(0).length;
    double[] mean = new double[n];
    double[] deviation = new double[n];
    for (int j = 1; j < n; j++) {
      double sum = 0;
      double squares = 0;
      for (double[] row : rows) {
        sum += row[j];
        squares += row[j] * row[j];
      }
      mean[j] = sum / rows.size();
      deviation[j] = Math.sqrt(Math.max(0, squares / rows.size() - mean[j] * mean[j])) + SMALL;
    }
    double[] beta = new double[n];
    for (int step = 0; step < MOST_STEPS; step++) {
      if (step(rows, positive, weights, mean, deviation, beta) < SMALL) {
        break;
      }
    }
    for (int j = 1; j < n; j++) {
      beta[j] /= deviation[j];
      beta[0] -= beta[j] * mean[j];
    }
    return beta;
  }

  /** One step; returns the largest change. */
  private double step(
      List<double[]> rows,
      List<Boolean> positive,
      List<Double> weights,
      double[] mean,
      double[] deviation,
      double[] beta) {
    int n = beta.length;
    double[] gradient = new double[n];
    double[][] curvature = new double[n][n];
    double[] x = new double[n];
    for (int i = 0; i < rows.size(); i++) {
      double score = 0;
      for (int j = 0; j < n; j++) {
        x[j] = j == 0 ? 1 : (rows.get(i)[j] - mean[j]) / deviation[j];
        score += beta[j] * x[j];
      }
      double p = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, score))));
      double miss = weights.get(i) * (p - (positive.get(i) ? 1 : 0));
      double curve = weights.get(i) * p * (1 - p);
      for (int j = 0; j < n; j++) {
        gradient[j] += miss * x[j];
        for (int k = 0; k < n; k++) {
          curvature[j][k] += curve * x[j] * x[k];
        }
      }
    }
    for (int j = 0; j < n; j++) {
      gradient[j] += j == 0 ? 0 : penalty * beta[j];
      curvature[j][j] += j == 0 ? SMALL : penalty;
    }
    double[] change = solve(curvature, gradient);
    double most = 0;
    for (int j = 0; j < n; j++) {
      beta[j] -= change[j];
      most = Math.max(most, Math.abs(change[j]));
    }
    return most;
  }

  /** Gaussian elimination; the matrix is positive definite, so no pivot is near 0. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int k = i + 1; k < n; k++) {
        double factor = a[k][i] / a[i][i];
        for (int j = i; j < n; j++) {
          a[k][j] -= factor * a[i][j];
        }
        b[k] -= factor * b[i];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double rest = b[i];
      for (int j = i + 1; j < n; j++) {
        rest -= a[i][j] * x[j];
      }
      x[i] = rest / a[i][i];
    }
    return x;
  }
}
