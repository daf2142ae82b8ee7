package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodesTest {

  private static final List<Table.Row> ROWS = Table.resource("/dateline/app/codes.tsv").rows();

  private static Set<String> modes(List<Table.Row> rows) {
    return rows.stream().map(r -> r.get("type") + " " + r.get("mode")).collect(Collectors.toSet());
  }

  @Test
  void rowsAreSortedAndNoModeStandsTwice() {
    assertThat(ROWS.stream().map(r -> r.get("type") + " " + r.get("mode")))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void everyTypeAndModeOfTheLexiconHasARow() {
    assertThat(modes(ROWS))
        .containsAll(modes(Table.resource("/dateline/what/predicates.tsv").rows()));
  }

  @Test
  void codesAreCameosAndScoresWithinTheirScale() {
    assertThat(ROWS).allMatch(r -> r.get("cameo").matches("(0[3-9]|1[0-9]|20)[0-9]{1,2}"));
    assertThat(ROWS).allMatch(r -> Math.abs(Double.parseDouble(r.get("score"))) <= 10);
    assertThat(ROWS).allMatch(r -> Math.abs(Double.parseDouble(r.get("goldstein"))) <= 10);
  }
}
