/** What: events, statements, relations and figures, coded from predicates and their arguments. */
@NullMarked
package dateline.what;

import org.jspecify.annotations.NullMarked;
