package dateline.store;

import dateline.read.Capture;
import dateline.read.Hints;
import java.util.List;

/** From a captured page to its articles and claims. Loads the model when first asked. */
@FunctionalInterface
public interface PageReading {

  /** What a page gives; never throws for what the page holds. */
  Read read(Capture capture, Hints hints);

  /**
   * A page read.
   *
   * @param articles with their claims
   * @param complaints a line each for what could not be read
   */
  record Read(List<Coded> articles, List<String> complaints) {
    /** Copies. */
    public Read {
      articles = List.copyOf(articles);
      complaints = List.copyOf(complaints);
    }
  }
}
