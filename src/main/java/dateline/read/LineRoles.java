package dateline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says of each line of a plain text what it is, from itself, its repetitions and its neighbours.
 */
final class LineRoles {

  private static final int MOST_CAPTION_WORDS = 70;
  private static final int MOST_DATE_WORDS = 14;

  private LineRoles() {}

  /** The lines with their roles; headlines are still {@link LineRole#SHORT}. */
  static List<Line> label(List<Line> lines, String language) {
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : lines) {
      counts.merge(line.key(), 1, Integer::sum);
    }
    List<Line> alone = new ArrayList<>(lines.size());
    for (Line line : lines) {
      alone.add(line.as(alone(line.text(), language)));
    }
    int[] above = above(alone);
    List<Line> labelled = new ArrayList<>(lines.size());
    for (int i = 0; i < alone.size(); i++) {
      labelled.add(alone.get(i).as(among(alone, i, above, counts)));
    }
    return labelled;
  }

  /**
   * For each line the next one above that is neither furniture nor the same again, or -1. Each is
   * found from the one before it: a page may be one line over and over.
   */
  private static int[] above(List<Line> lines) {
    int[] above = new int[lines.size()];
    int last = -1;
    for (int i = 0; i < above.length; i++) {
      boolean same = last >= 0 && lines.get(last).key().equals(lines.get(i).key());
      above[i] = same ? above[last] : last;
      last = lines.get(i).role() == LineRole.FURNITURE ? last : i;
    }
    return above;
  }

  private static LineRole alone(String line, String language) {
    if (isDateLine(line, language)) {
      return LineRole.DATE;
    }
    if (Furniture.isStub(line) || Furniture.isKnown(line)) {
      return LineRole.FURNITURE;
    }
    if (Byline.of(line).isPresent()) {
      return LineRole.BYLINE;
    }
    if (Credits.isCreditLine(line)) {
      return LineRole.CREDIT;
    }
    return Sentences.isProse(line) && !Sentences.isCall(line) ? LineRole.PARAGRAPH : LineRole.SHORT;
  }

  /** A date and few words beside it: "Published: 4 August 2023, 11:30 GMT". */
  static boolean isDateLine(String line, String language) {
    if (Spaces.words(line) > MOST_DATE_WORDS) {
      return false;
    }
    return DateText.first(line, language)
        .map(
            found -> {
              String rest =
                  Spaces.collapse(line.substring(0, found.start()) + line.substring(found.end()));
              long letters = rest.codePoints().filter(Character::isLetter).count();
              return letters <= 30 && !(Sentences.isProse(line) && letters > 15);
            })
        .orElse(false);
  }

  private static LineRole among(
      List<Line> lines, int at, int[] above, Map<String, Integer> counts) {
    Line line = lines.get(at);
    LineRole role = line.role();
    if (role != LineRole.PARAGRAPH && role != LineRole.SHORT) {
      return role;
    }
    if (Spaces.words(line.text()) > MOST_CAPTION_WORDS) {
      return role;
    }
    boolean repeated = counts.getOrDefault(line.key(), 1) > 1;
    boolean besideHead =
        at == 0
            || lines.get(at - 1).role() != LineRole.PARAGRAPH
            || lines.get(at - 1).key().equals(line.key());
    boolean doubled = doubled(lines, at);
    boolean credited = Credits.of(line.text()).isPresent();
    if (credited && (repeated || besideHead || Credits.saysPicture(line.text()))) {
      return LineRole.CAPTION;
    }
    // A sentence that the page gives twice running is what a picture shows and its alternative
    // text; a headline given twice running has no full stop.
    if (role == LineRole.PARAGRAPH && repeated && (doubled || besideHead)) {
      return LineRole.CAPTION;
    }
    // Without a full stop too, where it stands below what may be the headline.
    boolean followsHead = above[at] >= 0 && lines.get(above[at]).role() != LineRole.PARAGRAPH;
    if (role == LineRole.SHORT && doubled && followsHead) {
      return LineRole.CAPTION;
    }
    return role;
  }

  private static boolean doubled(List<Line> lines, int at) {
    String key = lines.get(at).key();
    return (at > 0 && lines.get(at - 1).key().equals(key))
        || (at + 1 < lines.size() && lines.get(at + 1).key().equals(key));
  }
}
