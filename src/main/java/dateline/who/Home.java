package dateline.who;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The state that an article is about at home: there "the police", "the government" and "opposition
 * senators" are that state's, since a writer says whose they are only where it is another's.
 */
final class Home {

  /** Sectors of bodies and people that belong to a state. */
  private static final Set<String> OF_STATE =
      Set.of("GOV", "MIL", "COP", "LEG", "JUD", "OPP", "PTY", "SPY");

  /** A state is home if it has this share of all mentions of states ... */
  private static final double SHARE = 0.75;

  /** ... is named so often ... */
  private static final int LEAST = 3;

  /** ... and among the first sentences. */
  private static final int OPENING = 3;

  private Home() {}

  /** Tells the country to those whom the text leaves without one. */
  static void settle(Cast cast) {
    Optional<String> home = of(cast);
    if (home.isEmpty()) {
      return;
    }
    Set<Figure> told = new HashSet<>();
    for (Draft draft : cast.drafts()) {
      Figure figure = draft.figure();
      boolean open =
          draft.form() == Mention.Form.DESCRIPTION
              && figure.kind() == Actor.Kind.DESCRIBED
              && figure.country() == null
              && figure.sector() != null
              && OF_STATE.contains(figure.sector());
      if (open && told.add(figure)) {
        figure.learn(home.get(), null, "", "", "the state that the article is about");
      }
    }
  }

  private static Optional<String> of(Cast cast) {
    Map<String, Integer> times = new LinkedHashMap<>();
    Set<String> opening = new HashSet<>();
    int all = 0;
    for (Draft draft : cast.drafts()) {
      Figure figure = draft.figure();
      if (figure.kind() == Actor.Kind.STATE && figure.country() != null) {
        times.merge(figure.country(), 1, Integer::sum);
        all++;
        if (draft.sentence() < OPENING) {
          opening.add(figure.country());
        }
      }
    }
    int total = all;
    return times.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST && e.getValue() >= SHARE * total)
        .filter(e -> opening.contains(e.getKey()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
