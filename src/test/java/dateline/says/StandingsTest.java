package dateline.says;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How clauses stand under what governs and qualifies them, on the scale from -3 to 3. */
class StandingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The navy sank the boat. | sank | ASSERTED",
        "The navy did not sink the boat. | sink | NEGATED",
        "The navy managed to sink the boat. | sink | ASSERTED",
        "The navy did not manage to sink the boat. | sink | NEGATED",
        "The navy failed to sink the boat. | sink | NEGATED",
        "The navy did not fail to sink the boat. | sink | ASSERTED",
        "The navy was forced to sink the boat. | sink | ASSERTED",
        "The navy tried to sink the boat. | sink | PLANNED",
        "The navy was unable to sink the boat. | sink | NEGATED",
        "The storm kept the navy from sinking the boat. | sinking | NEGATED",
        "The navy left without sinking the boat. | sinking | NEGATED",
        "The navy denied sinking the boat. | sinking | DENIED",
        "The navy rejected claims that it sank the boat. | sank | DENIED",
        "The navy may have sunk the boat. | sunk | POSSIBLE",
        "The navy would have sunk the boat. | sunk | NEGATED",
        "The navy nearly sank the boat. | sank | NEGATED",
        "The navy promised to sink the boat. | sink | PROMISED",
        "The navy threatened to sink the boat. | sink | THREATENED",
        "The admiral ordered the navy to sink the boat. | sink | DEMANDED",
        "The admiral rejected a demand to sink the boat. | sink | DEMANDED",
        "The navy sent a frigate to sink the boat. | sink | PLANNED",
        "The admiral asked whether the navy sank the boat. | sank | POSSIBLE",
      })
  void standsAsItsGovernorsSay(String sentence, String word, Status status) {
    assertThat(Told.of(sentence).standing(word).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The navy sank the boat. | sank | 3 | 3",
        "The navy might sink the boat. | sink | 0.1 | 1",
        "The navy plans to sink the boat. | sink | 0.5 | 2",
        "The navy denied sinking the boat. | sinking | -3 | -1",
        "The navy never sank the boat. | sank | -3 | -3",
      })
  void certaintyFollowsTheScale(String sentence, String word, double least, double most) {
    assertThat(Told.of(sentence).standing(word).certainty()).isBetween(least, most);
  }
}
