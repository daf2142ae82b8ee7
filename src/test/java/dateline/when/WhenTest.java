package dateline.when;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Stories;
import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

  private static final Encoder ENCODER = Encoder.open();
  private static final When WHEN = When.open();

  /** 4 August 2023 was a Friday. */
  private static final String FRIDAY = "2023-08-04";

  private static Times times(@Nullable String day, String text) {
    return WHEN.times(ENCODER.parse(Stories.of(day, text)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister resigned on Tuesday. | 2023-08-01 | 2023-08-01",
        "The minister resigned late Thursday. | 2023-08-03 | 2023-08-03",
        "The minister resigned yesterday. | 2023-08-03 | 2023-08-03",
        "The minister resigned last week. | 2023-07-24 | 2023-07-30",
        "The minister resigned two days ago. | 2023-08-02 | 2023-08-02",
        "The minister resigned in May. | 2023-05-01 | 2023-05-31",
        "The minister resigned in December. | 2022-12-01 | 2022-12-31",
        "The minister resigned in 2011. | 2011-01-01 | 2011-12-31",
        "The minister resigned on 3 March 2021. | 2021-03-03 | 2021-03-03",
        "The minister resigned on March 3, 2021. | 2021-03-03 | 2021-03-03",
        "The minister will resign next week. | 2023-08-07 | 2023-08-13",
        "The minister will resign on Tuesday. | 2023-08-08 | 2023-08-08",
      })
  void resolvesAgainstTheDayOfTheArticle(String text, String from, String to) {
    Time time = times(FRIDAY, text).all().get(0).time();
    assertThat(time.from()).isEqualTo(from);
    assertThat(time.to()).isEqualTo(to);
  }

  @Test
  void staysUnresolvedWithoutADayAndSaysSo() {
    Time time = times(null, "The minister resigned on Tuesday.").all().get(0).time();
    assertThat(time.from()).isNull();
    assertThat(time.to()).isNull();
    assertThat(time.basis()).contains("the article has no date");
  }

  @Test
  void aFullDateNeedsNoDayOfTheArticle() {
    Time time = times(null, "The minister resigned on 3 March 2021.").all().get(0).time();
    assertThat(time.from()).isEqualTo("2021-03-03");
  }

  @Test
  void sinceIsOpenToTheDayOfTheArticle() {
    Time time = times(FRIDAY, "Since 2011 the army has bombed Aleppo.").all().get(0).time();
    assertThat(time.from()).isEqualTo("2011-01-01");
    assertThat(time.to()).isEqualTo(FRIDAY);
  }

  @Test
  void aDurationIsNoDate() {
    Time time = times(FRIDAY, "The war has lasted more than 12 years.").all().get(0).time();
    assertThat(time.type()).isEqualTo("DURATION");
    assertThat(time.value()).isEqualTo("P12Y");
    assertThat(time.from()).isNull();
  }

  @Test
  void theReporterHasATimeOfHisOwn() {
    String text = "Troops crossed the border on Tuesday, the agency reported late Thursday.";
    ParsedArticle article = ENCODER.parse(Stories.of(FRIDAY, text));
    Times times = WHEN.times(article);
    Sentence sentence = article.sentence(0);
    assertThat(times.of(sentence, word(sentence, "crossed")).orElseThrow().text())
        .isEqualTo("Tuesday");
    assertThat(times.of(sentence, word(sentence, "reported")).orElseThrow().text())
        .isEqualTo("late Thursday");
  }

  private static Token word(Sentence sentence, String text) {
    return sentence.tokens().stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  @Test
  void theSameTextGivesTheSameTimes() {
    String text = "In May, rebels shelled Benghazi; two days ago they left.";
    assertThat(times(FRIDAY, text).all()).isEqualTo(times(FRIDAY, text).all());
  }
}
