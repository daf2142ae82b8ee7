package dateline.parse;

import java.util.Arrays;

/**
 * The best dependency tree under arc scores: Chu, Liu and Edmonds' algorithm, held to a single root
 * as Universal Dependencies demand (the best root is tried first, as in Zmigrod et al. 2020's
 * observation that the constraint rarely binds). Deterministic.
 */
final class Tree {

  private Tree() {}

  /**
   * The heads of the words.
   *
   * @param scores {@code scores[d][h]}: how good head {@code h} is for word {@code d}; column 0 is
   *     the root, column {@code j + 1} word {@code j}
   * @return for each word the index of its head, or -1 for the one root
   */
  static int[] best(float[][] scores) {
    int n = scores.length;
    int[] greedy = new int[n];
    int roots = 0;
    for (int d = 0; d < n; d++) {
      int top = 0;
      for (int h = 1; h <= n; h++) {
        if (h != d + 1 && scores[d][h] > scores[d][top]) {
          top = h;
        }
      }
      greedy[d] = top - 1;
      roots += top == 0 ? 1 : 0;
    }
    if (roots == 1 && isTree(greedy)) {
      return greedy;
    }
    int root = 0;
    for (int d = 1; d < n; d++) {
      if (scores[d][0] > scores[root][0]) {
        root = d;
      }
    }
    double[][] dense = new double[n + 1][n + 1];
    for (double[] row : dense) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    for (int d = 0; d < n; d++) {
      for (int h = 0; h <= n; h++) {
        boolean allowed = h == 0 ? d == root : h != d + 1 && d != root;
        if (allowed) {
          dense[d + 1][h] = scores[d][h];
        }
      }
    }
    int[] heads = edmonds(dense);
    int[] out = new int[n];
    for (int d = 0; d < n; d++) {
      out[d] = heads[d + 1] - 1;
    }
    return out;
  }

  private static boolean isTree(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 0; start < heads.length; start++) {
      int at = start;
      while (at >= 0 && seen[at] == 0) {
        seen[at] = start + 1;
        at = heads[at];
      }
      if (at >= 0 && seen[at] == start + 1) {
        return false;
      }
    }
    return true;
  }

  /** Maximum spanning arborescence from node 0; {@code scores[d][h]}, contracted cycle by cycle. */
  private static int[] edmonds(double[][] scores) {
    int n = scores.length;
    int[] head = new int[n];
    head[0] = -1;
    for (int d = 1; d < n; d++) {
      int top = -1;
      for (int h = 0; h < n; h++) {
        if (h != d && (top < 0 || scores[d][h] > scores[d][top])) {
          top = h;
        }
      }
      head[d] = top;
    }
    boolean[] inCycle = cycle(head);
    if (inCycle.length == 0) {
      return head;
    }
    int[] toSmall = new int[n];
    int[] toLarge = new int[n + 1];
    int size = 0;
    for (int v = 0; v < n; v++) {
      if (!inCycle[v]) {
        toLarge[size] = v;
        toSmall[v] = size++;
      }
    }
    int knot = size;
    double[][] small = new double[size + 1][size + 1];
    int[] enters = new int[size + 1];
    int[] leaves = new int[size + 1];
    for (double[] row : small) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    for (int d = 0; d < n; d++) {
      for (int h = 0; h < n; h++) {
        if (d == h || (inCycle[d] && inCycle[h])) {
          continue;
        }
        if (inCycle[d]) {
          double gain = scores[d][h] - scores[d][head[d]];
          if (gain > small[knot][toSmall[h]]) {
            small[knot][toSmall[h]] = gain;
            enters[toSmall[h]] = d;
          }
        } else if (inCycle[h]) {
          if (scores[d][h] > small[toSmall[d]][knot]) {
            small[toSmall[d]][knot] = scores[d][h];
            leaves[toSmall[d]] = h;
          }
        } else {
          small[toSmall[d]][toSmall[h]] = scores[d][h];
        }
      }
    }
    int[] solved = edmonds(small);
    int[] out = new int[n];
    out[0] = -1;
    for (int v = 1; v < n; v++) {
      out[v] = inCycle[v] ? head[v] : 0;
    }
    for (int d = 1; d < size; d++) {
      out[toLarge[d]] = solved[d] == knot ? leaves[d] : toLarge[solved[d]];
    }
    int from = solved[knot];
    out[enters[from]] = toLarge[from];
    return out;
  }

  /** The nodes of one cycle, or an empty array where there is none. */
  private static boolean[] cycle(int[] head) {
    int[] seen = new int[head.length];
    for (int start = 1; start < head.length; start++) {
      int at = start;
      while (at > 0 && seen[at] == 0) {
        seen[at] = start;
        at = head[at];
      }
      if (at > 0 && seen[at] == start) {
        boolean[] in = new boolean[head.length];
        int v = at;
        do {
          in[v] = true;
          v = head[v];
        } while (v != at);
        return in;
      }
    }
    return new boolean[0];
  }
}
