package dateline.story;

import dateline.claim.Claim;
import dateline.says.Status;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim where it is met: in a report, in a story, with what is needed to compare it.
 *
 * @param number its place among all that were met
 * @param period when it happened, if anything tells
 * @param words its sentence, weighed
 * @param trigger base form of the words that carry it
 */
record Sighting(
    int number,
    Claim claim,
    Report report,
    String story,
    Side actor,
    Side recipient,
    @Nullable Period period,
    Vector words,
    String trigger) {

  static Sighting of(int number, Claim claim, Report report, String story, Frequencies words) {
    return new Sighting(
        number,
        claim,
        report,
        story,
        Side.of(claim.actor()),
        Side.of(claim.recipient()),
        period(claim, report.day()),
        words.weigh(Words.of(claim.evidence().text())),
        Words.act(claim.evidence().trigger().text()));
  }

  private static @Nullable Period period(Claim claim, @Nullable LocalDate day) {
    Optional<Period> said = claim.date() == null ? Optional.empty() : Period.of(claim.date());
    if (said.isPresent() || claim.background() || day == null) {
      return said.orElse(null);
    }
    boolean ahead =
        claim.status() == Status.PLANNED
            || claim.status() == Status.PROMISED
            || claim.status() == Status.DEMANDED
            || claim.status() == Status.THREATENED;
    return ahead ? Period.plans(day) : Period.news(day);
  }

  boolean sameArticle(Sighting other) {
    return report.article().id().equals(other.report.article().id());
  }

  boolean sameSentence(Sighting other) {
    return sameArticle(other) && sentence() == other.sentence();
  }

  int sentence() {
    return claim.evidence().sentence();
  }

  /** Told as history, or dated well before its report. */
  boolean past() {
    LocalDate day = report.day();
    boolean old =
        period != null && period.said() && day != null && period.to().isBefore(day.minusDays(7));
    return claim.background() || old;
  }
}
