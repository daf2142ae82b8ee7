package dateline.eval;

import dateline.eval.TimeMlDocument.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Time expressions found and marked, counted. Not shared between threads. */
final class TimesScore {

  private int marked;
  private int found;
  private int strict;
  private int relaxed;
  private int type;
  private int value;

  /** Counts one document; each expression found answers one that is marked. */
  void add(List<Timex> gold, List<Timex> system) {
    marked += gold.size();
    found += system.size();
    List<Timex> left = new ArrayList<>(system);
    for (Timex timex : gold) {
      Optional<Timex> match = match(timex, left);
      if (match.isPresent()) {
        left.remove(match.get());
        relaxed++;
        strict += match.get().start() == timex.start() && match.get().end() == timex.end() ? 1 : 0;
        type += match.get().type().equals(timex.type()) ? 1 : 0;
        value += match.get().value().equals(timex.value()) ? 1 : 0;
      }
    }
  }

  /** The expression that shares most with a marked one. */
  static Optional<Timex> match(Timex gold, List<Timex> system) {
    return system.stream()
        .filter(gold::overlaps)
        .max(
            Comparator.comparingInt(
                    (Timex t) -> Math.min(t.end(), gold.end()) - Math.max(t.start(), gold.start()))
                .thenComparing(t -> -t.start()));
  }

  private double f1(int right) {
    return marked + found == 0 ? 0 : 2.0 * right / (marked + found);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d marked, %d found%n"
            + "  strict F1   %.3f%n"
            + "  relaxed F1  %.3f (P %.3f, R %.3f)%n"
            + "  type F1     %.3f%n"
            + "  value F1    %.3f (right on overlap: %.3f)",
        marked,
        found,
        f1(strict),
        f1(relaxed),
        (double) relaxed / Math.max(1, found),
        (double) relaxed / Math.max(1, marked),
        f1(type),
        f1(value),
        (double) value / Math.max(1, relaxed));
  }
}
