package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photo credits in the forms that captions have. */
class CreditsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour of Velm. (AFP file photo) | AFP",
        "The harbour of Velm (AFP) | AFP",
        "The harbour of Velm. [File: Jo Brandt/Reuters] | Jo Brandt/Reuters",
        "The harbour of Velm. Photo: Jo Brandt | Jo Brandt",
        "The harbour of Velm. © Jo Brandt | Jo Brandt",
        "The harbour of Velm. Foto: Jo Brandt (Keystone) | Jo Brandt (Keystone)",
        "The harbour of Velm. REUTERS/Jo Brandt | REUTERS/Jo Brandt"
      })
  void areFoundAtTheEndOfACaption(String caption, String credit) {
    assertThat(Credits.of(caption)).contains(credit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour of Velm, seen from the bridge.",
        "The harbour (left) and the bridge",
        "Ada Orlo told Reuters that the bridge would stay closed."
      })
  void areNotMadeUp(String caption) {
    assertThat(Credits.of(caption)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Photo: Jo Brandt/AFP", "(AFP)", "© Velm Courier", "Getty Images"})
  void mayBeALineOfTheirOwn(String line) {
    assertThat(Credits.isCreditLine(line)).isTrue();
  }
}
