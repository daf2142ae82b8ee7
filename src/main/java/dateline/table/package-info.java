/** Language and world knowledge as tables that a person can read: one fact a line. */
@NullMarked
package dateline.table;

import org.jspecify.annotations.NullMarked;
