package dateline.what;

import dateline.parse.Sentence;
import dateline.who.Mention;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether an act is one of politics or conflict: by who takes part, or by how it is told. */
final class Politics {

  /** How sure the encoder must be of a type where nobody in it is known to be political. */
  private static final double SURE = 0.6;

  private Politics() {}

  /**
   * Somebody in it belongs to a state, a group or an organisation that the base or the text names;
   * or the parties are named and the encoder knows such sentences as events of this type.
   */
  static boolean takePart(
      Sentence sentence, String type, List<Mention> actors, List<Mention> recipients) {
    boolean known =
        Stream.concat(actors.stream(), recipients.stream())
            .flatMap(m -> m.actors().stream())
            .anyMatch(a -> a.country() != null || Sectors.isPolitical(a.sector()));
    return known || (!actors.isEmpty() && probability(sentence, type) >= SURE);
  }

  /** The encoder's probability that the sentence tells an event of this type. */
  static double probability(Sentence sentence, String type) {
    Map<String, Double> events = sentence.signals().events();
    boolean yields = type.equals("CONCEDE") || type.equals("RETREAT");
    return events.getOrDefault(yields ? "YIELD" : type, 0.0);
  }
}
