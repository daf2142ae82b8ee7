package dateline.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where stories may begin in a plain text, for fitting the weights of the evidence. */
public final class StoryCandidates {

  /**
   * A place where a story may begin.
   *
   * @param opening its headline, or its first line where it has none
   * @param paragraph the paragraph that follows
   * @param values the strength of each cue, in the order of {@link #cues()}
   */
  public record Candidate(String opening, String paragraph, List<Double> values) {}

  private StoryCandidates() {}

  /** The names of the cues. */
  public static List<String> cues() {
    return Arrays.stream(StoryCue.values()).map(Enum::name).toList();
  }

  /** Every place but the first, with the evidence in the text as a whole. */
  public static List<Candidate> of(String name, String text) {
    List<Line> raw = TextLines.of(name, text);
    String language = Scrape.language(raw);
    List<Line> lines = LineRoles.label(raw, language);
    List<Candidate> found = new ArrayList<>();
    new StoryBounds(lines, language)
        .evidence()
        .forEach(
            (candidate, evidence) -> {
              @Nullable Integer title = candidate.title();
              int opening = title == null ? candidate.zone().start() : title;
              found.add(
                  new Candidate(
                      lines.get(opening).text(),
                      lines.get(candidate.zone().end()).text(),
                      evidence.values()));
            });
    return found;
  }
}
