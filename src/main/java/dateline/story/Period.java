package dateline.story;

import dateline.when.Time;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days between which something happened, both included.
 *
 * @param said whether the text says so; else it is reckoned from the day of publication
 */
record Period(LocalDate from, LocalDate to, boolean said) {

  /** News that names no day is of these days before it appeared. */
  private static final int NEWS_DAYS = 4;

  private static final int PLANS_DAYS = 120;

  /** A few days are as good as a day where reports count from different ends of a night. */
  private static final long SHORT_DAYS = 3;

  /** "In January" twice says the same of what hardly happens twice in it. */
  private static final long MONTH_DAYS = 31;

  /** What a time expression says, where both its ends are known. */
  static Optional<Period> of(Time time) {
    LocalDate from = first(time);
    LocalDate to = last(time);
    return from == null || to == null || to.isBefore(from)
        ? Optional.empty()
        : Optional.of(new Period(from, to, true));
  }

  /** The day on which a time begins, or null where it is open or not known. */
  static @Nullable LocalDate first(Time time) {
    return time.from() == null ? null : day(time.from(), true);
  }

  /** The day on which a time ends, or null. */
  static @Nullable LocalDate last(Time time) {
    return time.to() == null ? null : day(time.to(), false);
  }

  private static @Nullable LocalDate day(String iso, boolean first) {
    try {
      return first ? first(iso) : last(iso);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static Period news(LocalDate published) {
    return new Period(published.minusDays(NEWS_DAYS), published.plusDays(1), false);
  }

  static Period plans(LocalDate published) {
    return new Period(published.minusDays(1), published.plusDays(PLANS_DAYS), false);
  }

  private static LocalDate first(String iso) {
    return switch (iso.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(iso), Month.JANUARY, 1);
      case 7 -> LocalDate.parse(iso + "-01");
      default -> LocalDate.parse(iso.substring(0, Math.min(10, iso.length())));
    };
  }

  private static LocalDate last(String iso) {
    return switch (iso.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(iso), Month.DECEMBER, 31);
      case 7 -> first(iso).plusMonths(1).minusDays(1);
      default -> first(iso);
    };
  }

  long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Days between the two; 0 where they touch. */
  long gap(Period other) {
    if (to.isBefore(other.from)) {
      return ChronoUnit.DAYS.between(to, other.from);
    }
    return other.to.isBefore(from) ? ChronoUnit.DAYS.between(other.to, from) : 0;
  }

  Fit fit(Period other) {
    long gap = gap(other);
    boolean both = said && other.said;
    if (gap == 0) {
      boolean month = days() <= MONTH_DAYS && from.equals(other.from) && to.equals(other.to);
      boolean close = both && (month || (days() <= SHORT_DAYS && other.days() <= SHORT_DAYS));
      return close ? Fit.SAME : both ? Fit.PART : Fit.OPEN;
    }
    if (!both) {
      return gap <= NEWS_DAYS ? Fit.OPEN : Fit.CONFLICT;
    }
    // "Thursday night" and "Friday" may be one night.
    return gap == 1 && days() == 1 && other.days() == 1 ? Fit.OPEN : Fit.CONFLICT;
  }

  /** The tighter of two that fit: what is said before what is reckoned. */
  Period narrowed(Period other) {
    if (said != other.said) {
      return said ? this : other;
    }
    LocalDate start = from.isAfter(other.from) ? from : other.from;
    LocalDate end = to.isBefore(other.to) ? to : other.to;
    return end.isBefore(start) ? this : new Period(start, end, said);
  }
}
