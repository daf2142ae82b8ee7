package dateline.what;

import dateline.parse.Sentence;
import dateline.who.Mention;
import java.util.List;

/**
 * How far a finding is to be trusted, from what it rests on. The numbers are a first estimate by
 * kind of evidence, not yet calibrated on gold (docs/accuracy.md).
 */
final class Reliability {

  private Reliability() {}

  static double ofEvent(
      Sentence sentence, Act act, List<Mention> actors, List<Mention> recipients, String type) {
    double confidence = act.predicate().upos().equals("VERB") ? 0.7 : 0.55;
    confidence += recipients.isEmpty() ? -0.1 : 0.05;
    confidence += actors.isEmpty() ? -0.15 : 0;
    confidence += actors.stream().anyMatch(m -> m.form() == Mention.Form.PRONOUN) ? -0.1 : 0;
    confidence += type.equals("REQUEST") || type.equals("ASSAULT") ? 0.05 : 0;
    return Math.round(Math.max(0.1, Math.min(0.95, confidence)) * 100) / 100.0;
  }
}
