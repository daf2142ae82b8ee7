package dateline.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the articles of one publisher lie, learned from what they name beyond doubt: a paper of
 * Paris, Texas, means that Paris. Immutable.
 */
public final class Home {

  /** A publisher of whom nothing is known. */
  public static final Home UNKNOWN = new Home(Map.of(), 0);

  /** So many articles have to be seen until half of the weight is given. */
  private static final double FEW = 3;

  private final Map<String, Double> shares;
  private final double articles;

  private Home(Map<String, Double> shares, double articles) {
    this.shares = Map.copyOf(shares);
    this.articles = articles;
  }

  /** What is known after one more article: its sure places share one vote. */
  Home with(List<Gazetteer.Candidate> sure) {
    if (sure.isEmpty()) {
      return this;
    }
    Map<String, Double> more = new HashMap<>(shares);
    for (Gazetteer.Candidate place : sure) {
      more.merge(place.country(), 1.0 / sure.size(), Double::sum);
      if (!place.admin1().isEmpty()) {
        more.merge(place.country() + "/" + place.admin1(), 1.0 / sure.size(), Double::sum);
      }
    }
    return new Home(more, articles + 1);
  }

  /** The share of the articles' places in this place's state; few articles count less. */
  double country(Gazetteer.Candidate place) {
    return place.country().isEmpty() ? 0 : share(place.country());
  }

  /** The same of its first-level division. */
  double division(Gazetteer.Candidate place) {
    return place.admin1().isEmpty() ? 0 : share(place.country() + "/" + place.admin1());
  }

  private double share(String key) {
    return shares.getOrDefault(key, 0.0) / (articles + FEW);
  }
}
