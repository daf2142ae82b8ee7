package dateline.read;

import java.util.List;

/** What kinds of lines stand in the head of a story. */
record HeadShape(boolean byline, boolean date, boolean caption, boolean label, boolean repeated) {

  /**
   * The shape of some lines.
   *
   * @param repeated whether their headline stands more than once on the page
   */
  static HeadShape of(List<Line> head, boolean repeated) {
    return new HeadShape(
        has(head, LineRole.BYLINE),
        has(head, LineRole.DATE),
        has(head, LineRole.CAPTION) || has(head, LineRole.CREDIT),
        has(head, LineRole.FURNITURE),
        repeated);
  }

  private static boolean has(List<Line> head, LineRole role) {
    return head.stream().anyMatch(line -> line.role() == role);
  }

  /** Kinds that this has and the other has not; labels come and go. */
  int missing(HeadShape other) {
    return count(byline && !other.byline)
        + count(date && !other.date)
        + count(caption && !other.caption)
        + count(repeated && !other.repeated);
  }

  /** Kinds that both have. */
  int shared(HeadShape other) {
    return count(byline && other.byline)
        + count(date && other.date)
        + count(caption && other.caption)
        + count(label && other.label)
        + count(repeated && other.repeated);
  }

  private static int count(boolean is) {
    return is ? 1 : 0;
  }
}
