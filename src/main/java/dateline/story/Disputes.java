package dateline.story;

import dateline.claim.Claim;
import dateline.what.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the claims of one event say against each other: that it is not so, or that it was more. */
final class Disputes {

  private Disputes() {}

  static List<Answer> in(List<Sighting> sightings, List<Testimony> testimonies) {
    List<Answer> answers = new ArrayList<>();
    Set<String> parties = new HashSet<>();
    for (int i = 0; i < testimonies.size(); i++) {
      for (int j = i - 1; j >= 0; j--) {
        Answer.Kind kind = kind(testimonies.get(i), testimonies.get(j));
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
        Answer.Kind kind = beside ? kind(testimonies.get(i), testimonies.get(j)) : null;
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

  private static Answer.@Nullable Kind kind(Testimony answering, Testimony answered) {
    boolean same = answering.voucher().equals(answered.voucher());
    if (answering.claim().kind() == Finding.Kind.FIGURE) {
      if (answering.stance() == Stance.AGAINST) {
        boolean count = Objects.equals(answering.claim().value(), answered.claim().value());
        return answered.stance() == Stance.FOR && count && !same ? Answer.Kind.DENIAL : null;
      }
      boolean day = answering.day() != null && answering.day().equals(answered.day());
      boolean against =
          !same
              && answered.stance() == Stance.FOR
              && Counting.against(answering.claim(), answered.claim(), day);
      return against ? Answer.Kind.FIGURE : null;
    }
    if (answering.stance() == Stance.AGAINST && answered.stance() == Stance.FOR) {
      return same ? Answer.Kind.RETRACTION : Answer.Kind.DENIAL;
    }
    return null;
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
