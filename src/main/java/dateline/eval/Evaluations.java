package dateline.eval;

import java.util.ArrayList;
import java.util.List;

/** All measurements. */
public final class Evaluations {

  private Evaluations() {}

  /** All of them, in the order of the steps; one line each so that changes merge. */
  public static List<Evaluation> all() {
    List<Evaluation> all = new ArrayList<>();
    all.add(new PagesEvaluation());
    all.add(new DatesEvaluation());
    all.add(new SplitEvaluation());
    all.add(new SplitFit());
    all.add(new TreebankEvaluation());
    all.add(new NewswireEvaluation());
    all.add(new NamesEvaluation());
    all.add(new CorefEvaluation());
    all.add(new GeoEvaluation());
    all.add(new TimesEvaluation());
    all.add(new ExamplesEvaluation());
    all.add(new PloverEvaluation());
    all.add(new PolnearEvaluation());
    all.add(new StoriesEvaluation());
    all.add(new ReprintsEvaluation());
    all.add(new EventsEvaluation());
    all.add(new CuratedEvaluation());
    all.add(new SpeedEvaluation());
    all.add(new ThreadsEvaluation());
    return List.copyOf(all);
  }
}
