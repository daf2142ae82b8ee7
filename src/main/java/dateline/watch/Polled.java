package dateline.watch;

import dateline.fetch.Validators;
import dateline.store.Listed;
import java.util.List;

/**
 * A feed's answer.
 *
 * @param validators to ask for changes by
 * @param pages that it names, but for old ones; none where it has not changed
 * @param notes a line each for what was left out
 */
record Polled(Validators validators, List<Listed> pages, List<String> notes) {
  Polled {
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
  }
}
