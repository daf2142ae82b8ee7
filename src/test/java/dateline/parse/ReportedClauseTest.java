package dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedClauseTest {

  private static final Encoder ENCODER = Encoder.open();

  private static Sentence parsed(String words) {
    return ENCODER.parse(List.of(words.split(" ")));
  }

  private static Token word(Sentence sentence, String text) {
    return sentence.tokens().stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  @Test
  void theClauseHangsUnderTheReportingVerb() {
    Sentence sentence =
        parsed(
            "Envoys from six states met in Oslo on Monday , the news agency said late Tuesday .");
    assertThat(sentence.root().text()).isEqualTo("said");
    assertThat(word(sentence, "met").deprel()).isEqualTo("ccomp");
    assertThat(sentence.token(word(sentence, "Envoys").head()).text()).isEqualTo("met");
  }

  @Test
  void aLongClauseKeepsItsOwnSubject() {
    Sentence sentence =
        parsed(
            "The envoy , who flew in from Nairobi after a storm closed the port , met two senior"
                + " ministers in Juba , the agency reported late Friday .");
    assertThat(sentence.token(word(sentence, "envoy").head()).text()).isEqualTo("met");
    assertThat(sentence.token(word(sentence, "met").head()).text()).isEqualTo("reported");
  }

  @Test
  void aSentenceWithoutATailStaysAsItIs() {
    Sentence sentence = parsed("Envoys met in Oslo on Monday .");
    assertThat(ReportedClause.of(sentence)).isEmpty();
  }

  @Test
  void everySentenceKeepsOneRootAndItsWords() {
    String words = "After the talks ended , the two ministers left , officials in Oslo said .";
    Sentence sentence = parsed(words);
    assertThat(sentence.tokens()).extracting(Token::text).containsExactly(words.split(" "));
    assertThat(sentence.tokens()).filteredOn(t -> t.head() < 0).hasSize(1);
  }
}
