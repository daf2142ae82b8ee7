package dateline.says;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {

  private static boolean background(String word, String... paragraphs) {
    return Told.of(paragraphs).standing(word).background();
  }

  @Test
  void whatIsDatedYearsBackIsHistory() {
    assertThat(background("annexed", "Indonesia annexed the territory in 1976.")).isTrue();
  }

  @Test
  void whatIsDatedThisWeekIsNews() {
    assertThat(background("closed", "Indonesia closed the port on Tuesday.")).isFalse();
  }

  @Test
  void undatedPastIsNews() {
    assertThat(background("closed", "Indonesia closed the port.")).isFalse();
  }

  @Test
  void pastPerfectIsHistoryInTheArticlesOwnWords() {
    assertThat(background("ruled", "The general, who had ruled the island, died.")).isTrue();
  }

  @Test
  void pastPerfectIsThePastPutBackInWhatIsReported() {
    assertThat(background("shelled", "Peru said Chile had shelled the island.")).isFalse();
  }

  @Test
  void storyGoesOnFromDatedHistory() {
    assertThat(
            background(
                "burned", "Indonesia invaded the territory in 1975.", "It burned the villages."))
        .isTrue();
  }

  @Test
  void otherStoryDoesNotGoOn() {
    assertThat(
            background(
                "struck", "Indonesia invaded the territory in 1975.", "Teachers struck for pay."))
        .isFalse();
  }

  @Test
  void ageThatIsOverIsHistory() {
    assertThat(background("hid", "During the Cold War, the town hid a bunker.")).isTrue();
  }

  @Test
  void whatNeverHappenedIsNoHistory() {
    assertThat(background("fled", "Had the general fled, the war would have ended.")).isFalse();
  }
}
