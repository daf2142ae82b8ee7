/** Feeds and site maps, asked again and again: what they name is fetched, read and kept. */
@NullMarked
package dateline.watch;

import org.jspecify.annotations.NullMarked;
