package dateline.parse;

import java.util.List;
import java.util.Map;

/**
 * What the encoder's other heads say of a sentence: learned hints for the steps after it, never
 * decisions.
 *
 * @param says a tag a token: "O", "source", "cue" or "content"
 * @param events probability by PLOVER type (and "O"), for the sentence as a whole
 */
public record Signals(List<String> says, Map<String, Double> events) {

  /** No hints: for engines without such heads. */
  public static final Signals NONE = new Signals(List.of(), Map.of());

  /** Copies. */
  public Signals {
    says = List.copyOf(says);
    events = Map.copyOf(events);
  }
}
