package dateline.story;

/**
 * The weights that decide whether an article belongs to a story; docs/accuracy.md has the figures.
 * Two reports of one town share its names, two reports of one trade its words; only reports of one
 * happening share both.
 */
final class Likeness {

  /** From here on an article belongs to a story. */
  static final double SAME = 0.20;

  /** A story that was silent for longer is over. */
  static final long OVER_DAYS = 45;

  /** Share of what both common words and names have; the rest is the mean. */
  private static final double BOTH = 0.7;

  /** In the mean, share of all words; the rest is names. */
  private static final double WORDS = 0.6;

  /** After so many silent days an article must be twice as like. */
  private static final double FADE_DAYS = 14;

  private Likeness() {}

  /**
   * How near an article is to a story.
   *
   * @param words likeness of all words
   * @param common of those that are no names
   * @param names of names, actors and places
   */
  static double of(double words, double common, double names) {
    double mean = WORDS * words + (1 - WORDS) * names;
    return BOTH * Math.sqrt(common * names) + (1 - BOTH) * mean;
  }

  static double faded(double likeness, long silence) {
    return likeness / (1 + silence / FADE_DAYS);
  }
}
