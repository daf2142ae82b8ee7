package dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PARIS (Reuters) - Envoys met on Monday.|PARIS (Reuters) -",
        "ALGIERS, Algeria -- Police held ten men.|ALGIERS, Algeria --",
        "Kabul (Pajhwok): The governor resigned.|Kabul (Pajhwok):",
        "QUITO, May 3 (EFE) – Workers struck.|QUITO, May 3 (EFE) –",
      })
  void aPlaceLineIsReadAsASentenceOfItsOwn(String text, String line) {
    int end = PlaceLine.end(text, Words.open().in(text));

    assertThat(text.substring(0, Words.open().in(text).get(end).end())).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru: The government fell.",
        "NATO chiefs - all of them - met in Oslo.",
        "Italy - a member since 1949 - sent troops.",
        "UN-backed talks began.",
        "THE END",
      })
  void proseHasNone(String text) {
    assertThat(PlaceLine.end(text, Words.open().in(text))).isEqualTo(-1);
  }
}
