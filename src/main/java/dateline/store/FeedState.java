package dateline.store;

import java.time.Instant;

/**
 * What is remembered of a feed.
 *
 * @param etag the last answer's ETag, or empty
 * @param modified its Last-Modified, or empty
 * @param asked when it was asked last
 * @param next not to be asked before; only where it failed
 * @param failures how often in a row it could not be had
 */
public record FeedState(String etag, String modified, Instant asked, Instant next, int failures) {

  /** Of a feed that was never asked. */
  public static final FeedState NEW = new FeedState("", "", Instant.EPOCH, Instant.EPOCH, 0);
}
