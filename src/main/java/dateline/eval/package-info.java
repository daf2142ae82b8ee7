/** Measures each step against the field's gold sets, by the field's own definitions. */
@NullMarked
package dateline.eval;

import org.jspecify.annotations.NullMarked;
