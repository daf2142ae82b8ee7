package dateline.where;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.Stories;
import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.List;
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

  private static ParsedArticle parsed(String... paragraphs) {
    return ENCODER.parse(Stories.of("2023-08-04", paragraphs));
  }

  private static Place named(String name, Home home, ParsedArticle article) {
    return WHERE.named(article, home).stream()
        .map(PlaceMention::place)
        .filter(p -> p.text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Paris | He was arrested in Paris, Texas, on Friday. | Texas",
        "Paris | He was arrested in Paris, Ky., on Friday. | Kentucky",
        "Springfield | He was arrested in Springfield, MO, on Friday. | Missouri",
        "Augusta | Trains from Lewiston, Maine, and Portland, Maine, no longer stop in Augusta. | Maine",
        "St. Louis | He lives in St. Louis, Missouri. | Missouri",
        "Tripoli | He lives in Tripoli in northern Lebanon. | North Lebanon",
      })
  void takesTheTownOfTheDivisionThatTheTextNames(String name, String text, String admin1) {
    assertThat(named(name, Home.UNKNOWN, parsed(text)).admin1()).isEqualTo(admin1);
  }

  @Test
  void aNameMeansOnePlaceThroughoutAText() {
    ParsedArticle article =
        parsed("He was arrested in Paris, Texas, on Friday.", "Crowds gathered in Paris.");
    assertThat(WHERE.named(article, Home.UNKNOWN))
        .filteredOn(m -> m.place().text().equals("Paris"))
        .extracting(m -> m.place().admin1())
        .containsExactly("Texas", "Texas");
  }

  @Test
  void withoutAnythingElseTheFamousTownIsMeant() {
    assertThat(named("Paris", Home.UNKNOWN, parsed("He was arrested in Paris.")).country())
        .isEqualTo("FRA");
  }

  @Test
  void aPublisherAtHomeInADivisionMeansItsTowns() {
    Home home = Home.UNKNOWN;
    for (String town : new String[] {"Dallas", "Houston", "Tyler", "Lubbock", "Waco", "Amarillo"}) {
      home = WHERE.learn(home, parsed("A fire broke out in " + town + ", Texas."));
    }
    assertThat(named("Paris", home, parsed("A fire broke out in Paris.")).admin1())
        .isEqualTo("Texas");
  }

  @Test
  void placesInOtherNamesAndPeoplesAreNamedAndAreNoPlaceOfAnything() {
    String text = "Georgian troops met Ohio Governor Jane Miller in Cleveland, Ohio.";
    ParsedArticle article = parsed(text);
    assertThat(WHERE.named(article, Home.UNKNOWN))
        .extracting(m -> m.place().text())
        .contains("Georgian", "Ohio", "Cleveland");
    assertThat(WHERE.places(article).all())
        .extracting(m -> m.place().text())
        .doesNotContain("Georgian");
  }

  @Test
  void theLastWordOfALongerNameIsNoTown() {
    ParsedArticle article = parsed("He was treated at Stonebrook Regional Hospital.");
    assertThat(WHERE.places(article).all())
        .extracting(m -> m.place().text())
        .doesNotContain("Hospital");
  }

  @Test
  void namesFoundByOthersAreResolvedToo() {
    ParsedArticle article = parsed("Rome, Ga., has a new mayor.");
    assertThat(WHERE.resolve(article, List.of(new Toponym(0, 0, 0)), Home.UNKNOWN))
        .extracting(m -> m.place().admin1())
        .containsExactly("Georgia");
  }

  @Test
  void distancesAreThoseOfTheGreatCircle() {
    assertThat(Distance.kilometres(48.8566, 2.3522, 51.5074, -0.1278))
        .isCloseTo(343.6, within(1.0));
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
