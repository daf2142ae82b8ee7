package dateline.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of days while a time expression is being read. */
record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

  static final Span UNKNOWN = new Span(null, null);

  static Span day(LocalDate day) {
    return new Span(day, day);
  }

  static Span month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Span(first, first.plusMonths(1).minusDays(1));
  }

  static Span year(int year) {
    return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
