package dateline.eval;

import java.util.Arrays;

/** The assignment problem, by the Hungarian method with potentials. */
final class Assignment {

  private Assignment() {}

  /** The largest sum of a square table's cells, one of each row and each column. */
  static double best(double[][] gain) {
    int n = gain.length;
    double[] rows = new double[n + 1];
    double[] columns = new double[n + 1];
    int[] rowOf = new int[n + 1];
    int[] way = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      rowOf[0] = i;
      int column = 0;
      double[] least = new double[n + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[n + 1];
      do {
        used[column] = true;
        int row = rowOf[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= n; j++) {
          if (!used[j]) {
            double cost = -gain[row - 1][j - 1] - rows[row] - columns[j];
            if (cost < least[j]) {
              least[j] = cost;
              way[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= n; j++) {
          if (used[j]) {
            rows[rowOf[j]] += delta;
            columns[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      do {
        int before = way[column];
        rowOf[column] = rowOf[before];
        column = before;
      } while (column != 0);
    }
    double sum = 0;
    for (int j = 1; j <= n; j++) {
      sum += gain[rowOf[j] - 1][j - 1];
    }
    return sum;
  }
}
