package dateline.story;

import java.util.List;

/**
 * The record across articles. Immutable.
 *
 * @param stories in the order of their first articles
 * @param events in the order of their first claims
 * @param ties in the order of their first claims
 */
public record Chronicle(List<Story> stories, List<Event> events, List<Tie> ties) {

  /** Copies. */
  public Chronicle {
    stories = List.copyOf(stories);
    events = List.copyOf(events);
    ties = List.copyOf(ties);
  }
}
