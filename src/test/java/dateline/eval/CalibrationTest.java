package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static Calibration example() {
    Calibration calibration = new Calibration();
    calibration.add(0.25, false);
    calibration.add(0.25, true);
    calibration.add(0.85, true);
    calibration.add(1.0, true);
    return calibration;
  }

  @Test
  void binsHoldWhatWasSaidAndHowOftenItWasRight() {
    assertThat(example().bins())
        .containsExactly(
            new Calibration.Bin(2, 0.25, 0.5),
            new Calibration.Bin(1, 0.85, 1.0),
            new Calibration.Bin(1, 1.0, 1.0));
  }

  @Test
  void theMeanErrorWeighsBinsByTheirSize() {
    assertThat(example().meanError()).isCloseTo((0.5 + 0.15) / 4, within(1e-9));
  }

  @Test
  void theFigureShowsEachBinAndIsTheSameAgain() {
    String svg = CalibrationPlot.svg("Confidence", example());
    assertThat(svg).startsWith("<svg ").contains("mean error 0.163");
    assertThat(svg.split("<circle", -1)).hasSize(4);
    assertThat(CalibrationPlot.svg("Confidence", example())).isEqualTo(svg);
  }
}
