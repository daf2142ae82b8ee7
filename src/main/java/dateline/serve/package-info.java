/** The explorer: the record behind a page and a REST interface, on this machine only. */
@NullMarked
package dateline.serve;

import org.jspecify.annotations.NullMarked;
