/**
 * The record across articles: which tell one story, which claims are about one event, who is an
 * independent witness, who answers whom, and how that changed. All of it is derived from claims
 * that stay as they are.
 */
@NullMarked
package dateline.story;

import org.jspecify.annotations.NullMarked;
