package dateline.cluster;

import dateline.claim.Coder;
import dateline.store.PageReading;
import dateline.store.PageSteps;

/** The model and the tables, loaded once for all slots of a machine's process. */
final class Engine {

  private static final class Loaded {
    static final PageReading STEPS = new PageSteps(Coder.open()::claims);
  }

  private Engine() {}

  /** The steps that all slots share. */
  static PageReading shared() {
    return Loaded.STEPS;
  }
}
