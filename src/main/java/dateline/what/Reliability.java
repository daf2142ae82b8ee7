package dateline.what;

import dateline.parse.Sentence;
import dateline.table.Table;
import dateline.who.Mention;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far an event is to be trusted: a logistic function of the encoder's probability that the
 * sentence tells an event of this type, and of what the finding rests on. The weights are data; how
 * they were fitted, and how well they hold, stands in docs/accuracy.md.
 */
final class Reliability {

  private static final Map<String, Double> WEIGHTS =
      Table.resource("/dateline/what/reliability.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  r -> r.get("feature"), r -> Double.valueOf(r.get("weight"))));

  private Reliability() {}

  static double ofEvent(
      Sentence sentence, Act act, List<Mention> actors, List<Mention> recipients, String type) {
    double likely = Math.max(weight("least"), Politics.probability(sentence, type));
    double sum = weight("base") + weight("log-probability") * Math.log(likely);
    sum += actors.stream().anyMatch(m -> m.form() == Mention.Form.PRONOUN) ? weight("pronoun") : 0;
    sum += actors.isEmpty() ? weight("no-actor") : 0;
    sum += recipients.isEmpty() ? weight("no-recipient") : 0;
    sum += act.predicate().upos().equals("VERB") ? 0 : weight("no-verb");
    double confidence = 1 / (1 + Math.exp(-sum));
    return Math.round(Math.max(0.05, Math.min(0.98, confidence)) * 100) / 100.0;
  }

  /** The confidence of an event of which only the encoder knows. */
  static double ofGuess(Guess guess) {
    double sum =
        weight("base")
            + weight("no-entry")
            + weight("log-probability") * Math.log(Math.max(weight("least"), guess.probability()));
    double confidence = 1 / (1 + Math.exp(-sum));
    return Math.round(confidence * 100) / 100.0;
  }

  private static double weight(String feature) {
    return WEIGHTS.getOrDefault(feature, 0.0);
  }
}
