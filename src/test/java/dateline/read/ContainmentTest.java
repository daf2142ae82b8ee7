package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Wire copy that two sites print, one of them cut or with words of its own. */
class ContainmentTest {

  private static final String WIRE =
      "The harbour of Velm took in its first cargo ships on Tuesday, the port authority said. Dock"
          + " workers had stopped work over pay on Friday. A spokeswoman for their union said talks"
          + " would go on until the owners offered more than four percent.";

  @Test
  void aCutCopyIsContainedWhole() {
    String cut = WIRE.substring(0, WIRE.indexOf(" A spokeswoman"));
    assertThat(Containment.of(WIRE, cut)).isEqualTo(1.0);
    assertThat(Containment.of(cut, WIRE)).isEqualTo(1.0);
  }

  @Test
  void aCopyAmongOtherWordsIsFound() {
    String longer =
        "From our own correspondents. "
            + WIRE
            + " In the town itself the mood was calm, shopkeepers said, and the market was held as"
            + " on every Tuesday since the war, with fish from the lake and apples from the hills.";
    assertThat(Containment.of(WIRE, longer)).isGreaterThan(Containment.SAME);
  }

  @Test
  void anotherReportOfTheSameEventIsNoCopy() {
    String other =
        "Cargo ships are back in Velm: the port opened again on Tuesday after a strike of four"
            + " days, in which dock workers had asked for higher wages from the owners.";
    assertThat(Containment.of(WIRE, other)).isLessThan(0.1);
  }

  @Test
  void emptyTextsAreNoCopies() {
    assertThat(Containment.of("", "")).isZero();
  }
}
