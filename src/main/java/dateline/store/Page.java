package dateline.store;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list: pages that follow each other by the last id of the one before stay right
 * while the store grows.
 *
 * @param limit how many at most
 * @param after the id of the last one of the page before, or null to begin
 */
public record Page(int limit, @Nullable String after) {

  /** All at once. */
  public static final Page ALL = new Page(Integer.MAX_VALUE - 1, null);
}
