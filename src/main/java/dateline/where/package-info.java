/** Where: place names, resolved against the bundled gazetteer. */
@NullMarked
package dateline.where;

import org.jspecify.annotations.NullMarked;
