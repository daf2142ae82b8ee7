package dateline.says;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {

  private static List<String> quotes(String... paragraphs) {
    Told told = Told.of(paragraphs);
    String text = told.parsed().article().text();
    return Quotes.of(told.parsed()).all().stream()
        .map(q -> text.substring(q.start(), q.end()))
        .toList();
  }

  @Test
  void marksOpenBeforeWordsAndCloseBehindThem() {
    assertThat(quotes("He said \"never again\" and \"no\"."))
        .containsExactly("\"never again\"", "\"no\"");
  }

  @Test
  void curlyMarksAreMarks() {
    assertThat(quotes("He said “never again”.")).containsExactly("“never again”");
  }

  @Test
  void inchesAreNoMarks() {
    assertThat(quotes("A 40\" pipe burst.")).isEmpty();
  }

  @Test
  void paragraphEndsQuotationThatReopensInTheNext() {
    assertThat(quotes("“We left.", "“We came back,” she said."))
        .containsExactly("“We left.", "“We came back,”");
  }
}
