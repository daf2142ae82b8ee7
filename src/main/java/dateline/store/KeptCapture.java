package dateline.store;

import dateline.read.Capture;
import dateline.read.Hints;
import java.time.Instant;

/**
 * A capture as it stands in a store.
 *
 * @param number its number
 * @param capture its name and its bytes, untouched
 * @param hints what was known of it
 * @param kept when it was first kept; the beginning of 1970 where an older Dateline did not say
 */
public record KeptCapture(long number, Capture capture, Hints hints, Instant kept) {}
