package dateline.says;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Table;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own news sentences: who says so, how it stands, and whether it is history. */
class WireTest {

  @ParameterizedTest
  @CsvSource({"A, 0.97, 0.98, 0.98", "B, 0.97, 0.97, 0.98"})
  void mostOfTheWireIsUnderstood(String half, double chain, double status, double background) {
    Wire wire = Wire.of(half);
    System.out.println("wire.tsv, half " + half + ": " + wire);
    assertThat(wire.chain().share()).as("chain").isGreaterThanOrEqualTo(chain);
    assertThat(wire.status().share()).as("status").isGreaterThanOrEqualTo(status);
    assertThat(wire.background().share()).as("background").isGreaterThanOrEqualTo(background);
  }

  @Test
  void everySentenceStandsOnceAndHoldsItsPredicateOnce() {
    Set<String> texts = new HashSet<>();
    for (Table.Row row : Table.resource("/dateline/says/wire.tsv").rows()) {
      String text = row.get("text");
      assertThat(texts.add(text)).as(text).isTrue();
      assertThat(text.split("\\b" + row.get("predicate") + "\\b", -1)).as(text).hasSize(2);
    }
  }
}
