package dateline.eval;

import dateline.read.StoryCandidates;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Fits the weights of story-begins.tsv: a logistic regression over the places where stories may
 * begin, on texts joined from the half of Fundus' articles that is looked at.
 */
final class SplitFit implements Evaluation {

  /** Other places of a joined text must only be beaten by the true one; those of one story lose. */
  private static final double BESIDE = 0.3;

  private static final double PENALTY = 15;

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> begins = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  @Override
  public String name() {
    return "split-fit";
  }

  @Override
  public String description() {
    return "no measurement: prints story-begins.tsv, fitted on the half looked at of fundus.tar.gz";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    for (Path file : files) {
      add(SplitEvaluation.half(FundusPage.all(file), Half.LOOKED_AT));
    }
    double[] fitted = new LogisticRegression(PENALTY).fit(rows, begins, weights);
    List<String> cues = StoryCandidates.cues();
    out.println("cue\tweight");
    for (int i = 0; i < fitted.length; i++) {
      out.printf(Locale.ROOT, "%s\t%.3f%n", cues.get(i), fitted[i]);
    }
  }

  private void add(List<FundusPage> own) {
    List<List<FundusPage>> sets = new ArrayList<>();
    sets.addAll(SplitEvaluation.pairs(own));
    sets.addAll(SplitEvaluation.alike(own));
    own.forEach(page -> sets.add(List.of(page)));
    for (int i = 0; i + 2 < own.size(); i++) {
      sets.add(List.of(own.get(i), own.get(i + 2)));
    }
    for (JoinedPage.Layout layout : JoinedPage.Layout.values()) {
      if (layout != JoinedPage.Layout.SCROLLED) {
        sets.forEach(set -> add(JoinedPage.of(set, layout), set.size() > 1));
      }
    }
  }

  private void add(JoinedPage page, boolean joined) {
    Set<String> before = new HashSet<>();
    Set<String> second = new HashSet<>();
    for (JoinedPage.Gold line : page.lines()) {
      (line.story() == 0 ? before : second).add(PageText.key(line.text()));
    }
    boolean passed = false;
    for (StoryCandidates.Candidate place : StoryCandidates.of(page.name(), page.text())) {
      String next = PageText.key(place.paragraph());
      boolean begun = !passed && second.contains(next) && !before.contains(next);
      passed |= begun;
      boolean own = begun && second.contains(PageText.key(place.opening()));
      rows.add(place.values().stream().mapToDouble(Double::doubleValue).toArray());
      begins.add(own);
      weights.add(own || !joined ? 1 : BESIDE);
    }
  }
}
