package dateline.cluster;

import dateline.read.Hints;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a job is to do.
 *
 * @param in the folder of web archives, as Flink names it
 * @param out the folder for the record
 * @param form how claims are written
 * @param known used where a page does not say so itself
 * @param follow how often the folder is looked at for new archives, or null to end with those there
 */
record Plan(String in, String out, ClaimFile form, Hints known, @Nullable Duration follow) {}
