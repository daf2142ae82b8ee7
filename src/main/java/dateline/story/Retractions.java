package dateline.story;

import dateline.read.Block;
import dateline.what.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an outlet or a source takes back what it said: "the Courier retracted its report that
 * ...". Read from sentences, for a correction often tells nothing that makes a claim.
 */
final class Retractions {

  private static final double ENOUGH = 0.2;

  private Retractions() {}

  /** What a report takes back of what its story told before. */
  static List<Answer> in(Report report, List<Sighting> story, Frequencies words, Lineage lineage) {
    List<Answer> all = new ArrayList<>();
    for (Block block : report.article().blocks()) {
      for (String sentence : block.text().split("(?<=[.!?])\\s+")) {
        if (Answers.takesBack(sentence)) {
          found(report, sentence, story, words, lineage).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static Optional<Answer> found(
      Report report, String sentence, List<Sighting> story, Frequencies words, Lineage lineage) {
    Vector vector = words.weigh(Words.of(sentence));
    @Nullable Sighting best = null;
    double most = ENOUGH;
    for (Sighting sighting : story) {
      boolean told =
          (sighting.claim().kind() == Finding.Kind.EVENT
                  || sighting.claim().kind() == Finding.Kind.FIGURE)
              && Report.ORDER.compare(sighting.report(), report) < 0
              && Stance.of(sighting.claim().status()) == Stance.FOR
              && namedIn(sentence, report, sighting, lineage);
      double likeness = told ? vector.likeness(sighting.words()) : 0;
      if (likeness > most) {
        most = likeness;
        best = sighting;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Answer(
            report.article().id(),
            best.claim().id(),
            Answer.Kind.RETRACTION,
            Testimonies.line(best, List.of(), lineage),
            report.day(),
            "\"" + sentence + "\""));
  }

  /** Whether the sentence names the outlet or the source that an earlier claim is from. */
  private static boolean namedIn(
      String sentence, Report report, Sighting earlier, Lineage lineage) {
    String line = Testimonies.line(earlier, List.of(), lineage);
    boolean own = Outlets.name(report.publisher()).equals(line);
    return own
        || sentence.contains(line)
        || earlier.claim().sources().stream().anyMatch(s -> sentence.contains(s.name()));
  }
}
