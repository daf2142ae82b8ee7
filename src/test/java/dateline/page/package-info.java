/** The page as a reader has it: tests that drive a headless Chromium. */
@NullMarked
package dateline.page;

import org.jspecify.annotations.NullMarked;
