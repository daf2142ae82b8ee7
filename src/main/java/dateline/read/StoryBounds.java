package dateline.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final int NEAR = 6;

  private final List<Line> lines;
  private final Cohesion cohesion;
  private final String language;

  /** Number of its first line on the page. */
  private final int offset;

  private final Map<String, Integer> counts = new HashMap<>();

  StoryBounds(List<Line> lines, String language) {
    this(lines, language, new Cohesion(lines), 0);
  }

  private StoryBounds(List<Line> lines, String language, Cohesion cohesion, int offset) {
    this.lines = lines;
    this.language = language;
    this.cohesion = cohesion;
    this.offset = offset;
    for (Line line : lines) {
      counts.merge(line.key(), 1, Integer::sum);
    }
  }

  /** The stories in order; what stands before the first headline belongs to none. */
  List<Bounds> find() {
    Deque<StoryBounds> open = new ArrayDeque<>();
    open.push(this);
    List<Bounds> found = new ArrayList<>();
    while (!open.isEmpty()) {
      StoryBounds stretch = open.pop();
      int cut = stretch.strongest();
      if (cut > 0) {
        open.push(stretch.part(cut, stretch.lines.size()));
        open.push(stretch.part(0, cut));
      } else {
        stretch.only().ifPresent(found::add);
      }
    }
    for (int i = 1; i < found.size(); i++) {
      Bounds before = found.get(i - 1);
      found.set(i - 1, new Bounds(before.title(), before.start(), found.get(i).start()));
    }
    return found;
  }

  /** A part of this stretch, judged as if it were the whole page. */
  private StoryBounds part(int low, int high) {
    return new StoryBounds(
        lines.subList(low, high), language, cohesion.part(low, high), offset + low);
  }

  /** The stretch as one story. */
  private Optional<Bounds> only() {
    List<StoryEvidence.Candidate> zones = candidates();
    if (zones.isEmpty()) {
      return Optional.empty();
    }
    @Nullable Integer title = zones.get(0).title();
    int start = title == null ? zones.get(0).zone().start() : title;
    return Optional.of(
        new Bounds(title == null ? null : title + offset, start + offset, lines.size() + offset));
  }

  /** First line of the zone where the evidence for another story is strongest, or 0. */
  private int strongest() {
    int best = 0;
    double most = 0;
    for (Map.Entry<StoryEvidence.Candidate, Evidence> zone : evidence().entrySet()) {
      double score = zone.getValue().score();
      if (score > most) {
        most = score;
        best = zone.getKey().zone().start();
      }
    }
    return best;
  }

  /** The evidence of every zone of the stretch but the first. */
  Map<StoryEvidence.Candidate, Evidence> evidence() {
    List<StoryEvidence.Candidate> zones = candidates();
    Map<StoryEvidence.Candidate, Evidence> all = new LinkedHashMap<>();
    if (zones.isEmpty()) {
      return all;
    }
    StoryEvidence evidence = new StoryEvidence(lines, cohesion, zones.get(0));
    List<StoryEvidence.Candidate> later = zones.subList(1, zones.size());
    for (StoryEvidence.Candidate zone : later) {
      int end = zone.zone().end();
      if (end < lines.size()) {
        all.put(zone, evidence.of(zone, later, hasDateline(end)));
      }
    }
    return all;
  }

  private List<StoryEvidence.Candidate> candidates() {
    List<StoryEvidence.Candidate> candidates = new ArrayList<>();
    for (Zone zone : zones()) {
      @Nullable Integer title = title(zone);
      int words = title == null ? 0 : Spaces.words(lines.get(title).text());
      boolean repeated = title != null && counts.getOrDefault(lines.get(title).key(), 1) > 1;
      candidates.add(new StoryEvidence.Candidate(zone, title, words, repeated));
    }
    return candidates;
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
  private @Nullable Integer title(Zone zone) {
    List<Integer> after = paragraphs(zone.end());
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

  private List<Integer> paragraphs(int from) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < lines.size() && found.size() < NEAR; i++) {
      if (lines.get(i).role() == LineRole.PARAGRAPH) {
        found.add(i);
      }
    }
    return found;
  }
}
