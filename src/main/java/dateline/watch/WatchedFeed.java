package dateline.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A feed or a site map to follow.
 *
 * @param url its address
 * @param publisher who publishes its pages, used where they do not say so, or null
 * @param every how long to wait between two requests
 * @param days pages that the feed dates further back are left alone
 */
public record WatchedFeed(String url, @Nullable String publisher, Duration every, int days) {}
