package dateline.read;

import org.jspecify.annotations.Nullable;

/**
 * The line that a report opens with: "DAMASCUS, Aug 3 (Reuters) -". Its text is no part of the
 * paragraph.
 *
 * @param place where the report was filed, as written
 * @param agency the wire agency in brackets, if any
 * @param text the whole line as written
 */
public record Dateline(@Nullable String place, @Nullable String agency, String text) {}
