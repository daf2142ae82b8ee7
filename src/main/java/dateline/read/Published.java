package dateline.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article appeared.
 *
 * @param date the day, in the publisher's own time zone
 * @param time clock time with offset as ISO 8601 ("2023-08-04T11:30:00+03:00"), where given
 * @param basis where it was found: "given" (by the caller), "metadata", "visible text", "url",
 *     "dateline"
 */
public record Published(LocalDate date, @Nullable String time, String basis) {}
