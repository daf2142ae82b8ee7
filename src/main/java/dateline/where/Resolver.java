package dateline.where;

import dateline.where.Gazetteer.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the places that an article's names may mean, all names together: each is drawn to
 * the states and divisions that the article speaks of and to the other names' places, and a name
 * means one place throughout (Leidner 2007: containment, one referent a discourse, nearness). The
 * choice starts from what sort of place it is and how many live there.
 */
final class Resolver {

  /** How often choices are made anew from the others' choices. */
  private static final int ROUNDS = 4;

  /** The share of a publisher's places from which a division is likely its home. */
  private static final double LIKELY = 0.3;

  /** What one name stands for in an article. */
  static final class Sense {
    private final String name;
    private final List<Candidate> candidates;
    private final List<Candidate> holders;
    private final List<Integer> sentences = new ArrayList<>();
    private int mentions;
    private @Nullable Candidate choice;

    Sense(String name, List<Candidate> candidates, List<Candidate> holders) {
      this.name = name;
      this.candidates = candidates;
      this.holders = holders;
    }

    void mention(int sentence) {
      mentions++;
      sentences.add(sentence);
    }

    Optional<Candidate> choice() {
      return Optional.ofNullable(choice);
    }

    List<Candidate> candidates() {
      return candidates;
    }

    boolean isHeld() {
      return !holders.isEmpty();
    }

    /** Whether the words themselves leave no doubt of it. */
    boolean isSure() {
      boolean one = candidates.size() == 1 && !candidates.get(0).name().isEmpty();
      return one
          || (choice != null
              && (isWide(choice) || holders.stream().anyMatch(h -> holds(h, choice))));
    }
  }

  /**
   * How much each kind of evidence counts.
   *
   * @param held the words name the state or division that it lies in: "Paris, Texas"
   * @param elsewhere they do so in another place of the text
   * @param sentence its state or division is named in the same sentence
   * @param country the article speaks of its state, for each e-fold
   * @param division the article speaks of its division, for each e-fold
   * @param near other places of the article are near, for each e-fold
   * @param kilometres how near
   * @param homeCountry the publisher's articles lie in its state, times their share
   * @param homeDivision they lie in its division, times their share
   * @param other it is called otherwise in the first place
   */
  record Weights(
      double held,
      double elsewhere,
      double sentence,
      double country,
      double division,
      double near,
      double kilometres,
      double homeCountry,
      double homeDivision,
      double other) {}

  private static final Weights WEIGHTS = new Weights(12, 4, 3, 1.5, 1.5, 1.5, 100, 3, 6, -1);

  private final List<Sense> senses;
  private final Map<String, Integer> peoples;
  private final Home home;

  /**
   * A resolver of one article.
   *
   * @param senses its names
   * @param peoples how often it speaks of a state by adjective or people
   * @param home where its publisher's articles lie
   */
  Resolver(List<Sense> senses, Map<String, Integer> peoples, Home home) {
    this.senses = senses;
    this.peoples = peoples;
    this.home = home;
  }

  void resolve() {
    for (int round = 0; round < ROUNDS; round++) {
      Evidence evidence = new Evidence();
      Map<Sense, Candidate> choices = new LinkedHashMap<>();
      for (Sense sense : senses) {
        sense.candidates.stream()
            .max(
                Comparator.comparingDouble((Candidate c) -> score(sense, c, evidence))
                    .thenComparing(c -> -c.id())
                    .thenComparing(Candidate::country)
                    .thenComparing(Candidate::admin1))
            .ifPresent(c -> choices.put(sense, c));
      }
      choices.forEach((sense, choice) -> sense.choice = choice);
    }
  }

  /** What the choices of the last round say. */
  private final class Evidence {
    private final Map<String, Double> countries = new LinkedHashMap<>();
    private final Map<String, Double> divisions = new LinkedHashMap<>();

    Evidence() {
      peoples.forEach((code, times) -> countries.merge(code, (double) times, Double::sum));
      for (Sense sense : senses) {
        if (sense.choice != null) {
          add(sense.choice, sense.mentions);
        }
      }
    }

    private void add(Candidate choice, int times) {
      countries.merge(choice.country(), (double) times, Double::sum);
      if (!choice.admin1().isEmpty()) {
        divisions.merge(Resolver.division(choice), (double) times, Double::sum);
      }
    }

    /** Mentions of a state beside those of a name itself. */
    double country(String code, Sense but) {
      double all = countries.getOrDefault(code, 0.0);
      return but.choice != null && but.choice.country().equals(code) ? all - but.mentions : all;
    }

    double division(Candidate place, Sense but) {
      if (place.admin1().isEmpty()) {
        return 0;
      }
      String key = Resolver.division(place);
      double all = divisions.getOrDefault(key, 0.0);
      boolean own = but.choice != null && Resolver.division(but.choice).equals(key);
      return own ? all - but.mentions : all;
    }
  }

  private static String division(Candidate place) {
    return place.country() + "/" + place.admin1();
  }

  private double score(Sense sense, Candidate place, Evidence evidence) {
    double score = prior(place);
    score += sense.holders.stream().anyMatch(h -> holds(h, place)) ? WEIGHTS.held() : 0;
    if (!place.country().isEmpty()) {
      score += WEIGHTS.country() * Math.log1p(evidence.country(place.country(), sense));
    }
    score += WEIGHTS.division() * Math.log1p(evidence.division(place, sense));
    score += WEIGHTS.homeCountry() * home.country(place);
    score += WEIGHTS.homeDivision() * home.division(place);
    score += Candidates.key(place.name()).equals(sense.name) || isWide(place) ? 0 : WEIGHTS.other();
    double near = 0;
    boolean elsewhere = false;
    boolean sentence = false;
    for (Sense other : senses) {
      Candidate there = other.choice;
      if (other == sense || there == null) {
        continue;
      }
      boolean same = other.name.equals(sense.name);
      elsewhere |= same && there.equals(place) && other.isHeld();
      if (!same && isPoint(there) && isPoint(place)) {
        near += Math.exp(-Distance.kilometres(place, there) / WEIGHTS.kilometres());
      }
      sentence |= isWide(there) && holds(there, place) && together(sense, other);
    }
    score += elsewhere ? WEIGHTS.elsewhere() : 0;
    score += sentence ? WEIGHTS.sentence() : 0;
    return score + WEIGHTS.near() * Math.log1p(near);
  }

  /**
   * Whether a name's place is where other places of the article are, too: what a name inside
   * another ("Webb Center") needs to count as a place.
   */
  boolean isSupported(Sense sense) {
    Candidate place = sense.choice;
    if (place == null || place.country().isEmpty()) {
      return false;
    }
    if (isWide(place) || sense.isHeld() || home.division(place) > LIKELY) {
      return true;
    }
    return senses.stream()
        .filter(s -> s != sense && !s.name.equals(sense.name))
        .flatMap(s -> s.choice().stream())
        .anyMatch(c -> division(c).equals(division(place)));
  }

  private static boolean together(Sense one, Sense other) {
    return one.sentences.stream().anyMatch(other.sentences::contains);
  }

  /** Whether a place is small enough to be near another. */
  private static boolean isPoint(Candidate place) {
    return !isWide(place) && place.level() != Place.Level.REGION;
  }

  private static boolean isWide(Candidate place) {
    return place.level() == Place.Level.COUNTRY || place.level() == Place.Level.ADMIN1;
  }

  /** Whether a state or division holds a place, and is not the place itself. */
  static boolean holds(Candidate wide, Candidate place) {
    return wide.country().equals(place.country())
        && !wide.equals(place)
        && (wide.level() == Place.Level.COUNTRY
            ? place.level() != Place.Level.COUNTRY
            : !wide.admin1().isEmpty() && wide.admin1().equals(place.admin1()) && !isWide(place));
  }

  /** How likely the place is meant where nothing else is known. */
  private static double prior(Candidate place) {
    double score = Math.log10(1.0 + place.population());
    return score
        + switch (place.code()) {
          case "PCLI" -> 11;
          case "PPLC" -> 2.5;
          case "PPLA" -> 1.2;
          case "ADM1" -> 5.2;
          case "PPLA2" -> 0.5;
          case "ADM2" -> -0.3;
          case "PPLX" -> -1.5;
          default -> 0;
        };
  }

  /** Why a name's place was chosen, for people. */
  static String why(Sense sense, Candidate place) {
    int among = sense.candidates().size();
    if (place.code().equals("PCLI")) {
      return "a state by its name";
    }
    if (among == 1) {
      return "the only place of this name";
    }
    if (sense.holders.stream().anyMatch(h -> holds(h, place))) {
      return "best of " + among + ", in what the words behind name";
    }
    return "best of " + among + ", by the other places of the article and by population";
  }
}
