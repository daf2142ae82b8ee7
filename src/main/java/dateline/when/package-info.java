/** When: time expressions, resolved against the article's date and never against the clock. */
@NullMarked
package dateline.when;

import org.jspecify.annotations.NullMarked;
