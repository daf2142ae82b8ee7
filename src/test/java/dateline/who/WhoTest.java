package dateline.who;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Stories;
import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoTest {

  private static final Encoder ENCODER = Encoder.open();
  private static final Who WHO = Who.open();

  /** Names of those meant by the last mention with these words, in an article of a day. */
  private static List<String> meant(String day, String words, String... paragraphs) {
    return mention(day, words, paragraphs).actors().stream().map(Actor::name).toList();
  }

  private static Mention mention(String day, String words, String... paragraphs) {
    Mentions mentions = WHO.mentions(parse(day, paragraphs));
    return mentions.all().stream()
        .filter(m -> m.text().equals(words))
        .reduce((a, b) -> b)
        .orElseThrow(() -> new AssertionError("no \"" + words + "\" in " + mentions.all()));
  }

  private static ParsedArticle parse(String day, String... paragraphs) {
    return ENCODER.parse(Stories.of(day, paragraphs));
  }

  @Test
  void sameTitleMeansAnotherPersonInAnotherYear() {
    String text = "The French president met reporters in Lyon.";
    assertThat(meant("2010-03-04", "The French president", text))
        .containsExactly("Nicolas Sarkozy");
    assertThat(meant("2021-03-04", "The French president", text))
        .containsExactly("Emmanuel Macron");
  }

  @Test
  void descriptionBesideNameMeansTheNamedOne() {
    String text = "Kenyan lawmaker Wanjiru Achieng criticised the budget.";
    assertThat(meant("2024-05-01", "Kenyan lawmaker", text)).containsExactly("Wanjiru Achieng");
  }

  @Test
  void unknownPersonTakesCountryAndSectorFromTheText() {
    Mention mention =
        mention(
            "2024-05-01",
            "Wanjiru Achieng",
            "Kenyan lawmaker Wanjiru Achieng criticised the budget.");
    assertThat(mention.actors().get(0).country()).isEqualTo("KEN");
    assertThat(mention.actors().get(0).sector()).isEqualTo("LEG");
  }

  @Test
  void titleIsNoPartOfTheName() {
    String text = "General Tomas Herrera spoke on Sunday.";
    assertThat(meant("2024-05-01", "Tomas Herrera", text)).containsExactly("Tomas Herrera");
  }

  @Test
  void familyNameMeansThePersonNamedBefore() {
    String text = "Lawyer Ingrid Solberg spoke first. Later Solberg left.";
    assertThat(meant("2024-05-01", "Solberg", text)).containsExactly("Ingrid Solberg");
  }

  @Test
  void capitalThatSpeaksIsItsGovernment() {
    String text = "Ankara rejected the report.";
    assertThat(meant("2024-05-01", "Ankara", text)).containsExactly("Turkey");
  }

  @Test
  void capitalWhereSomethingHappensIsNobody() {
    Mentions mentions =
        WHO.mentions(parse("2024-05-01", "Hundreds of students marched in Ankara."));
    assertThat(mentions.all()).extracting(Mention::text).doesNotContain("Ankara");
  }

  @Test
  void hisGovernmentIsThatOfHisCountry() {
    String text = "Spanish Prime Minister Pedro Sanchez said his government would send more aid.";
    assertThat(meant("2024-05-01", "his government", text)).containsExactly("Spain");
  }

  @Test
  void sheIsNoMan() {
    String text =
        "Finance chief Maria Lindqvist met trade envoy Peter Novak in Vienna. She praised the deal.";
    assertThat(meant("2024-05-01", "She", text)).containsExactly("Maria Lindqvist");
  }

  @Test
  void theyAreTheTwoWhoMet() {
    String text = "Anders Berg met Lukas Novak in Vienna on Tuesday. They discussed the border.";
    assertThat(meant("2024-05-01", "They", text)).containsExactly("Anders Berg", "Lukas Novak");
  }

  @Test
  void bothAreTheTwoJoinedBefore() {
    String text = "Peru and Chile said both would sign the treaty.";
    assertThat(meant("2024-05-01", "both", text)).containsExactly("Peru", "Chile");
  }

  @Test
  void itMayMeanNobody() {
    Mentions mentions =
        WHO.mentions(
            parse("2024-05-01", "Norway bought a ferry. The ferry sank because it was old."));
    assertThat(mentions.all()).extracting(Mention::text).doesNotContain("it");
  }

  @Test
  void officialsOfBodyAreNotTheBody() {
    Mention mention =
        mention("2024-05-01", "UNICEF officials", "UNICEF officials visited the camp.");
    assertThat(mention.actors().get(0).kind()).isEqualTo(Actor.Kind.DESCRIBED);
  }

  @Test
  void groupPointsBackToTheArmedGroup() {
    String text = "Al-Shabaab attacked a base on Friday. The group said it killed ten soldiers.";
    assertThat(meant("2024-05-01", "The group", text)).containsExactly("al-Shabaab");
  }

  @Test
  void memberCountTellsTheBloc() {
    String text = "The 27-member bloc approved the loan.";
    assertThat(meant("2024-05-01", "The 27-member bloc", text)).containsExactly("European Union");
  }

  @Test
  void joinedNationalitiesGiveTwoActors() {
    List<Actor> actors =
        mention(
                "2024-05-01",
                "Rwandan and Congolese officials",
                "Rwandan and Congolese officials met in Luanda.")
            .actors();
    assertThat(actors).extracting(Actor::country).containsExactly("RWA", "COD");
  }

  @Test
  void diplomatOfCountryMayServeAnOrganisation() {
    String text =
        "Pieter Verbeek, the EU envoy, left Amman on Sunday. The Dutch diplomat gave no details.";
    assertThat(meant("2024-05-01", "The Dutch diplomat", text)).containsExactly("Pieter Verbeek");
  }

  @Test
  void mentionIsFoundByTheHeadOfItsPhrase() {
    ParsedArticle article = parse("2024-05-01", "Senior Ghanaian officials visited the port.");
    Sentence sentence = article.sentence(0);
    int subject =
        sentence.tokens().stream().filter(t -> t.is("nsubj")).findFirst().orElseThrow().index();
    assertThat(WHO.mentions(article).headedBy(0, subject))
        .map(Mention::text)
        .contains("Senior Ghanaian officials");
  }

  @Test
  void sameTextGivesTheSameMentions() {
    ParsedArticle article =
        parse(
            "2024-05-01", "Cuba and Haiti signed a deal. They said it would help both countries.");
    assertThat(WHO.mentions(article).all()).isEqualTo(WHO.mentions(article).all());
  }

  @Test
  void nobodyInQuotationSpeaksItByName() {
    assertThat(
            meant(
                "2024-05-01",
                "he",
                "Senator Carl Brandt told reporters that he was worried.",
                "\"Anders Holm was ahead by five points, and that has changed,\" he said."))
        .containsExactly("Carl Brandt");
  }

  @Test
  void abbreviationMeansWhatTheArticleSays() {
    assertThat(
            meant(
                "2024-05-01",
                "NPCC",
                "The National Police Chiefs' Council (NPCC) met in London.",
                "The NPCC warned of riots."))
        .containsExactly("National Police Chiefs' Council");
  }

  @Test
  void spokesmanIsOfWhomHeSpeaksFor() {
    Mention rebel = mention("2024-05-01", "A Hezbollah spokesman", "A Hezbollah spokesman spoke.");
    assertThat(rebel.actor().sector()).isEqualTo("REB");
    Mention firm = mention("2024-05-01", "A Boeing official", "A Boeing official visited India.");
    assertThat(firm.actor().sector()).isNull();
  }

  @Test
  void leadersGovernmentIsTheStateHeLed() {
    String text = "The Biden administration sent an envoy to Kenya.";
    assertThat(meant("2023-08-05", "The Biden administration", text))
        .containsExactly("United States");
  }

  @Test
  void groupIsArmedOnlyWhereItsWordsSaySo() {
    String text = "An environmental group sued the ministry, and a rebel group burned it down.";
    assertThat(mention("2024-05-01", "An environmental group", text).actor().sector())
        .isEqualTo("NGO");
    assertThat(mention("2024-05-01", "a rebel group", text).actor().sector()).isEqualTo("REB");
  }

  @Test
  void newspaperOwnsNoMinister() {
    Mention minister =
        mention(
            "2024-05-01",
            "Federal Energy Minister",
            "Federal Energy Minister Chris Norton spoke on Sunday.");
    assertThat(minister.actor().country()).isNull();
  }

  @Test
  void theTwoAreTheLastTwoOfTheirSort() {
    assertThat(
            meant(
                "2024-05-01",
                "The two countries",
                "Kenya and Chad signed an accord on fishing.",
                "The two countries had quarrelled for years."))
        .containsExactly("Kenya", "Chad");
  }

  @Test
  void middleNamesOfATableMakeNoSecondPresident() {
    assertThat(mention("2024-05-01", "Putin", "Macron spoke to Putin.").actor().country())
        .isEqualTo("RUS");
  }

  @Test
  void acronymIsKnownAsNewspapersWriteIt() {
    assertThat(mention("2024-05-01", "Nato", "Finland joined Nato.").actor().id())
        .isEqualTo("nato");
  }

  @Test
  void fighterWithANumberIsNobody() {
    assertThat(WHO.mentions(parse("2024-05-01", "Denmark sent F-16 fighters to Chad.")).all())
        .noneMatch(m -> "REB".equals(m.actor().sector()));
  }

  @Test
  void capitalThatIsAddressedIsItsGovernment() {
    String text = "Canberra apologised to Paris and recalled its ambassador from Minsk.";
    assertThat(mention("2024-05-01", "Paris", text).actor().country()).isEqualTo("FRA");
    assertThat(mention("2024-05-01", "Minsk", text).actor().country()).isEqualTo("BLR");
    assertThat(mention("2024-05-01", "its ambassador", text).actor().country()).isEqualTo("AUS");
  }

  @Test
  void senateOfAnotherStateIsNotTheOneCalledSo() {
    assertThat(
            mention("2024-05-01", "Thailand's Senate", "Thailand's Senate rejected the bill.")
                .actor()
                .country())
        .isEqualTo("THA");
  }

  @Test
  void nameOfAnOrganisationIsNoLeadersName() {
    assertThat(
            mention("2024-05-01", "The head", "The head of the UN mission met reporters.").actor())
        .satisfies(a -> assertThat(a.country()).isNotEqualTo("PRK"));
  }

  @Test
  void nameIsOfWhomItStandsBeside() {
    assertThat(
            mention(
                    "2024-05-01",
                    "an Iranian man",
                    "The court has charged an Iranian man with plotting to murder former adviser John"
                        + " Bolton.")
                .actor()
                .country())
        .isEqualTo("IRN");
  }

  @Test
  void landBehindTheNameIsTheKings() {
    assertThat(
            mention("2024-05-01", "Abdullah", "King Abdullah of Jordan flew to Cairo.")
                .actor()
                .country())
        .isEqualTo("JOR");
  }

  @Test
  void delegationsOfTwoStatesAreBoth() {
    assertThat(
            meant(
                "2024-05-01",
                "Delegations",
                "Delegations from Chad and Niger held a round of talks in Tunis."))
        .hasSize(2);
  }

  @Test
  void ministrySpeaksForTheStateItSpeaksOf() {
    assertThat(
            mention(
                    "2024-05-01",
                    "the foreign ministry",
                    "Peru will respond if Chile attacks, the foreign ministry warned.")
                .actor()
                .country())
        .isEqualTo("PER");
  }

  @Test
  void capitalThatCallsIsItsGovernment() {
    assertThat(
            meant(
                "2024-05-01", "Lima", "The rebels rejected calls by Lima to lay down their arms."))
        .containsExactly("Peru");
  }

  @Test
  void stateOfTheArtIsNoState() {
    assertThat(
            WHO.mentions(
                    parse("2024-05-01", "Chad bought state-of-the-art jets for its air force."))
                .all())
        .noneMatch(m -> m.text().equals("state"));
  }

  @Test
  void seaIsNoState() {
    assertThat(WHO.mentions(parse("2024-05-01", "China held drills in the Sea of Japan.")).all())
        .noneMatch(m -> m.text().equals("Japan"));
  }
}
