package dateline.what;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Stories;
import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.says.Says;
import dateline.when.When;
import dateline.who.Mention;
import dateline.who.Mentions;
import dateline.who.Who;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCoderTest {

  private static final Encoder ENCODER = Encoder.open();
  private static final Who WHO = Who.open();
  private static final When WHEN = When.open();
  private static final Says SAYS = Says.open();
  private static final What WHAT = What.open();

  private static List<Finding> events(String text) {
    return findings(text).stream().filter(f -> f.kind() == Finding.Kind.EVENT).toList();
  }

  private static List<Finding> findings(String text) {
    ParsedArticle article = ENCODER.parse(Stories.of("2024-05-01", text));
    Mentions mentions = WHO.mentions(article);
    return WHAT.findings(
        article, mentions, SAYS.attributions(article, mentions, WHEN.times(article)));
  }

  @Test
  void meetingDeadlineIsNoMeeting() {
    assertThat(events("The Kenyan government is likely to meet the deadline.")).isEmpty();
    assertThat(events("The Kenyan president met the Ugandan premier."))
        .extracting(Finding::type)
        .containsExactly("CONSULT");
  }

  @Test
  void detailsThatAreProvidedAreNoAid() {
    assertThat(events("Officials in Ghana provided no details of the plan.")).isEmpty();
  }

  @Test
  void thingOfAnActLeadsToTheStateInItsClause() {
    assertThat(events("The Spanish government blocked a plan for talks with Portugal."))
        .singleElement()
        .satisfies(f -> assertThat(f.recipient()).extracting(Mention::text).contains("Portugal"));
    assertThat(events("Beijing endorsed a programme introduced under former president Joe Biden."))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.recipient()).extracting(Mention::text).containsExactly("a programme"));
  }

  @Test
  void whoLeavesOfficeNeedsNobodyElse() {
    assertThat(events("The French president leaves office in the aftermath of the war in Iraq."))
        .singleElement()
        .satisfies(f -> assertThat(f.recipient()).isEmpty());
  }

  @Test
  void monthIsNoMarch() {
    assertThat(events("Sweden joined the club in March."))
        .noneMatch(f -> f.type().equals("PROTEST"));
  }

  @Test
  void whatIsThrownIsNobody() {
    assertThat(events("Rioters in Peru threw stones."))
        .singleElement()
        .satisfies(
            f -> assertThat(f.recipient()).extracting(Mention::text).doesNotContain("stones"));
  }

  @Test
  void particleBesideAnObjectIsAPreposition() {
    assertThat(events("The Chadian minister took a photograph in Sudan.")).isEmpty();
    assertThat(events("Poland took in Ukrainian refugees."))
        .extracting(Finding::type)
        .containsExactly("AID");
  }

  @Test
  void bombThatExplodesIsAnAssaultByNobodyNamed() {
    assertThat(events("A bomb exploded in a market in the Nigerian city of Kano, police said."))
        .anySatisfy(
            f -> {
              assertThat(f.type()).isEqualTo("ASSAULT");
              assertThat(f.mode()).isEqualTo("explosives");
              assertThat(f.actor()).isEmpty();
            });
  }

  @Test
  void neighbourOfTheAccuserMayBeAccused() {
    assertThat(events("Somalia accused its neighbour of arming the rebels."))
        .anySatisfy(f -> assertThat(f.type()).isEqualTo("ACCUSE"));
  }

  @Test
  void visitByOneToAPlaceIsAnEvent() {
    assertThat(
            events("Kenya and Chad signed an accord during a visit by the Kenyan king to Paris."))
        .anySatisfy(f -> assertThat(f.mode()).isEqualTo("visit"));
  }

  @Test
  void tallyThatRisesIsAFigure() {
    assertThat(findings("The number of dead in the Nigerian attack rose to at least 19."))
        .filteredOn(f -> f.kind() == Finding.Kind.FIGURE)
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.type()).isEqualTo("killed");
              assertThat(f.value()).isEqualTo(19);
              assertThat(f.bound()).isEqualTo("at least");
            });
  }

  @Test
  void verbJoinedToItsSubjectIsNoName() {
    assertThat(events("Turkey shelled villages in northern Syria."))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.actor()).extracting(Mention::text).containsExactly("Turkey");
              assertThat(f.recipient()).extracting(Mention::text).contains("Syria");
            });
  }

  @Test
  void tensOfThousandsActAsThoseTheyAre() {
    assertThat(events("Tens of thousands of teachers went on strike across Chile."))
        .singleElement()
        .satisfies(f -> assertThat(f.actor()).extracting(Mention::text).contains("teachers"));
  }

  @Test
  void whoIsToldToDoItIsAskedAndDoesNothingYet() {
    assertThat(events("Ankara told Athens to withdraw its troops."))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.type()).isEqualTo("REQUEST");
              assertThat(f.recipient()).extracting(Mention::text).containsExactly("Athens");
            });
    assertThat(events("China demanded that Japan halt the release of the water."))
        .singleElement()
        .satisfies(
            f -> assertThat(f.recipient()).extracting(Mention::text).containsExactly("Japan"));
  }

  @Test
  void whatIsPreventedIsNotDone() {
    assertThat(events("Hong Kong police barred the group from holding a vigil."))
        .extracting(Finding::type)
        .containsExactly("COERCE");
  }

  @Test
  void anAttemptIsNoThreat() {
    assertThat(events("Students in Chile tried to block the road."))
        .extracting(Finding::type)
        .containsExactly("PROTEST");
  }

  @Test
  void whoDeniesHavingDoneItIsItsAgent() {
    assertThat(events("The Malian army denied having attacked the rebels."))
        .filteredOn(f -> f.type().equals("ASSAULT"))
        .singleElement()
        .satisfies(f -> assertThat(f.actor()).isNotEmpty());
  }

  @Test
  void whoseAttackItWasIsWhoKilled() {
    assertThat(events("Two Syrian soldiers were killed in an Israeli air strike near Homs."))
        .singleElement()
        .satisfies(f -> assertThat(f.actor()).extracting(Mention::text).contains("Israeli"));
  }

  @Test
  void journeyReachesTheCapital() {
    assertThat(events("Iraq's prime minister travelled to Tehran."))
        .singleElement()
        .satisfies(f -> assertThat(f.recipient()).extracting(Mention::text).contains("Tehran"));
  }

  /** Actor, type and recipients of the only event, by their countries. */
  private static String only(String text) {
    List<Finding> events = events(text);
    assertThat(events).as(text).hasSize(1);
    Finding f = events.get(0);
    return countries(f.actor()) + " " + f.type() + " " + countries(f.recipient());
  }

  private static List<String> countries(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(m -> m.actors().stream())
        .map(a -> String.valueOf(a.country()))
        .toList();
  }

  @Test
  void phraseOfAnActMayStandBehindAnother() {
    assertThat(only("The Omani minister held talks in Bishkek with the Kenyan president."))
        .isEqualTo("[OMN] CONSULT [KEN]");
    assertThat(only("A Peruvian lawyer filed a lawsuit in a Paris court against the Chadian army."))
        .isEqualTo("[PER] ACCUSE [TCD]");
  }

  @Test
  void whoeverIsInTalksMeets() {
    assertThat(only("The Chadian government is in talks with Libya."))
        .isEqualTo("[TCD] CONSULT [LBY]");
  }

  @Test
  void meetingBetweenTwoIsTheirs() {
    assertThat(only("A meeting between Chad and Niger took place in Tunis."))
        .isEqualTo("[TCD] CONSULT [NER]");
  }

  @Test
  void someOfThoseMeantAreNamed() {
    assertThat(events("Hamas freed 24 hostages, including 13 Israelis."))
        .singleElement()
        .satisfies(f -> assertThat(countries(f.recipient())).contains("ISR"));
  }

  @Test
  void stonesOfProtestersAreTheirProtest() {
    assertThat(events("Protesters in Kenya pelted police with stones."))
        .extracting(Finding::type)
        .containsExactly("PROTEST");
    assertThat(events("Garment workers clashed with police in Bangladesh."))
        .extracting(Finding::type)
        .containsExactly("PROTEST");
    assertThat(events("Rebels clashed with police in Bangladesh."))
        .extracting(Finding::type)
        .containsExactly("ASSAULT");
  }

  @Test
  void purposeOfTheSameKindIsNoSecondEvent() {
    assertThat(events("The Omani envoy met the Kenyan president to discuss trade.")).hasSize(1);
  }

  @Test
  void whatSomebodyIsCalledIsACharge() {
    assertThat(only("The Nicaraguan government described the Spanish embargo as illegal."))
        .isEqualTo("[NIC] ACCUSE [ESP]");
    assertThat(only("China described Serbia as a friend.")).isEqualTo("[CHN] SUPPORT [SRB]");
  }

  @Test
  void conditionTellsWhoIsThreatened() {
    assertThat(events("North Korea vowed to retaliate if Japan went ahead with the drills."))
        .anySatisfy(
            f -> {
              assertThat(f.type()).isEqualTo("THREATEN");
              assertThat(countries(f.recipient())).containsExactly("JPN");
            });
  }

  @Test
  void protestThatTakesPlaceNeedsNobodyNamed() {
    assertThat(events("Protests against the coup erupted in Sudan on Monday."))
        .extracting(Finding::type)
        .containsExactly("PROTEST");
  }

  @Test
  void sanctionsThatAreLiftedAreNotImposed() {
    assertThat(only("Japan lifted economic sanctions imposed on India."))
        .isEqualTo("[JPN] CONCEDE [IND]");
  }

  @Test
  void whoStandsBesideAnActIsNotHitByIt() {
    assertThat(only("Libyan troops captured three towns in an advance against Chadian rebels."))
        .startsWith("[LBY] ASSAULT [null");
  }
}
