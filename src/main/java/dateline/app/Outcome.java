package dateline.app;

import dateline.read.Capture;
import dateline.read.Hints;
import dateline.store.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a page.
 *
 * @param name the page's name
 * @param capture its content, or null where it could not be opened
 * @param hints what the caller knew of it
 * @param articles its articles with their claims; empty where it could not be read
 * @param complaints a line each for what could not be read
 */
record Outcome(
    String name,
    @Nullable Capture capture,
    Hints hints,
    List<Coded> articles,
    List<String> complaints) {

  Outcome {
    articles = List.copyOf(articles);
    complaints = List.copyOf(complaints);
  }

  int claims() {
    return articles.stream().mapToInt(a -> a.claims().size()).sum();
  }
}
