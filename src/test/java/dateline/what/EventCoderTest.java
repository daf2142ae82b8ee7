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
}
