/** The command line. */
@NullMarked
package dateline.app;

import org.jspecify.annotations.NullMarked;
