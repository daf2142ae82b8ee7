package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as pages print them. */
class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published 4 August 2023 | en | 2023-08-04",
        "Aug. 4, 2023, 10:15 a.m. | en | 2023-08-04",
        "2023-08-04T11:30:00+03:00 | en | 2023-08-04",
        "04.08.2023 | de | 2023-08-04",
        "Freitag, 4. August 2023, 11 Uhr | de | 2023-08-04",
        "le 4 août 2023 | fr | 2023-08-04",
        "4 de agosto de 2023 | es | 2023-08-04",
        "4 sierpnia 2023 | pl | 2023-08-04",
        "4 августа 2023 | ru | 2023-08-04",
        "2023年8月4日 | ja | 2023-08-04",
        "2023년 8월 4일 | ko | 2023-08-04",
        "8/4/2023 | en-US | 2023-08-04",
        "4/8/2023 | en-GB | 2023-08-04",
        "23/8/2023 | en-US | 2023-08-23"
      })
  void areReadInManyLanguages(String text, String language, String date) {
    assertThat(DateText.first(text, language).orElseThrow().date()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31.02.2020", "in 2023", "4 August", "Room 12/2023", "version 1.2.2023.4"})
  void areNotMadeOfOtherNumbers(String text) {
    assertThat(DateText.first(text, "en")).isEmpty();
  }
}
