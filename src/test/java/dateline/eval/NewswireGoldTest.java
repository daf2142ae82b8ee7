package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewswireGoldTest {

  private static final Path GOLD = Path.of("gold/newswire.tsv");

  @TempDir private Path folder = Path.of("");

  private NewswireGold sentence(String digest, String edge) throws IOException {
    Path file = folder.resolve("gold.tsv");
    Files.writeString(
        file, "sentence\ta-1\tkept\tset.tsv\tdoc\t4\t30\t" + digest + "\n" + edge + "\n");
    return NewswireGold.read(file).get(0);
  }

  @Test
  void wordsAreRunsOfLettersAndDigitsAndSingleSigns() {
    assertThat(NewswireGold.words("The U.S.-led force's 1,500 men, it said."))
        .extracting(MatchResult::group)
        .containsExactly(
            "The", "U.S", ".", "-", "led", "force", "'s", "1,500", "men", ",", "it", "said", ".");
  }

  @Test
  void aTextThatIsNotTheGoldsIsNoticed() throws IOException {
    NewswireGold sentence = sentence("000000000000", "edge\tsubject\tfled#1\tThey#0");
    assertThatIOException()
        .isThrownBy(() -> sentence.in("Hm. They fled across the river."))
        .withMessageContaining("a-1 is not what stands in set.tsv");
  }

  @Test
  void aLineThatIsNeitherSentenceNorEdgeIsToldWithItsNumber() {
    assertThatIOException()
        .isThrownBy(() -> sentence("000000000000", "edge\tsubject\tfled"))
        .withMessageContaining("line 2");
    assertThatIOException()
        .isThrownBy(() -> sentence("000000000000", "edge\tsubjekt\tfled#1\tThey#0"))
        .withMessageContaining("subjekt");
  }

  @Test
  void theGoldHasTwoHundredSentencesAndHalfOfThemIsKept() throws IOException {
    List<NewswireGold> gold = NewswireGold.read(GOLD);
    Set<String> names = new HashSet<>();
    gold.forEach(s -> assertThat(names.add(s.name())).as(s.name()).isTrue());
    assertThat(gold).filteredOn(s -> s.part() == NewswireGold.Part.SIX).hasSize(6);
    assertThat(gold).filteredOn(s -> s.part() != NewswireGold.Part.SIX).hasSizeGreaterThan(200);
    assertThat(gold).filteredOn(s -> s.part() == NewswireGold.Part.KEPT).hasSizeGreaterThan(100);
  }

  @Test
  void everySentenceStandsWhereTheGoldSaysWithTheWordsOfItsEdges() throws IOException {
    Path data = Path.of("../shared/data");
    assumeTrue(Files.exists(data), "no ../shared/data here: the gold's texts are not part of this");
    NewswireTexts texts = new NewswireTexts(data);
    for (NewswireGold sentence : NewswireGold.read(GOLD)) {
      assertThat(texts.of(sentence)).as(sentence.name()).isNotBlank();
    }
  }
}
