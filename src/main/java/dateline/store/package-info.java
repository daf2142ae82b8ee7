/** The store: captures, articles and claims in one embedded database file. */
@NullMarked
package dateline.store;

import org.jspecify.annotations.NullMarked;
