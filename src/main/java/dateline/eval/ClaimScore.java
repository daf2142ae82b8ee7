package dateline.eval;

import dateline.claim.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Claims measured against gold, page by page, by the definitions of {@code ../shared/tools/score}:
 * precision counts claims that some gold line, optional ones included, accounts for; recall counts
 * the gold lines that are owed; fields are scored on the lines found. Filled page by page; not
 * shared between threads.
 */
final class ClaimScore {

  private static final List<String> KINDS = List.of("event", "statement", "relation", "figure");

  private final Map<String, Tally> kinds = new TreeMap<>();
  private final Map<String, Tally> fields = new TreeMap<>();

  /**
   * What a page lacks, what it has too much, and which fields of what was found are wrong.
   *
   * @param missed gold lines that are owed and that no claim answers
   * @param unasked claims that no gold line accounts for
   * @param wrong fields, each a line for people
   */
  record Errors(List<GoldClaim> missed, List<Claim> unasked, List<String> wrong) {}

  /**
   * Counts.
   *
   * @param right claims accounted for, or fields right
   * @param given all claims, or all fields named
   * @param found gold lines found that are owed
   * @param owed gold lines that are owed
   */
  record Tally(int right, int given, int found, int owed) {

    private static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally more) {
      return new Tally(
          right + more.right, given + more.given, found + more.found, owed + more.owed);
    }

    double precision() {
      return given == 0 ? 0 : (double) right / given;
    }

    double recall() {
      return owed == 0 ? 0 : (double) found / owed;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /** Adds a page. */
  Errors add(List<GoldClaim> gold, List<Claim> claims) {
    Set<Claim> used = Collections.newSetFromMap(new IdentityHashMap<>());
    List<GoldClaim> missed = new ArrayList<>();
    List<GoldClaim> found = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<GoldClaim> order = new ArrayList<>(gold);
    order.sort(Comparator.comparing(GoldClaim::optional));
    for (GoldClaim line : order) {
      Claim best = best(line, claims, used);
      if (best == null) {
        if (!line.optional()) {
          missed.add(line);
        }
        continue;
      }
      used.add(best);
      found.add(line);
      for (Map.Entry<String, Boolean> field : ClaimMatch.fields(line, best).entrySet()) {
        count(fields, field.getKey(), new Tally(field.getValue() ? 1 : 0, 1, 0, 0));
        if (!field.getValue()) {
          wrong.add(ClaimMatch.difference(field.getKey(), line, best) + " | " + line.evidence());
        }
      }
    }
    for (String kind : KINDS) {
      count(
          kinds,
          kind,
          new Tally(
              (int) claims.stream().filter(c -> is(kind, c) && used.contains(c)).count(),
              (int) claims.stream().filter(c -> is(kind, c)).count(),
              owed(kind, found),
              owed(kind, gold)));
    }
    return new Errors(missed, claims.stream().filter(c -> !used.contains(c)).toList(), wrong);
  }

  private static @Nullable Claim best(GoldClaim line, List<Claim> claims, Set<Claim> used) {
    Claim best = null;
    long most = -1;
    for (Claim claim : claims) {
      if (ClaimMatch.fits(line, claim)) {
        long right =
            2 * ClaimMatch.fields(line, claim).values().stream().filter(ok -> ok).count()
                + (used.contains(claim) ? 0 : 1);
        if (right > most) {
          best = claim;
          most = right;
        }
      }
    }
    return best;
  }

  private static boolean is(String kind, Claim claim) {
    return kind.equals(ClaimMatch.word(claim.kind()));
  }

  private static int owed(String kind, List<GoldClaim> lines) {
    return (int) lines.stream().filter(g -> g.kind().equals(kind) && !g.optional()).count();
  }

  private static void count(Map<String, Tally> tallies, String key, Tally more) {
    tallies.merge(key, more, Tally::plus);
  }

  /** One kind of claim. */
  Tally kind(String kind) {
    return kinds.getOrDefault(kind, Tally.NONE);
  }

  /** One field, scored on the lines found. */
  Tally field(String field) {
    return fields.getOrDefault(field, Tally.NONE);
  }

  /** All kinds together. */
  Tally overall() {
    return kinds.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /** A table as {@code tools/score} prints it. */
  String table() {
    StringBuilder table = new StringBuilder();
    kinds.forEach((kind, tally) -> table.append(row(kind, tally)));
    fields.forEach(
        (field, tally) ->
            table.append(
                String.format(
                    "  %-10s right %d/%d = %.3f\n",
                    field, tally.right(), tally.given(), tally.precision())));
    return table.append(row("overall", overall())).toString();
  }

  private static String row(String name, Tally tally) {
    return String.format(
        "%-10s precision %.3f (%d/%d)  recall %.3f (%d/%d)  F1 %.3f\n",
        name,
        tally.precision(),
        tally.right(),
        tally.given(),
        tally.recall(),
        tally.found(),
        tally.owed(),
        tally.f1());
  }
}
