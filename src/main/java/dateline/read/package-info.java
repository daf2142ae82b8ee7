/** Captures to articles: what a page, a scrape or a feed says, without its furniture. */
@NullMarked
package dateline.read;

import org.jspecify.annotations.NullMarked;
