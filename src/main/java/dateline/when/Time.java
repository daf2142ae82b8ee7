package dateline.when;

import org.jspecify.annotations.Nullable;

/**
 * A time as the text gives it and as an interval, both ends included.
 *
 * @param text as written
 * @param from ISO 8601 day or minute, null where open or not resolvable
 * @param to likewise
 * @param precision of the ends: "minute", "part of day", "day", "week", "month", "season",
 *     "quarter", "year", "decade", or "unknown"
 * @param value the TIMEX3 value: "2023-W30", "P12Y", "PAST_REF"
 * @param type TIMEX3 type: DATE, TIME, DURATION, SET
 * @param basis the rule and the anchor: "weekday, last before 2023-08-04"; where unresolved, why
 */
public record Time(
    String text,
    @Nullable String from,
    @Nullable String to,
    String precision,
    String value,
    String type,
    String basis) {}
