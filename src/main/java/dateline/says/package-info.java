/** According to whom: attributions, chains of sources, and how a clause stands. */
@NullMarked
package dateline.says;

import org.jspecify.annotations.NullMarked;
