package dateline.eval;

import java.util.List;

/** How far two cuts of the same sequence agree. */
final class Segmentation {

  private Segmentation() {}

  /** Pk (Beeferman, Berger and Lafferty 1999): the share of windows whose ends it parts wrongly. */
  static double pk(List<Integer> gold, List<Integer> found) {
    int window = window(gold);
    int wrong = 0;
    int all = 0;
    for (int i = 0; i + window < gold.size(); i++) {
      boolean same = gold.get(i).equals(gold.get(i + window));
      boolean here = found.get(i).equals(found.get(i + window));
      wrong += same == here ? 0 : 1;
      all++;
    }
    return all == 0 ? 0 : (double) wrong / all;
  }

  /** WindowDiff (Pevzner and Hearst 2002): windows with another number of boundaries. */
  static double windowDiff(List<Integer> gold, List<Integer> found) {
    int window = window(gold);
    int wrong = 0;
    int all = 0;
    for (int i = 0; i + window < gold.size(); i++) {
      wrong += cuts(gold, i, i + window) == cuts(found, i, i + window) ? 0 : 1;
      all++;
    }
    return all == 0 ? 0 : (double) wrong / all;
  }

  private static int cuts(List<Integer> segments, int from, int to) {
    int cuts = 0;
    for (int i = from; i < to; i++) {
      cuts += segments.get(i).equals(segments.get(i + 1)) ? 0 : 1;
    }
    return cuts;
  }

  /** Half the mean length of the gold segments. */
  private static int window(List<Integer> gold) {
    long segments = gold.stream().distinct().count();
    return (int) Math.max(1, Math.round(gold.size() / (2.0 * Math.max(1, segments))));
  }
}
