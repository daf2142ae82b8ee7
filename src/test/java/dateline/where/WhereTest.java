package dateline.where;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Stories;
import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereTest {

  private static final Encoder ENCODER = Encoder.open();
  private static final Where WHERE = Where.open();

  private static Optional<Place> of(String verb, String text) {
    ParsedArticle article = ENCODER.parse(Stories.of("2023-08-04", text));
    Places places = WHERE.places(article);
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.text().equals(verb)) {
          return places.of(sentence, token);
        }
      }
    }
    throw new AssertionError("no \"" + verb + "\" in " + text);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "attacked | Rebels attacked a convoy near Tripoli in northern Lebanon. | LBN | CITY",
        "fired | Soldiers fired on a crowd in Tripoli, Libya. | LBY | CITY",
        "bombed | The army bombed Aleppo. | SYR | CITY",
        "marched | Students marched in Costa Rica. | CRI | COUNTRY",
        "shot | Police shot two men in the Tunisian capital. | TUN | CITY",
        "guard | The army sent soldiers to guard the airport at Juliaca. | PER | CITY",
        "sent | The army sent soldiers to guard the airport at Juliaca. | PER | CITY",
        "pledged | Germany pledged aid at a meeting of donors in Geneva. | CHE | CITY",
      })
  void findsWhereAPredicateHappens(String verb, String text, String country, Place.Level level) {
    Place place = of(verb, text).orElseThrow();
    assertThat(place.country()).isEqualTo(country);
    assertThat(place.level()).isEqualTo(level);
  }

  @Test
  void aGovernmentIsNoPlace() {
    assertThat(of("denied", "London denied the report.")).isEmpty();
  }

  @Test
  void aClauseWithoutAPlaceHasNone() {
    assertThat(of("resigned", "The minister resigned on Tuesday.")).isEmpty();
  }

  @Test
  void thePlaceOfAnotherClauseIsNotShared() {
    String text = "The envoy resigned, said a minister who lives in Madrid.";
    assertThat(of("resigned", text)).isEmpty();
  }

  @Test
  void aPlaceThatNobodyKnowsStaysUnresolved() {
    Place place = of("met", "The envoys met in Qwertabad on Tuesday.").orElseThrow();
    assertThat(place.level()).isEqualTo(Place.Level.UNRESOLVED);
    assertThat(place.lat()).isNull();
  }

  @Test
  void aWarWithAStateIsNotInIt() {
    assertThat(of("said", "The president said this of the war with Iran.")).isEmpty();
  }
}
