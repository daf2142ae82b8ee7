package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weights that make a set of examples likeliest. */
class LogisticRegressionTest {

  private static final List<double[]> ROWS =
      List.of(
          new double[] {1, 0},
          new double[] {1, 0},
          new double[] {1, 0},
          new double[] {1, 0},
          new double[] {1, 1},
          new double[] {1, 1},
          new double[] {1, 1},
          new double[] {1, 1});

  @Test
  void areTheLogOddsWhereTheFeatureIsYesOrNo() {
    List<Boolean> positive = List.of(true, false, false, false, true, true, true, false);

    double[] weights = new LogisticRegression(0).fit(ROWS, positive, Collections.nCopies(8, 1.0));

    assertThat(weights[0]).isCloseTo(Math.log(1 / 3.0), within(1e-6));
    assertThat(weights[0] + weights[1]).isCloseTo(Math.log(3), within(1e-6));
  }

  @Test
  void areSmallerUnderAPenalty() {
    List<Boolean> positive = List.of(true, false, false, false, true, true, true, false);

    double[] weights = new LogisticRegression(15).fit(ROWS, positive, Collections.nCopies(8, 1.0));

    assertThat(weights[1]).isBetween(0.01, 1.0);
  }
}
