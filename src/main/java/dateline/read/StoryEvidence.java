package dateline.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what speaks for another story beginning at a zone of a stretch of lines. */
final class StoryEvidence {

  private static final int WINDOW = 8;
  private static final int NEAR = 10;
  private static final int WIDE = 40;
  private static final int LONG_OPENING = 18;
  private static final int BLANK_LINES = 3;
  private static final double MOST_LONGER = 8;
  private static final int MOST_OTHERS = 10;
  private static final int MOST_SHORT_LINES = 4;

  /**
   * A zone and what could be its headline.
   *
   * @param title number of the line, or null
   * @param words how many it has; 0 where there is none
   * @param repeated whether it stands more than once on the page
   */
  record Candidate(Zone zone, @Nullable Integer title, int words, boolean repeated) {}

  private final List<Line> lines;
  private final Cohesion cohesion;
  private final Gaps gaps;
  private final Candidate first;
  private final HeadShape shape;

  /** Looks at a stretch whose first zone is this. */
  StoryEvidence(List<Line> lines, Cohesion cohesion, Candidate first) {
    this.lines = lines;
    this.cohesion = cohesion;
    this.first = first;
    shape = shape(first);
    List<Integer> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).role() == LineRole.PARAGRAPH) {
        paragraphs.add(i);
      }
    }
    gaps = new Gaps(paragraphs, cohesion);
  }

  /**
   * The evidence of one of several zones.
   *
   * @param zones all that may begin another story
   * @param dateline whether the paragraph that follows opens with one
   */
  Evidence of(Candidate candidate, List<Candidate> zones, boolean dateline) {
    Zone zone = candidate.zone();
    Evidence evidence = new Evidence().with(StoryCue.DATELINE, dateline);
    addHead(candidate, evidence);
    addWords(candidate, evidence);
    addSurroundings(candidate, zones, evidence);
    gaps.add(zone.end(), evidence);
    return evidence;
  }

  /** What stands in the zone itself. */
  private void addHead(Candidate candidate, Evidence evidence) {
    HeadShape own = shape(candidate);
    @Nullable Integer title = candidate.title();
    int from = title == null ? candidate.zone().start() : title;
    evidence
        .with(StoryCue.UNTITLED, title == null)
        .with(StoryCue.REPEATED, candidate.repeated())
        .with(StoryCue.SIX_WORDS, candidate.words() >= 6)
        .with(StoryCue.NINE_WORDS, candidate.words() >= 9)
        .with(StoryCue.QUOTE, title != null && isQuote(lines.get(title).text()))
        .with(StoryCue.BLANK_LINES, lines.get(from).gap() >= BLANK_LINES)
        .with(StoryCue.BYLINE, own.byline())
        .with(StoryCue.DATE, own.date())
        .with(StoryCue.CAPTION, own.caption())
        .with(StoryCue.LABEL, own.label())
        .with(StoryCue.MISSING, shape.missing(own))
        .with(StoryCue.SHARED, shape.shared(own));
  }

  /** How the words go on. */
  private void addWords(Candidate candidate, Evidence evidence) {
    int start = candidate.zone().start();
    int end = candidate.zone().end();
    List<Integer> left = paragraphs(start - 1, -1, WIDE);
    List<Integer> right = paragraphs(end, 1, WIDE);
    evidence
        .with(StoryCue.COHESION, cohesion.between(first(left, WINDOW), first(right, WINDOW)))
        .with(StoryCue.RELATIVE_COHESION, relative(left, right))
        .with(StoryCue.RELATIVE_NEAR_COHESION, relative(first(left, NEAR), first(right, NEAR)))
        .with(StoryCue.ONE_BEFORE, left.size() < 2)
        .with(StoryCue.ONE_AFTER, right.size() < 2);
    @Nullable Integer title = candidate.title();
    if (title != null) {
      evidence
          .with(StoryCue.TITLE_AFTER, cohesion.shareOf(title, first(right, WINDOW)))
          .with(StoryCue.TITLE_AFTER_WIDE, cohesion.shareOf(title, right))
          .with(StoryCue.TITLE_BEFORE, cohesion.shareOf(title, first(left, WINDOW)));
    }
    @Nullable Integer head = first.title();
    if (head != null) {
      evidence.with(StoryCue.HEAD_AFTER, cohesion.shareOf(head, first(right, WINDOW)));
    }
  }

  /** How the zone stands among the page's other lines. */
  private void addSurroundings(Candidate candidate, List<Candidate> zones, Evidence evidence) {
    int others = 0;
    int words = 0;
    for (Candidate other : zones) {
      if (!other.equals(candidate) && other.words() > 0) {
        others++;
        words += other.words();
      }
    }
    if (others > 0 && candidate.words() > 0) {
      double longer = candidate.words() - (double) words / others;
      evidence.with(
          StoryCue.LONGER, Math.max(-MOST_LONGER, Math.min(MOST_LONGER, longer)) / MOST_LONGER);
    }
    Zone zone = candidate.zone();
    int shorts = 0;
    for (int i = zone.start(); i < zone.end(); i++) {
      LineRole role = lines.get(i).role();
      shorts += role == LineRole.SHORT || role == LineRole.HEADING ? 1 : 0;
    }
    boolean opens = zone.end() < lines.size();
    evidence
        .with(StoryCue.OTHERS, (double) Math.min(others, MOST_OTHERS) / MOST_OTHERS)
        .with(StoryCue.SHORT_LINES, Math.min(shorts, MOST_SHORT_LINES))
        .with(
            StoryCue.LONG_OPENING,
            opens && Spaces.words(lines.get(zone.end()).text()) >= LONG_OPENING)
        .with(StoryCue.RUN_AFTER, Math.log1p(run(zone.end(), 1)))
        .with(StoryCue.RUN_BEFORE, Math.log1p(run(zone.start() - 1, -1)));
  }

  private HeadShape shape(Candidate candidate) {
    Zone zone = candidate.zone();
    @Nullable Integer title = candidate.title();
    int from = title == null ? zone.start() : title;
    return HeadShape.of(lines.subList(from, zone.end()), candidate.repeated());
  }

  /** Likeness of two sides against how like each is to itself, every second paragraph each. */
  private double relative(List<Integer> left, List<Integer> right) {
    double before = cohesion.between(half(left, 0), half(left, 1));
    double after = cohesion.between(half(right, 0), half(right, 1));
    boolean both = left.size() > 1 && right.size() > 1;
    double own = both ? Math.sqrt(before * after) : Math.max(before, after);
    return own <= 0 ? 1 : Math.min(2, cohesion.between(left, right) / own);
  }

  private static List<Integer> half(List<Integer> paragraphs, int from) {
    List<Integer> half = new ArrayList<>();
    for (int i = from; i < paragraphs.size(); i += 2) {
      half.add(paragraphs.get(i));
    }
    return half;
  }

  private static List<Integer> first(List<Integer> paragraphs, int most) {
    return paragraphs.subList(0, Math.min(most, paragraphs.size()));
  }

  /** Paragraphs in a row from a line. */
  private int run(int from, int step) {
    int run = 0;
    for (int i = from; i >= 0 && i < lines.size(); i += step) {
      if (lines.get(i).role() != LineRole.PARAGRAPH || run >= WIDE) {
        return run;
      }
      run++;
    }
    return run;
  }

  private static boolean isQuote(String line) {
    return "\"'“‘«„»".indexOf(line.charAt(0)) >= 0;
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
