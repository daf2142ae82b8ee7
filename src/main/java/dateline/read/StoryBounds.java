package dateline.read;

import java.util.ArrayList;
import java.util.Comparator;
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
  private static final int WIDE = 40;

  private final List<Line> lines;
  private final Cohesion cohesion;
  private final String language;
  private final Map<String, Integer> counts = new HashMap<>();
  private final int[] place;
  private double[] gaps = {};
  private @Nullable Integer head;
  private Shape shape = new Shape(false, false, false, false, false);

  StoryBounds(List<Line> lines, String language) {
    this.lines = lines;
    this.language = language;
    cohesion = new Cohesion(lines);
    place = new int[lines.size() + 1];
    for (Line line : lines) {
      counts.merge(line.key(), 1, Integer::sum);
    }
  }

  /** The stories in order; what stands before the first headline belongs to none. */
  List<Bounds> find() {
    List<Zone> zones = zones();
    if (zones.isEmpty()) {
      return List.of();
    }
    List<Zone> starts = new ArrayList<>();
    starts.add(zones.get(0));
    part(zones.subList(1, zones.size()), 0, lines.size(), starts);
    starts.sort(Comparator.comparingInt(Zone::start));
    List<Bounds> found = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      @Nullable Integer title = title(starts.get(i));
      int start = title == null ? starts.get(i).start() : title;
      found.add(new Bounds(title, start, lines.size()));
      if (i > 0) {
        Bounds before = found.get(i - 1);
        found.set(i - 1, new Bounds(before.title(), before.start(), start));
      }
    }
    return found;
  }

  /** Parts a stretch where the evidence is strongest, then each part by itself. */
  private void part(List<Zone> zones, int from, int to, List<Zone> starts) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      double score = zone.end() < lines.size() ? evidence(zone, title(zone), from, to).score() : 0;
      if (score > most) {
        most = score;
        best = i;
      }
    }
    if (best >= 0) {
      Zone zone = zones.get(best);
      starts.add(zone);
      part(zones.subList(0, best), from, zone.start(), starts);
      part(zones.subList(best + 1, zones.size()), zone.end(), to, starts);
    }
  }

  List<Zone> zones() {
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
      if (start == 0) {
        first(zones.get(0));
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
  Evidence evidence(Zone zone, @Nullable Integer title, int low, int high) {
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
    List<Integer> left = paragraphs(zone.start() - 1, -1, WINDOW, low, high);
    List<Integer> right = paragraphs(zone.end(), 1, WINDOW, low, high);
    double before = title == null ? 0 : cohesion.shareOf(title, left);
    double after = title == null ? 0 : cohesion.shareOf(title, right);
    boolean repeated = title != null && isRepeated(title);
    return new Evidence(
        title != null,
        repeated,
        title == null ? 0 : Spaces.words(lines.get(title).text()),
        bylines,
        dates,
        captions,
        labels,
        hasDateline(zone.end()),
        gap,
        cohesion.between(left, right),
        cohesion.between(
            paragraphs(zone.start() - 1, -1, WIDE, low, high),
            paragraphs(zone.end(), 1, WIDE, low, high)),
        depth(zone),
        after,
        before,
        left.size(),
        right.size(),
        !language(left).equals(language(right)),
        1 - cohesion.shareOf(right, paragraphs(zone.start() - 1, -1, WIDE, low, high)),
        head == null ? 0 : cohesion.shareOf(head, right),
        title != null && isQuote(lines.get(title).text()),
        zone.end() < lines.size() ? Spaces.words(lines.get(zone.end()).text()) : 0,
        shape.missing(bylines, dates, captions, repeated),
        shape.shared(bylines, dates, captions, labels, repeated));
  }

  private static boolean isQuote(String line) {
    return "\"'“‘«„»".indexOf(line.charAt(0)) >= 0;
  }

  /** What kinds of lines stand in the head of the page's first story. */
  private record Shape(
      boolean byline, boolean date, boolean caption, boolean label, boolean repeated) {
    int missing(int bylines, int dates, int captions, boolean again) {
      return count(byline && bylines == 0)
          + count(date && dates == 0)
          + count(caption && captions == 0)
          + count(repeated && !again);
    }

    int shared(int bylines, int dates, int captions, int labels, boolean again) {
      return count(byline && bylines > 0)
          + count(date && dates > 0)
          + count(caption && captions > 0)
          + count(label && labels > 0)
          + count(repeated && again);
    }

    private static int count(boolean is) {
      return is ? 1 : 0;
    }
  }

  /** The first zone gives the shape; its headline may head the page's only story. */
  private void first(Zone zone) {
    head = title(zone);
    int from = head == null ? zone.start() : head;
    boolean[] has = new boolean[4];
    for (int i = from; i < zone.end(); i++) {
      LineRole role = lines.get(i).role();
      has[0] |= role == LineRole.BYLINE;
      has[1] |= role == LineRole.DATE;
      has[2] |= role == LineRole.CAPTION || role == LineRole.CREDIT;
      has[3] |= role == LineRole.FURNITURE;
    }
    shape = new Shape(has[0], has[1], has[2], has[3], head != null && isRepeated(head));
  }

  private boolean isRepeated(int line) {
    return counts.getOrDefault(lines.get(line).key(), 1) > 1;
  }

  /** How deep the likeness of neighbours dips at this zone, after Hearst's depth score. */
  private double depth(Zone zone) {
    double[] likeness = likeness();
    int at = place[zone.end()];
    double here = likeness[at];
    double left = here;
    for (int i = at - 1; i > 0 && likeness[i] >= left; i--) {
      left = likeness[i];
    }
    double right = here;
    for (int i = at + 1; i < likeness.length && likeness[i] >= right; i++) {
      right = likeness[i];
    }
    return left - here + right - here;
  }

  /** Likeness of the paragraphs before and after each gap between two. */
  private double[] likeness() {
    if (gaps.length == 0) {
      List<Integer> all = paragraphs(0, 1, lines.size());
      gaps = new double[Math.max(1, all.size())];
      for (int i = 0; i < all.size(); i++) {
        place[all.get(i)] = i;
        gaps[i] =
            cohesion.between(
                all.subList(Math.max(0, i - NEAR), i),
                all.subList(i, Math.min(all.size(), i + NEAR)));
      }
    }
    return gaps;
  }

  private String language(List<Integer> paragraphs) {
    StringBuilder text = new StringBuilder();
    paragraphs.forEach(i -> text.append(lines.get(i).text()).append('\n'));
    return Languages.of(text.toString(), language);
  }

  private List<Integer> paragraphs(int from, int step, int most) {
    return paragraphs(from, step, most, 0, lines.size());
  }

  private List<Integer> paragraphs(int from, int step, int most, int low, int high) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i >= low && i < high && found.size() < most; i += step) {
      if (lines.get(i).role() == LineRole.PARAGRAPH) {
        found.add(i);
      }
    }
    return found;
  }
}
