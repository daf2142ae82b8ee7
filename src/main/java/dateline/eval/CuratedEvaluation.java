package dateline.eval;

import dateline.claim.Claim;
import dateline.store.Coded;
import dateline.store.Correction;
import dateline.store.Curated;
import dateline.store.Store;
import dateline.what.Finding;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How right the claims are that analysts looked at: each claim of a store that they called right,
 * or corrected, counts once. What they did not look at is not judged.
 */
final class CuratedEvaluation implements Evaluation {

  private static final Set<Correction.Kind> JUDGING =
      EnumSet.of(
          Correction.Kind.RIGHT,
          Correction.Kind.NOT_SO,
          Correction.Kind.TYPE,
          Correction.Kind.ACTOR,
          Correction.Kind.RECIPIENT);

  @Override
  public String name() {
    return "curated";
  }

  @Override
  public String description() {
    return "claims against the corrections that analysts made: a store with corrections";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    Map<Finding.Kind, Judged> byKind = new EnumMap<>(Finding.Kind.class);
    for (Path file : files) {
      judge(file, byKind);
    }
    if (byKind.isEmpty()) {
      out.print("nobody has judged a claim yet; `dateline serve FILE` is where\n");
      return;
    }
    Judged all = new Judged();
    out.print(line("kind", "judged", "right", "not so", "type", "who", "to whom"));
    byKind.forEach(
        (kind, judged) -> {
          out.print(judged.line(kind.name().toLowerCase(Locale.ROOT)));
          all.add(judged);
        });
    out.print(all.line("all"));
    out.print(
        String.format(
            Locale.ROOT,
            "right as they stand: %.1f %%\n",
            100.0 * all.of(Correction.Kind.RIGHT) / all.claims));
  }

  private static void judge(Path file, Map<Finding.Kind, Judged> byKind) {
    List<Coded> coded = new ArrayList<>();
    List<Correction> log;
    try (Store store = Store.open(file)) {
      store.coded(coded::add);
      log = store.corrections().all();
    }
    Curated curated = Curated.of(coded, log);
    Map<String, Claim> claims = new LinkedHashMap<>();
    Map<String, Set<Correction.Kind>> said = new LinkedHashMap<>();
    for (Correction correction : curated.standing()) {
      for (Claim claim : curated.meant(correction)) {
        claims.put(claim.id(), claim);
        if (JUDGING.contains(correction.kind())) {
          said.computeIfAbsent(claim.id(), id -> EnumSet.noneOf(Correction.Kind.class))
              .add(correction.kind());
        }
      }
    }
    said.forEach(
        (id, kinds) -> {
          Claim claim = claims.get(id);
          if (claim != null) {
            byKind.computeIfAbsent(claim.kind(), k -> new Judged()).add(kinds);
          }
        });
  }

  private static String line(String... cells) {
    return String.format(Locale.ROOT, "%-10s %7s %7s %7s %7s %7s %8s\n", (Object[]) cells);
  }

  /** Claims judged, and how many had what said of them. */
  private static final class Judged {

    private final Map<Correction.Kind, Integer> counts = new EnumMap<>(Correction.Kind.class);
    private int claims;

    /** A claim that is corrected is not right, whoever else called it so. */
    void add(Set<Correction.Kind> kinds) {
      claims++;
      for (Correction.Kind kind : kinds) {
        if (kind != Correction.Kind.RIGHT || kinds.size() == 1) {
          counts.merge(kind, 1, Integer::sum);
        }
      }
    }

    void add(Judged other) {
      claims += other.claims;
      other.counts.forEach((kind, n) -> counts.merge(kind, n, Integer::sum));
    }

    int of(Correction.Kind kind) {
      return counts.getOrDefault(kind, 0);
    }

    String line(String name) {
      return CuratedEvaluation.line(
          name,
          String.valueOf(claims),
          String.valueOf(of(Correction.Kind.RIGHT)),
          String.valueOf(of(Correction.Kind.NOT_SO)),
          String.valueOf(of(Correction.Kind.TYPE)),
          String.valueOf(of(Correction.Kind.ACTOR)),
          String.valueOf(of(Correction.Kind.RECIPIENT)));
    }
  }
}
