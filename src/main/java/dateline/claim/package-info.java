/** The record's line: what was found, put together with its sources, its time and its place. */
@NullMarked
package dateline.claim;

import org.jspecify.annotations.NullMarked;
