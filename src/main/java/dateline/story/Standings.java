package dateline.story;

import dateline.what.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reckons how an event stands, report by report. */
final class Standings {

  private Standings() {}

  static Standing of(List<Testimony> testimonies, List<Answer> answers) {
    Reckoning reckoning = new Reckoning();
    int next = 0;
    List<Answer> ordered = new ArrayList<>(answers);
    ordered.sort(
        Comparator.comparing(Answer::day, Comparator.nullsLast(Comparator.naturalOrder())));
    for (Testimony testimony : testimonies) {
      while (next < ordered.size() && before(ordered.get(next).day(), testimony.day())) {
        reckoning.hear(ordered.get(next++));
      }
      reckoning.hear(testimony);
    }
    while (next < ordered.size()) {
      reckoning.hear(ordered.get(next++));
    }
    return reckoning.standing();
  }

  private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && (other == null || one.isBefore(other));
  }

  /** What has been heard so far. */
  private static final class Reckoning {
    private final Witnesses witnesses = new Witnesses();
    private final Set<Testimony> standing = new HashSet<>();
    private final List<Standing.Change> changes = new ArrayList<>();
    private boolean said;
    private boolean contested;

    void hear(Testimony testimony) {
      switch (testimony.stance()) {
        case FOR -> {
          said = true;
          standing.add(testimony);
          witnesses.add(testimony.line(), testimony.voucher());
        }
        case AGAINST -> {
          // A denial that answers nothing here shows that it was said elsewhere.
          boolean figure = testimony.claim().kind() == Finding.Kind.FIGURE;
          boolean own = standing.stream().anyMatch(t -> t.voucher().equals(testimony.voucher()));
          contested |= !own && !figure && Disputes.isDenied(testimony);
        }
        case OPEN -> {}
      }
      note(testimony.day(), testimony.claim().id());
    }

    void hear(Answer answer) {
      if (answer.kind() == Answer.Kind.RETRACTION) {
        standing.removeIf(t -> answer.by().equals(t.line()) || answer.by().equals(t.by()));
      } else {
        contested = true;
      }
      note(answer.day(), answer.answering());
    }

    private void note(@Nullable LocalDate day, String claim) {
      Standing.State state = state();
      if (changes.isEmpty() || changes.get(changes.size() - 1).state() != state) {
        changes.add(new Standing.Change(day, state, claim));
      }
    }

    private Standing.State state() {
      if (said && standing.isEmpty()) {
        return Standing.State.RETRACTED;
      }
      if (contested) {
        return Standing.State.CONTESTED;
      }
      return witnesses.count() > 1 ? Standing.State.CORROBORATED : Standing.State.UNCONFIRMED;
    }

    Standing standing() {
      return new Standing(state(), witnesses.count(), changes);
    }
  }
}
