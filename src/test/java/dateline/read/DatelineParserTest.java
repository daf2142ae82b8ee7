package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines in the styles of the agencies. */
class DatelineParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "VELM CITY (AP) — The mayor resigned. | VELM CITY | AP",
        "LA VELMA, Wis. (AP) — The mayor resigned. | LA VELMA, Wis. | AP",
        "VELM, Aug 3 (Reuters) - The mayor resigned. | VELM | Reuters",
        "VELM/ORSA, 3 August (Reuters) - The mayor resigned. | VELM/ORSA | Reuters",
        "New Velm, Aug 4 (PTI) The mayor resigned. | New Velm | PTI",
        "VELM, Nov. 3 (Xinhua) -- The mayor resigned. | VELM | Xinhua",
        "VELMA — The mayor resigned. | VELMA | -",
        "PUTRAJAYA, Nov 22 — The mayor resigned. | PUTRAJAYA | -",
        "(Reuters) - The mayor resigned. | - | Reuters"
      })
  void isSplitFromTheParagraph(String paragraph, String place, String agency) {
    DatelineParser.Split split = DatelineParser.split(paragraph, "en").orElseThrow();
    assertThat(split.dateline().place()).isEqualTo(place);
    assertThat(split.dateline().agency()).isEqualTo(agency);
    assertThat(paragraph.substring(split.length())).isEqualTo("The mayor resigned.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor of Velm (AP) said so.",
        "NATO: an alliance in search of itself",
        "A spokesman for the party (CDU) said he would go.",
        "EU-funded roads were closed."
      })
  void isNotSeenInAnOrdinaryParagraph(String paragraph) {
    assertThat(DatelineParser.split(paragraph, "en")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"VELM, 3 August 2021 (Reuters) - The mayor. | 2021-08-03"})
  void withAYearGivesTheDate(String paragraph, String date) {
    assertThat(DatelineParser.split(paragraph, "en").orElseThrow().date()).hasToString(date);
  }
}
