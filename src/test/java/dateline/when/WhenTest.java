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
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Profit rose in the first quarter. | the first quarter | 2023-Q1",
        "Profit rose in the second quarter of 2021. | the second quarter of 2021 | 2021-Q2",
        "Output will fall in the fourth quarter. | the fourth quarter | 2023-Q4",
        "Second-quarter profit rose. | Second-quarter | 2023-Q2",
        "Sales fell in fiscal 2022. | fiscal 2022 | 2022",
        "Growth slowed in the first half of 2022. | the first half of 2022 | 2022-H1",
        "The rebels retreated last spring. | last spring | 2023-SP",
        "The rebels retreated last winter. | last winter | 2023-WI",
        "The rebels retreated in the autumn. | the autumn | 2022-FA",
        "The ministers met over the weekend. | over the weekend | 2023-W30-WE",
        "The minister was released on Christmas Eve. | Christmas Eve | 2022-12-24",
        "The minister was released on Thanksgiving Day. | Thanksgiving Day | 2022-11-24",
        "The bomb went off at 3 a.m. on Tuesday. | 3 a.m. on Tuesday | 2023-08-01T03:00",
        "The bomb went off at noon Tuesday. | noon Tuesday | 2023-08-01T12:00",
        "The bomb went off last night. | last night | 2023-08-03TNI",
        "The bomb went off this morning. | this morning | 2023-08-04TMO",
        "In June last year the rebels retreated. | June last year | 2022-06",
        "The pact will be signed early next year. | early next year | 2024",
        "They must leave the town by Nov. 30. | Nov. 30 | 2023-11-30",
        "The deal was signed in the June talks. | June | 2023-06",
        "The army shells the town every day. | every day | P1D",
        "The envoys meet every two weeks. | every two weeks | P2W",
        "The envoys meet each Thursday. | each Thursday | XXXX-WXX-4",
        "The envoys meet twice a month. | twice a month | P1M",
        "The siege lasted for weeks. | weeks | PXW",
        "The siege lasted twenty-four hours. | twenty-four hours | PT24H",
        "The siege lasted two and a half years. | two and a half years | P2.5Y",
        "The siege lasted a hundred days. | a hundred days | P100D",
        "The siege has gone on for the past decade. | the past decade | P10Y",
        "The siege has gone on in recent months. | recent months | PAST_REF",
        "The capital is now quiet. | now | PRESENT_REF",
      })
  void readsTheValueThatTimex3Has(String text, String words, String value) {
    ParsedArticle article = ENCODER.parse(Stories.of(FRIDAY, text));
    TimeMention mention = WHEN.times(article).all().get(0);
    assertThat(article.sentence(0).text(mention.first(), mention.last())).isEqualTo(words);
    assertThat(mention.time().value()).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Profit fell in the second quarter from $3 million a year earlier. | 2022-Q2",
        "Profit fell in the second quarter from $3 million a year ago. | 2022-Q2",
        "Profit fell in the second quarter from that in the year-earlier period. | 2022-Q2",
        "The town was hit on March 3, 2021, and two days later it fell. | 2021-03-05",
        "The town was hit on March 3, 2021, and fell the following week. | 2021-W10",
        "The town was hit on March 3, 2021, and fell later that same month. | 2021-03",
      })
  void countsFromTheTimeSpokenOfBefore(String text, String value) {
    assertThat(times(FRIDAY, text).all().get(1).time().value()).isEqualTo(value);
  }

  @Test
  void whatIsCountedFromAnotherTimeIsNotCountedFromAgain() {
    String text =
        "Profit rose in the second quarter from a loss a year earlier. "
            + "Sales fell from those of a year earlier.";
    assertThat(times(FRIDAY, text).all().get(2).time().value()).isEqualTo("2022-Q2");
  }

  @Test
  void withNothingToCountFromItSaysOnlyHowLong() {
    Time time = times(FRIDAY, "Two days earlier the town fell.").all().get(0).time();
    assertThat(time.value()).isEqualTo("P2D");
    assertThat(time.from()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The company saves $500 million a year.",
        "Jan Kavan signed the paper.",
        "The boy is six years old.",
        "Three-quarters of the voters stayed away.",
        "They asked for food as soon as possible.",
      })
  void rateNamesAgesAndFractionsAreNoTimes(String text) {
    assertThat(times(FRIDAY, text).all()).isEmpty();
  }

  @Test
  void twoYearsAreAnIntervalAndTwoMentions() {
    String text = "Between 1975 and 1990 a war raged.";
    assertThat(times(FRIDAY, text).all())
        .extracting(m -> m.time().value())
        .containsExactly("1975", "1990");
    assertThat(times(FRIDAY, text).all().get(0).time().to()).isEqualTo("1990-12-31");
  }

  @Test
  void howOftenIsNoDateOfAnEvent() {
    ParsedArticle article = ENCODER.parse(Stories.of(FRIDAY, "The army shells the town daily."));
    Sentence sentence = article.sentence(0);
    assertThat(WHEN.times(article).of(sentence, word(sentence, "shells"))).isEmpty();
  }

  @Test
  void theSameTextGivesTheSameTimes() {
    String text = "In May, rebels shelled Benghazi; two days ago they left.";
    assertThat(times(FRIDAY, text).all()).isEqualTo(times(FRIDAY, text).all());
  }
}
