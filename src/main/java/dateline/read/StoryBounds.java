package dateline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the stories of one page begin. A story shows itself by its own block of headline,
 * byline, date and captions, by a dateline, and by words that do not go on from those before.
 */
final class StoryBounds {

  /**
   * A story's lines.
   *
   * @param title number of the headline's line, or null
   * @param start number of its first line
   * @param end number of the first line after it
   */
  record Bounds(@Nullable Integer title, int start, int end) {}

  private static final int WINDOW = 8;
  private static final int NEAR = 6;

  private final List<Line> lines;
  private final Cohesion cohesion;
  private final String language;
  private final Map<String, Integer> counts = new HashMap<>();

  StoryBounds(List<Line> lines, String language) {
    this.lines = lines;
    this.language = language;
    cohesion = new Cohesion(lines);
    for (Line line : lines) {
      counts.merge(line.key(), 1, Integer::sum);
    }
  }

  /** The stories in order; what stands before the first headline belongs to none. */
  List<Bounds> find() {
    List<Bounds> found = new ArrayList<>();
    @Nullable Integer title = null;
    int start = 0;
    boolean first = true;
    for (Zone zone : zones()) {
      @Nullable Integer head = title(zone);
      if (first) {
        title = head;
        start = head == null ? zone.start() : head;
        first = false;
      } else if (zone.end() < lines.size() && evidence(zone, head).isStory()) {
        int next = head == null ? zone.start() : head;
        found.add(new Bounds(title, start, next));
        title = head;
        start = next;
      }
    }
    if (!first) {
      found.add(new Bounds(title, start, lines.size()));
    }
    return found;
  }

  private List<Zone> zones() {
    List<Zone> zones = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int start = at;
      while (at < lines.size() && lines.get(at).role() != LineRole.PARAGRAPH) {
        at++;
      }
      boolean opens = at < lines.size() && hasDateline(at);
      if (at > start || start == 0 || opens) {
        zones.add(new Zone(start, at));
      }
      at++;
      while (at < lines.size() && lines.get(at).role() == LineRole.PARAGRAPH && !hasDateline(at)) {
        at++;
      }
    }
    return zones;
  }

  private boolean hasDateline(int line) {
    return lines.get(line).role() == LineRole.PARAGRAPH
        && DatelineParser.split(lines.get(line).text(), language).isPresent();
  }

  /** The headline of a zone: repeated on the page, or nearest in words to what follows. */
  @Nullable Integer title(Zone zone) {
    List<Integer> after = paragraphs(zone.end(), 1, NEAR);
    @Nullable Integer best = null;
    double most = 0;
    boolean firstStub = true;
    for (int i = zone.start(); i < zone.end(); i++) {
      Line line = lines.get(i);
      if (line.role() == LineRole.TITLE) {
        return i;
      }
      if (line.role() != LineRole.SHORT && line.role() != LineRole.HEADING) {
        continue;
      }
      int words = Spaces.words(line.text());
      double score = cohesion.shareOf(i, after) + Math.min(words, 6) * 0.08;
      score += counts.getOrDefault(line.key(), 1) > 1 ? 0.5 : 0;
      score += firstStub ? 0.25 : 0;
      firstStub = firstStub && words < 3;
      if (score > most + 1e-9) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  /** What speaks for a story beginning in this zone. */
  Evidence evidence(Zone zone, @Nullable Integer title) {
    int from = title == null ? zone.start() : title;
    int bylines = 0;
    int dates = 0;
    int captions = 0;
    int labels = 0;
    int gap = zone.end() < lines.size() ? lines.get(zone.end()).gap() : 0;
    for (int i = from; i < zone.end(); i++) {
      switch (lines.get(i).role()) {
        case BYLINE -> bylines++;
        case DATE -> dates++;
        case CAPTION, CREDIT -> captions++;
        case FURNITURE -> labels++;
        default -> {}
      }
      gap = i == from ? lines.get(i).gap() : gap;
    }
    List<Integer> left = paragraphs(zone.start() - 1, -1, WINDOW);
    List<Integer> right = paragraphs(zone.end(), 1, WINDOW);
    double before = title == null ? 0 : cohesion.shareOf(title, left);
    double after = title == null ? 0 : cohesion.shareOf(title, right);
    return new Evidence(
        title != null,
        title != null && counts.getOrDefault(lines.get(title).key(), 1) > 1,
        title == null ? 0 : Spaces.words(lines.get(title).text()),
        bylines,
        dates,
        captions,
        labels,
        hasDateline(zone.end()),
        gap,
        cohesion.between(left, right),
        after - before,
        left.size(),
        right.size());
  }

  private List<Integer> paragraphs(int from, int step, int most) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i >= 0 && i < lines.size() && found.size() < most; i += step) {
      if (lines.get(i).role() == LineRole.PARAGRAPH) {
        found.add(i);
      }
    }
    return found;
  }
}
