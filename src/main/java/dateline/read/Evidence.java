package dateline.read;

/**
 * What speaks for and against a new story beginning at a zone.
 *
 * @param titled a line could be its headline
 * @param repeated that line stands more than once on the page
 * @param titleWords how long it is
 * @param bylines lines that name authors
 * @param dates lines that are a date
 * @param captions captions and photo credits
 * @param labels lines of furniture
 * @param dateline the paragraph that follows opens with place and agency
 * @param gap blank lines before the headline
 * @param cohesion likeness of the paragraphs before and after, 0 to 1
 * @param leaning how much more of the headline's words stand after it than before it, -1 to 1
 * @param before paragraphs looked at before it
 * @param after paragraphs looked at after it
 */
record Evidence(
    boolean titled,
    boolean repeated,
    int titleWords,
    int bylines,
    int dates,
    int captions,
    int labels,
    boolean dateline,
    int gap,
    double cohesion,
    double wideCohesion,
    double depth,
    double titleAfter,
    double titleBefore,
    int before,
    int after,
    boolean otherLanguage,
    double novelty,
    double headAfter,
    boolean quote,
    int nextWords,
    int missing,
    int shared) {

  /** Whether a story begins here. */
  boolean isStory() {
    return score() > 0;
  }

  /** The evidence as numbers, in the order of WEIGHTS. */
  double[] features() {
    return new double[] {
      1,
      titled ? 0 : 1,
      repeated ? 1 : 0,
      titled && titleWords < 4 ? 1 : 0,
      titleWords >= 6 ? 1 : 0,
      titleWords >= 9 ? 1 : 0,
      bylines > 0 ? 1 : 0,
      dates > 0 ? 1 : 0,
      captions > 0 ? 1 : 0,
      labels > 0 ? 1 : 0,
      dateline ? 1 : 0,
      gap >= 3 ? 1 : 0,
      cohesion,
      wideCohesion,
      depth,
      titleAfter,
      titleBefore,
      after < 2 ? 1 : 0,
      before < 2 ? 1 : 0,
      otherLanguage ? 1 : 0,
      novelty,
      headAfter,
      quote ? 1 : 0,
      nextWords >= 18 ? 1 : 0,
      missing,
      shared
    };
  }

  /** Positive where a story begins. */
  double score() {
    double[] features = features();
    double score = 0;
    for (int i = 0; i < features.length; i++) {
      score += WEIGHTS[i] * features[i];
    }
    return score;
  }

  private static final double[] WEIGHTS = {
    -8.29, -2.02, 2.75, -1.45, 0.15, 1.83, 1.21, 3.25, -0.43, -1.54, 1.40, 1.05, -4.54, -6.30, 9.48,
    1.29, -4.50, -2.08, -1.68, -0.29, 8.93, -2.42, -0.14, -1.57, -1.27, 1.59
  };
}
