package dateline.read;

import dateline.table.Table;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for and against a new story beginning at a zone. Weights are those of
 * story-begins.tsv, from a logistic regression ({@code dateline eval split-fit} makes the table).
 */
final class Evidence {

  private static final Map<StoryCue, Double> WEIGHTS = new EnumMap<>(StoryCue.class);

  static {
    for (Table.Row row : Table.resource("/dateline/read/story-begins.tsv").rows()) {
      WEIGHTS.put(StoryCue.valueOf(row.get("cue")), Double.parseDouble(row.get("weight")));
    }
  }

  private final Map<StoryCue, Double> values = new EnumMap<>(StoryCue.class);

  /** Evidence of any zone. */
  Evidence() {
    with(StoryCue.ANY, 1);
  }

  /** Notes how strong a cue is. */
  Evidence with(StoryCue cue, double value) {
    values.put(cue, value);
    return this;
  }

  /** Notes whether there is a cue. */
  Evidence with(StoryCue cue, boolean is) {
    return with(cue, is ? 1 : 0);
  }

  /** How strong each cue is, in their order. */
  List<Double> values() {
    return Arrays.stream(StoryCue.values()).map(cue -> values.getOrDefault(cue, 0.0)).toList();
  }

  /** Positive where a story begins. */
  double score() {
    double score = 0;
    for (Map.Entry<StoryCue, Double> cue : values.entrySet()) {
      score += WEIGHTS.getOrDefault(cue.getKey(), 0.0) * cue.getValue();
    }
    return score;
  }
}
