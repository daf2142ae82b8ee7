package dateline.where;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses among the places of one name: by the states and divisions that the article speaks of,
 * then by what sort of place it is and how many live there. Two stages, as GeoNorm has them (Zhang
 * and Bethard 2023): states and regions are settled by identity before any town is.
 */
final class Resolver {

  private Resolver() {}

  /**
   * The best candidate.
   *
   * @param countries how often the article speaks of each state
   * @param near what the sentence itself says: country codes and division names
   */
  static Optional<Gazetteer.Candidate> best(
      List<Gazetteer.Candidate> candidates, Map<String, Integer> countries, List<String> near) {
    return candidates.stream()
        .max(
            Comparator.comparingDouble((Gazetteer.Candidate c) -> score(c, countries, near))
                .thenComparing(c -> -c.id())
                .thenComparing(Gazetteer.Candidate::country));
  }

  private static double score(
      Gazetteer.Candidate place, Map<String, Integer> countries, List<String> near) {
    double score = Math.log10(1.0 + place.population());
    score +=
        switch (place.code()) {
          case "PPLC" -> 2.5;
          case "PPLA", "ADM1" -> 1.2;
          case "PPLA2" -> 0.5;
          case "ADM2" -> -0.3;
          case "PPLX" -> -1.5;
          default -> 0;
        };
    if (place.code().equals("ADM1")) {
      score += 4.0;
    }
    score += near.contains(place.country()) ? 4.0 : 0;
    score += !place.admin1().isEmpty() && near.contains(place.admin1()) ? 5.0 : 0;
    int mentions = countries.getOrDefault(place.country(), 0);
    score += mentions > 0 ? 1.5 + Math.log(mentions) : 0;
    return score;
  }

  /** Why the place was chosen, for people. */
  static String why(
      Gazetteer.Candidate place, Map<String, Integer> countries, List<String> near, int among) {
    if (among == 1) {
      return "the only place of this name";
    }
    if (near.contains(place.country()) || near.contains(place.admin1())) {
      return "best of " + among + ", in what the sentence names";
    }
    return "best of "
        + among
        + (countries.containsKey(place.country())
            ? ", in a state that the article names"
            : ", by population");
  }
}
