package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.claim.Claim;
import dateline.says.Source;
import dateline.says.Status;
import dateline.what.Finding;
import dateline.when.Time;
import dateline.who.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The definitions of {@code tools/score}, one by one. */
class ClaimScoreTest {

  private static final String SENTENCE = "Velm’s army shelled Orlo on Monday, its ministry said.";

  private static GoldClaim gold(String evidence, List<String> types, boolean optional) {
    return new GoldClaim(
        1,
        evidence,
        "event",
        types,
        List.of("VEL"),
        List.of(),
        List.of(),
        "asserted",
        null,
        null,
        null,
        null,
        null,
        optional);
  }

  private static GoldClaim dated(String date) {
    return new GoldClaim(
        1,
        "shelled Orlo",
        "event",
        List.of("ASSAULT"),
        List.of(),
        List.of(),
        List.of("ministry", "Velm News"),
        null,
        date,
        null,
        null,
        null,
        null,
        false);
  }

  private static Claim claim(String type, String from, @Nullable String to) {
    Actor army =
        new Actor(
            "vel-army", "Armed Forces of Velm", Actor.Kind.INSTITUTION, "VEL", "MIL", null, "");
    return new Claim(
        "e1",
        Finding.Kind.EVENT,
        type,
        null,
        List.of(),
        List.of(new Claim.Party("Velm’s army", army)),
        List.of(),
        new Time("Monday", from, to, "day", from, "DATE", ""),
        null,
        null,
        null,
        Status.ASSERTED,
        false,
        3,
        List.of(
            new Source("its ministry", "Ministry of War", null, "VEL", "said", Source.Kind.OFFICE)),
        false,
        null,
        new Claim.Evidence(
            "a", 0, 0, SENTENCE.length(), SENTENCE, new Claim.Trigger(12, 19, "shelled")),
        0.8,
        List.of());
  }

  private static ClaimScore score(GoldClaim gold, Claim... claims) {
    ClaimScore score = new ClaimScore();
    score.add(List.of(gold), List.of(claims));
    return score;
  }

  @Test
  void aClaimInTheSentenceOfTheRightTypeAndActorIsFound() {
    ClaimScore score =
        score(
            gold("Velm's army shelled", List.of("ASSAULT"), false),
            claim("ASSAULT", "2024-05-06", null));
    assertThat(score.overall()).isEqualTo(new ClaimScore.Tally(1, 1, 1, 1));
    assertThat(score.field("status")).isEqualTo(new ClaimScore.Tally(1, 1, 0, 0));
  }

  @Test
  void aClaimOfAnotherTypeIsWrongAndTheLineMissed() {
    ClaimScore score =
        score(
            gold("army shelled Orlo", List.of("COERCE"), false),
            claim("ASSAULT", "2024-05-06", null));
    assertThat(score.overall()).isEqualTo(new ClaimScore.Tally(0, 1, 0, 1));
  }

  @Test
  void anOptionalLineIsNeitherOwedNorWrong() {
    GoldClaim optional = gold("army shelled Orlo", List.of("ASSAULT"), true);
    assertThat(score(optional).overall()).isEqualTo(new ClaimScore.Tally(0, 0, 0, 0));
    assertThat(score(optional, claim("ASSAULT", "2024-05-06", null)).overall())
        .isEqualTo(new ClaimScore.Tally(1, 1, 0, 0));
  }

  @Test
  void aClaimInAnotherSentenceDoesNotAnswer() {
    assertThat(
            score(
                    gold("shelled the harbour", List.of("ASSAULT"), false),
                    claim("ASSAULT", "2024-05-06", null))
                .overall()
                .found())
        .isZero();
  }

  @Test
  void aDateIsRightWhereBothEndsBeginAsAsked() {
    assertThat(right("2024-05", claim("ASSAULT", "2024-05-06", "2024-05-08"))).isTrue();
    assertThat(right("2024-05-06", claim("ASSAULT", "2024-05-06", "2024-05-08"))).isFalse();
    assertThat(right("2024-05-06/", claim("ASSAULT", "2024-05-06", "2024-05-08"))).isTrue();
  }

  @Test
  void everyNameOfTheChainMustBeThere() {
    assertThat(score(dated("2024"), claim("ASSAULT", "2024-05-06", null)).field("source").right())
        .isZero();
  }

  private static boolean right(String date, Claim claim) {
    return score(dated(date), claim).field("date").right() == 1;
  }
}
