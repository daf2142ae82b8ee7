package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.when.Time;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2023-08-03, 2023-08-03, 3 August 2023
          2023-08-02, 2023-08-03, 2–3 August 2023
          2023-07-31, 2023-08-03, 31 July – 3 August 2023
          2022-12-31, 2023-01-02, 31 December 2022 – 2 January 2023
          2023-05-01, 2023-05-31, May 2023
          2023-05-01, 2023-06-30, May 2023 – June 2023
          2020-01-01, 2020-12-31, 2020
          1990-01-01, 1999-12-31, 1990–1999
          2011-03-01, -, since 1 March 2011
          2011, -, since 2011
          -, 2011-03-01, until 1 March 2011
          2023-08-03T18:00, 2023-08-03T23:59, '3 August 2023, 18:00–23:59'
          2023-08-03T18:30, 2023-08-03T18:30, '3 August 2023, 18:30'
          odd, ends, odd – ends
          -, -, “x” (no date to reckon from)
          """)
  void intervalsReadAsInANewspaper(@Nullable String from, @Nullable String to, String words) {
    assertThat(Days.interval(new Time("x", from, to, "day", "", "DATE", ""))).isEqualTo(words);
  }
}
