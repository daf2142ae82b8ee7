/** Addresses to captures: what servers send, asked for politely and within bounds. */
@NullMarked
package dateline.fetch;

import org.jspecify.annotations.NullMarked;
