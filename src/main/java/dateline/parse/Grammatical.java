package dateline.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The best tree that breaks no law of English clauses, near the best tree of all: a verb has one
 * subject and one object, and an open complement ({@code xcomp}) or an attribute ({@code amod}) is
 * no finite verb. A parser that scores each arc alone cannot know this; where its best tree breaks
 * a law, the arcs to blame are barred in turn and the best tree that is left is taken.
 */
final class Grammatical {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "MD");

  /** Trees tried at most; most sentences need one. */
  private static final int TRIES = 12;

  private final float[][] arcs;
  private final BiFunction<Integer, Integer, String> relation;
  private final List<String> tags;

  /**
   * @param arcs log-probability of each head for each word, as {@link Tree#best} takes them
   * @param relation the relation of a word to a head, both by index
   * @param tags the words' Penn tags
   */
  Grammatical(float[][] arcs, BiFunction<Integer, Integer, String> relation, List<String> tags) {
    this.arcs = arcs;
    this.relation = relation;
    this.tags = tags;
  }

  private record Arc(int dependent, int head) {}

  /** The heads of the words, -1 for the root. */
  int[] heads() {
    int[] free = Tree.best(arcs);
    List<Arc> blamed = blamed(free);
    if (blamed.isEmpty()) {
      return free;
    }
    int[] best = free;
    double most = Double.NEGATIVE_INFINITY;
    List<List<Arc>> open = new ArrayList<>();
    blamed.forEach(a -> open.add(List.of(a)));
    for (int i = 0; i < open.size() && i < TRIES; i++) {
      int[] heads = Tree.best(without(open.get(i)));
      double score = score(heads);
      if (score <= most) {
        continue;
      }
      List<Arc> still = blamed(heads);
      if (still.isEmpty()) {
        best = heads;
        most = score;
        continue;
      }
      for (Arc arc : still) {
        List<Arc> longer = new ArrayList<>(open.get(i));
        longer.add(arc);
        open.add(longer);
      }
    }
    return best;
  }

  /** The arcs of the first law broken: one of them is wrong. */
  private List<Arc> blamed(int[] heads) {
    for (int d = 0; d < heads.length; d++) {
      if (heads[d] < 0) {
        continue;
      }
      String kind = relation.apply(d, heads[d]);
      boolean bound = kind.equals("xcomp") || kind.equals("amod");
      if (bound && FINITE.contains(tags.get(d))) {
        return List.of(new Arc(d, heads[d]));
      }
      for (int other = 0; other < d && unique(kind); other++) {
        if (heads[other] == heads[d] && unique(kind, relation.apply(other, heads[other]))) {
          return List.of(new Arc(other, heads[other]), new Arc(d, heads[d]));
        }
      }
    }
    return List.of();
  }

  private static boolean unique(String kind) {
    return kind.equals("obj") || isSubject(kind);
  }

  private static boolean unique(String one, String other) {
    return one.equals("obj") ? other.equals("obj") : isSubject(one) && isSubject(other);
  }

  private static boolean isSubject(String kind) {
    return kind.equals("nsubj") || kind.equals("nsubj:pass");
  }

  private float[][] without(List<Arc> barred) {
    float[][] left = arcs.clone();
    for (Arc arc : barred) {
      left[arc.dependent()] = left[arc.dependent()].clone();
      left[arc.dependent()][arc.head() + 1] = -10_000f;
    }
    return left;
  }

  private double score(int[] heads) {
    double sum = 0;
    for (int d = 0; d < heads.length; d++) {
      sum += arcs[d][heads[d] + 1];
    }
    return sum;
  }
}
