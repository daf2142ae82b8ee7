/** Who: mentions in the text, and the actors of the knowledge base that they stand for. */
@NullMarked
package dateline.who;

import org.jspecify.annotations.NullMarked;
