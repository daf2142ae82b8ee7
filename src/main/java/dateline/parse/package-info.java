/** Articles to sentences: tokens, lemmas, tags, Universal Dependencies and names. */
@NullMarked
package dateline.parse;

import org.jspecify.annotations.NullMarked;
