package dateline.story;

/**
 * The weights that decide whether an article belongs to a story; docs/accuracy.md has the figures.
 */
final class Likeness {

  /** Share of all words; the rest is names, actors and places. */
  private static final double WORDS = 0.6;

  /** From here on an article belongs to a story. */
  static final double SAME = 0.25;

  /** After so many silent days an article must be twice as like. */
  private static final double FADE_DAYS = 14;

  /** A story that was silent for longer is over. */
  static final long OVER_DAYS = 45;

  private Likeness() {}

  static double of(double words, double names) {
    return WORDS * words + (1 - WORDS) * names;
  }

  static double faded(double likeness, long silence) {
    return likeness / (1 + silence / FADE_DAYS);
  }
}
