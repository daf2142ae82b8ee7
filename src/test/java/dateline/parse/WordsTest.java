package dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  private final Words words = Words.open();
  private final Splitter splitter = Splitter.open();

  private List<String> cut(String text) {
    return words.in(text).stream().map(w -> w.in(text)).toList();
  }

  private List<String> sentences(String text) {
    return splitter.sentences(text, words.in(text)).stream()
        .map(s -> text.substring(s.get(0).start(), s.get(s.size() - 1).end()))
        .toList();
  }

  @Test
  void cliticsStandApart() {
    assertThat(cut("The minister's aides don't know what they’ll do."))
        .containsExactly(
            "The",
            "minister",
            "'s",
            "aides",
            "do",
            "n't",
            "know",
            "what",
            "they",
            "’ll",
            "do",
            ".");
  }

  @Test
  void aPossessivePluralKeepsItsApostropheApart() {
    assertThat(cut("the rebels' demands")).containsExactly("the", "rebels", "'", "demands");
  }

  @Test
  void compoundsArePartedAndPrefixesAreNot() {
    assertThat(cut("a 12-year-old arch-enemy and pro-government non-EU forces"))
        .containsExactly(
            "a",
            "12",
            "-",
            "year",
            "-",
            "old",
            "arch",
            "-",
            "enemy",
            "and",
            "pro-government",
            "non-EU",
            "forces");
  }

  @Test
  void moneyAndNumbersArePartedFromTheirSigns() {
    assertThat(cut("It cost $1,200.50 (about 5%)."))
        .containsExactly("It", "cost", "$", "1,200.50", "(", "about", "5", "%", ")", ".");
  }

  @Test
  void marksRepeatedAreOneWord() {
    assertThat(cut("Stop!!! Who -- \"Anna\" -- said that?!"))
        .containsExactly(
            "Stop", "!!!", "Who", "--", "\"", "Anna", "\"", "--", "said", "that", "?!");
  }

  @Test
  void abbreviationsKeepTheirFullStop() {
    assertThat(cut("Gen. J. Smith of the U.S. Army"))
        .containsExactly("Gen.", "J.", "Smith", "of", "the", "U.S.", "Army");
  }

  @Test
  void quotesAndDashesStandApart() {
    assertThat(cut("“We stay,” he said—twice."))
        .containsExactly("“", "We", "stay", ",", "”", "he", "said", "—", "twice", ".");
  }

  @Test
  void datesAndAddressesStayWhole() {
    assertThat(cut("On 04/08/2023 see https://example.org/a-b, or a@b.org"))
        .containsExactly(
            "On", "04/08/2023", "see", "https://example.org/a-b", ",", "or", "a@b.org");
  }

  @Test
  void aTitleBeforeANameEndsNoSentence() {
    assertThat(sentences("They met Gen. Smith. He left at 5 p.m. The talks failed."))
        .containsExactly("They met Gen. Smith.", "He left at 5 p.m.", "The talks failed.");
  }

  @Test
  void aClosingQuoteBelongsToItsSentence() {
    assertThat(sentences("“We agreed.” He left. “Why?” she asked."))
        .containsExactly("“We agreed.”", "He left.", "“Why?” she asked.");
  }
}
