package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Walkers on the old stone bridge over the river in Velm Getty Images | Getty Images",
        "Trains wait at the station in Velm AFP via Getty Images | AFP via Getty Images",
        "The harbour of Velm Jo Brandt/NPR | Jo Brandt/NPR",
        "The harbour of Velm (Jo Brandt/The Velm Courier) | Jo Brandt/The Velm Courier",
        "The harbour of Velm (Jo Brandt for The Velm Courier) | Jo Brandt for The Velm Courier"
      })
  void ofAPictureNeedNoStopBeforeThem(String words, String credit) {
    assertThat(Credits.ofPicture(words)).contains(credit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour of Velm. J. Jo Brandt/AP | J. Jo Brandt/AP",
        "The harbour of Velm. Photo by J. Jo Brandt | J. Jo Brandt",
        "The harbour of Velm. Velm-courier.org | Velm-courier.org"
      })
  void keepInitialsAndAddresses(String caption, String credit) {
    assertThat(Credits.ofCaption(caption)).contains(credit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour (left) and the bridge (right)",
        "The road to the bridge for Velm and Orlo",
        "Workers of the harbour and/or the bridge in Velm"
      })
  void ofAPictureAreNotMadeUpEither(String words) {
    assertThat(Credits.ofPicture(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Image credit: Jo Brandt) | Jo Brandt",
        "[Photo: Jo Brandt/AFP] | Jo Brandt/AFP",
        "Associated Press file photo | Associated Press",
        "Reuters file photo | Reuters"
      })
  void loseBracketsAndLabelsAndKeepNamesAsWritten(String words, String credit) {
    assertThat(Credits.bare(words)).isEqualTo(credit);
  }

  @Test
  void keepTheNameOfAnAgencyThatBeginsLikeALabel() {
    assertThat(Credits.bare("picture alliance/dpa | Jo Brandt"))
        .isEqualTo("picture alliance/dpa | Jo Brandt");
  }
}
