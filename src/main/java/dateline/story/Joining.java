package dateline.story;

import dateline.read.Containment;
import dateline.what.Finding;
import java.util.Set;

/**
 * Weighs whether a claim is about the event of others: no part may conflict, and what they share
 * must be enough. The weights were chosen on the looked-at half of the bundled corpus.
 */
final class Joining {

  /** Of one story. */
  static final double ENOUGH = 3.5;

  /** Of different stories, where only what is told as history or dated comes together. */
  static final double ENOUGH_ACROSS = 5;

  private static final double NEVER = Double.NEGATIVE_INFINITY;
  private static final double WORDS = 4;
  private static final double COPY = 6;
  private static final double SAME_SENTENCE = -1.5;
  private static final double OTHER_MODE = -1;

  /** One article that uses two verbs, and shares no time or place, tells two things. */
  private static final double OTHER_ACT = -2;

  /** Where who is named first says nothing. */
  private static final Set<String> RECIPROCAL = Set.of("AGREE", "CONSULT", "COOPERATE");

  private Joining() {}

  static double weight(Sighting sighting, Gathering gathering) {
    return switch (sighting.claim().kind()) {
      case EVENT -> event(sighting, gathering);
      case FIGURE -> Counting.weight(sighting, gathering);
      case STATEMENT -> statement(sighting, gathering);
      case RELATION -> NEVER;
    };
  }

  private static double event(Sighting sighting, Gathering gathering) {
    double circumstances = circumstances(sighting, gathering);
    double parties = parties(sighting, gathering);
    if (circumstances == NEVER || parties == NEVER) {
      return NEVER;
    }
    double words = nearest(sighting, gathering);
    boolean shared = parties > 0 || circumstances >= 2;
    boolean other =
        circumstances < 2 && sighting.sameArticle(last(gathering)) && !sameAct(sighting, gathering);
    double weight = circumstances + parties + words + (other ? OTHER_ACT : 0);
    return shared || words >= COPY ? weight : NEVER;
  }

  private static Sighting last(Gathering gathering) {
    return gathering.sightings().get(gathering.sightings().size() - 1);
  }

  private static boolean sameAct(Sighting sighting, Gathering gathering) {
    return gathering.compared().stream().anyMatch(s -> s.trigger().equals(sighting.trigger()));
  }

  private static double statement(Sighting sighting, Gathering gathering) {
    double circumstances = circumstances(sighting, gathering);
    Fit speaker = sighting.actor().fit(gathering.actor());
    double words = nearest(sighting, gathering);
    return circumstances == NEVER || speaker != Fit.SAME || words < WORDS / 2
        ? NEVER
        : circumstances + words + 1;
  }

  /** Time, place, manner and story. */
  static double circumstances(Sighting sighting, Gathering gathering) {
    Fit time =
        sighting.period() == null || gathering.period() == null
            ? Fit.OPEN
            : sighting.period().fit(gathering.period());
    Fit place = Whereabouts.fit(sighting.claim().place(), gathering.place());
    if (time == Fit.CONFLICT || place == Fit.CONFLICT) {
      return NEVER;
    }
    double weight = gathering.stories().contains(sighting.story()) ? 1 : 0;
    weight += time == Fit.SAME ? 1 : time == Fit.PART ? 0.5 : 0;
    weight += place == Fit.SAME ? 2 : place == Fit.PART ? 1 : 0;
    String mode = sighting.claim().mode();
    String other = gathering.first().claim().mode();
    if (mode != null && other != null) {
      weight += mode.equals(other) ? 0.5 : OTHER_MODE;
    }
    boolean sentence = gathering.compared().stream().anyMatch(sighting::sameSentence);
    return weight + (sentence ? SAME_SENTENCE : 0);
  }

  private static double parties(Sighting sighting, Gathering gathering) {
    double straight =
        weight(sighting.actor().fit(gathering.actor()))
            + weight(sighting.recipient().fit(gathering.recipient()));
    if (!RECIPROCAL.contains(sighting.claim().type())) {
      return straight;
    }
    double crossed =
        weight(sighting.actor().fit(gathering.recipient()))
            + weight(sighting.recipient().fit(gathering.actor()));
    return Math.max(straight, crossed);
  }

  private static double weight(Fit fit) {
    return switch (fit) {
      case SAME -> 2;
      case PART -> 1;
      case OPEN -> 0;
      case CONFLICT -> NEVER;
    };
  }

  /** The likest sentence; a copied one settles it. */
  static double nearest(Sighting sighting, Gathering gathering) {
    double best = 0;
    for (Sighting other : gathering.compared()) {
      if (sighting.sameSentence(other)) {
        continue;
      }
      boolean trigger = sighting.trigger().equals(other.trigger());
      if (trigger && copied(sighting, other)) {
        return COPY;
      }
      double words = WORDS * sighting.words().likeness(other.words());
      best = Math.max(best, words + (trigger ? 0.5 : 0));
    }
    return best;
  }

  /** Whether one sentence has the other's words. */
  static boolean copied(Sighting one, Sighting other) {
    double share = Containment.of(one.claim().evidence().text(), other.claim().evidence().text());
    return share >= Containment.SAME && one.claim().kind() != Finding.Kind.RELATION;
  }
}
