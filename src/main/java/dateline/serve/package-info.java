/** The explorer: a server on this machine that shows a record as a page and as an API. */
@NullMarked
package dateline.serve;

import org.jspecify.annotations.NullMarked;
