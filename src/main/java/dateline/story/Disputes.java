package dateline.story;

import dateline.claim.Claim;
import dateline.says.Status;
import dateline.where.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the claims of one event say against each other: that it is not so, or that it was more. */
final class Disputes {

  /** A later count is what became known since. */
  private static final int MOST_DAYS = 2;

  private Disputes() {}

  static List<Answer> in(List<Sighting> sightings, List<Testimony> testimonies) {
    List<Answer> answers = new ArrayList<>();
    Set<String> parties = new HashSet<>();
    for (int i = 0; i < testimonies.size(); i++) {
      for (int j = i - 1; j >= 0; j--) {
        Answer.Kind kind = kind(sightings, testimonies, i, j);
        boolean again =
            kind == Answer.Kind.FIGURE
                && !parties.add(parties(testimonies.get(i), testimonies.get(j)));
        if (kind != null && !again) {
          answers.add(answer(sightings.get(i), testimonies.get(i), testimonies.get(j), kind));
          break;
        }
      }
    }
    // Within an article the denial may stand before the claim that it denies.
    for (int i = 0; i < testimonies.size(); i++) {
      boolean alone =
          testimonies.get(i).stance() == Stance.AGAINST && none(answers, testimonies.get(i));
      for (int j = i + 1; alone && j < testimonies.size(); j++) {
        boolean beside = testimonies.get(i).article().equals(testimonies.get(j).article());
        Answer.Kind kind = beside ? kind(sightings, testimonies, i, j) : null;
        if (kind != null) {
          answers.add(answer(sightings.get(i), testimonies.get(i), testimonies.get(j), kind));
          break;
        }
      }
    }
    return answers;
  }

  /** Two parties that count differently do so once, whoever repeats it. */
  private static String parties(Testimony one, Testimony other) {
    boolean swap = one.voucher().compareTo(other.voucher()) > 0;
    return swap ? other.voucher() + '\n' + one.voucher() : one.voucher() + '\n' + other.voucher();
  }

  private static boolean none(List<Answer> answers, Testimony testimony) {
    return answers.stream().noneMatch(a -> a.answering().equals(testimony.claim().id()));
  }

  private static Answer answer(
      Sighting sighting, Testimony answering, Testimony answered, Answer.Kind kind) {
    return new Answer(
        answering.claim().id(),
        answered.claim().id(),
        kind,
        answering.by(),
        answering.day(),
        kind == Answer.Kind.FIGURE
            ? "counts " + answering.claim().value() + ", not " + answered.claim().value()
            : "the same event, " + sighting.claim().status());
  }

  /** How the claim at {@code i} speaks against the one at {@code j}, or null where it does not. */
  private static Answer.@Nullable Kind kind(
      List<Sighting> sightings, List<Testimony> testimonies, int i, int j) {
    Testimony answering = testimonies.get(i);
    Testimony answered = testimonies.get(j);
    Sighting one = sightings.get(i);
    Sighting other = sightings.get(j);
    if (answered.stance() != Stance.FOR || answering.stance() == Stance.OPEN) {
      return null;
    }
    boolean same = answering.voucher().equals(answered.voucher());
    if (answering.stance() == Stance.FOR) {
      // Who repeats an older count need not know the new one, unless both stand in one article.
      boolean old =
          !one.sameArticle(other)
              && testimonies.subList(0, j).stream()
                  .anyMatch(t -> Objects.equals(t.claim().value(), answering.claim().value()));
      boolean contrary = !same && !old && contrary(answering, one, answered, other);
      return contrary ? Answer.Kind.FIGURE : null;
    }
    boolean count = Objects.equals(answering.claim().value(), answered.claim().value());
    if (!count || !(isDenied(answering) || sameMatter(one, other))) {
      return null;
    }
    if (!same) {
      return Answer.Kind.DENIAL;
    }
    // In one breath it is no change of mind.
    return one.sameArticle(other) ? null : Answer.Kind.RETRACTION;
  }

  /** Somebody denies it: the text need not say what "did not happen" is set against. */
  static boolean isDenied(Testimony testimony) {
    return testimony.claim().status() == Status.DENIED;
  }

  private static boolean sameMatter(Sighting one, Sighting other) {
    return one.actor().fit(other.actor()).compareTo(Fit.OPEN) < 0
        && one.words().likeness(other.words()) >= Answers.ALIKE_ALONE;
  }

  /** Two parties that count the same differently, and neither is the reporter. */
  private static boolean contrary(
      Testimony answering, Sighting one, Testimony answered, Sighting other) {
    boolean parties =
        !answering.voucher().equals(answering.line())
            && !answered.voucher().equals(answered.line());
    LocalDate day = answering.day();
    LocalDate before = answered.day();
    if (!parties || day == null || before == null || day.isAfter(before.plusDays(MOST_DAYS))) {
      return false;
    }
    Place here = one.claim().place();
    Place there = other.claim().place();
    boolean unplaced = here == null || there == null;
    boolean beside =
        one.sameArticle(other) && Math.abs(one.sentence() - other.sentence()) <= 1 && unplaced;
    boolean alike =
        one.words().likeness(other.words()) >= Answers.ALIKE
            && (here == null || there == null || here.name().equals(there.name()));
    return (beside || alike)
        && !isSum(one)
        && !isSum(other)
        && Counting.against(answering.claim(), answered.claim(), day.equals(before));
  }

  /** Whether its sentence counts more of the same: then it is part of a sum. */
  private static boolean isSum(Sighting sighting) {
    Claim own = sighting.claim();
    Double value = own.value();
    return value != null
        && sighting.report().claims().stream()
            .filter(c -> c.kind() == own.kind() && c.type().equals(own.type()))
            .filter(c -> c.evidence().sentence() == sighting.sentence())
            .anyMatch(c -> c.value() != null && c.value() > value);
  }

  /** The latest count that nobody speaks against; of an event without figures, none. */
  static @Nullable Double count(List<Testimony> testimonies, List<Answer> answers) {
    Set<String> answered = new HashSet<>();
    answers.forEach(a -> answered.add(a.answered()));
    for (int i = testimonies.size() - 1; i >= 0; i--) {
      Claim claim = testimonies.get(i).claim();
      if (claim.value() != null && !answered.contains(claim.id())) {
        return claim.value();
      }
    }
    return null;
  }
}
