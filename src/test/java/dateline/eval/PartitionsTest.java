package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PartitionsTest {

  private static final Map<String, String> GOLD =
      Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2");
  private static final Map<String, String> SINGLE =
      Map.of("a", "a", "b", "b", "c", "c", "d", "d", "e", "e");
  private static final Map<String, String> FOUND =
      Map.of("a", "x", "b", "x", "c", "y", "d", "y", "e", "y");

  @Test
  void theSameClustersAreAllRightUnderAnyNames() {
    Map<String, String> same = Map.of("a", "p", "b", "p", "c", "p", "d", "q", "e", "q");
    assertThat(Partitions.bCubed(GOLD, same).f1()).isEqualTo(1);
    assertThat(Partitions.conll(GOLD, same)).isEqualTo(1);
  }

  @Test
  void singleItemsArePreciseAndHaveTheRecallOfTheirShare() {
    Partitions.Score score = Partitions.bCubed(GOLD, SINGLE);
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isCloseTo(2.0 / 5, within(1e-9));
    assertThat(Partitions.muc(GOLD, SINGLE).f1()).isZero();
  }

  @Test
  void aWorkedExample() {
    // a, b: 1 and 2/3; c: 1/3 and 1/3; d, e: 2/3 and 1.
    assertThat(Partitions.bCubed(GOLD, FOUND).precision())
        .isCloseTo((2 + 1.0 / 3 + 4.0 / 3) / 5, within(1e-9));
    assertThat(Partitions.muc(GOLD, FOUND).recall()).isCloseTo(2.0 / 3, within(1e-9));
    // Pairs {a b}:{a b c} and {c d e}:{d e} share 4/5 each.
    assertThat(Partitions.ceafE(GOLD, FOUND).f1()).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void theBestAssignmentMayLeaveTheLargestCellOut() {
    assertThat(Assignment.best(new double[][] {{10, 9}, {9, 1}})).isEqualTo(18);
  }
}
