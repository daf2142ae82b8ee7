package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.eval.TimeMlDocument.Timex;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesEvaluationTest {

  private static final String FILE =
      """
      <TimeML>
      <DCT><TIMEX3 tid="t0" type="DATE" value="1998-03-05">19980305</TIMEX3></DCT>
      <TEXT>

      ``We <EVENT eid="e1">left</EVENT> <TIMEX3 tid="t1" type="DATE" value="1998-03-03">on
      Tuesday</TIMEX3>,'' A&amp;B said.

      It took <TIMEX3 tid="t2" type="DURATION" value="P2D">two days</TIMEX3>.
      <TIMEX3 tid="t3" type="DURATION" value="P1D"/>
      </TEXT>
      </TimeML>
      """;

  @Test
  void readsTextDayAndMarkedTimes() {
    TimeMlDocument document = TimeMlDocument.read("AQUAINT", "a", FILE).orElseThrow();
    assertThat(document.article().date().orElseThrow().date()).hasToString("1998-03-05");
    assertThat(document.article().blocks())
        .extracting(b -> b.text())
        .containsExactly("\"We left on Tuesday,\" A&B said.", "It took two days.");
    assertThat(document.times())
        .extracting(t -> document.article().text().substring(t.start(), t.end()))
        .containsExactly("on Tuesday", "two days");
    assertThat(document.times()).extracting(Timex::value).containsExactly("1998-03-03", "P2D");
  }

  @Test
  void spansTypesAndValuesCountEachForThemselves() {
    TimesScore score = new TimesScore();
    score.add(
        List.of(
            new Timex(0, 10, "DATE", "2001"),
            new Timex(20, 30, "DATE", "2002"),
            new Timex(40, 50, "DATE", "2003")),
        List.of(
            new Timex(0, 10, "DATE", "2001"),
            new Timex(25, 35, "DURATION", "2002"),
            new Timex(60, 70, "DATE", "2003")));
    assertThat(score.toString())
        .contains(
            "strict F1   0.333", "relaxed F1  0.667", "type F1     0.333", "value F1    0.667");
  }

  @Test
  void oneExpressionAnswersOneOnly() {
    TimesScore score = new TimesScore();
    score.add(
        List.of(new Timex(0, 10, "DATE", "2001"), new Timex(15, 30, "DATE", "2001")),
        List.of(new Timex(0, 30, "DATE", "2001")));
    assertThat(score.toString()).contains("relaxed F1  0.667");
  }
}
