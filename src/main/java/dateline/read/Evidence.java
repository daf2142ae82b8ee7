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
 * @param cohesion likeness of the paragraphs near before and after, 0 to 1
 * @param wideCohesion likeness of all paragraphs before and after
 * @param depth how deep the likeness dips here against both sides
 * @param titleAfter share of the headline's words in the paragraphs after it
 * @param titleBefore share of them in the paragraphs before it
 * @param before paragraphs looked at before it
 * @param after paragraphs looked at after it
 * @param otherLanguage whether the language changes
 * @param novelty share of the words after it that do not stand before it
 * @param headAfter share of the words of the page's first headline that stand after it
 * @param quote the headline opens with a quotation mark
 * @param nextWords words of the paragraph that follows
 * @param missing kinds of lines that the head of the page's first story has and this has not
 * @param shared kinds of lines that both have
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

  /**
   * Weights of {@link #features()} from a logistic regression on pages joined from the half of
   * Fundus' articles that was looked at ({@code dateline eval split}).
   */
  private static final double[] WEIGHTS = {
    -8.29, // any zone
    -2.02, // no headline
    2.75, // headline repeated
    -1.45, // headline under 4 words
    0.15, // 6 words or more
    1.83, // 9 words or more
    1.21, // byline
    3.25, // date
    -0.43, // caption
    -1.54, // label
    1.40, // dateline
    1.05, // three blank lines
    -4.54, // cohesion
    -6.30, // cohesion of the whole sides
    9.48, // depth
    1.29, // headline's words after
    -4.50, // headline's words before
    -2.08, // one paragraph after
    -1.68, // one paragraph before
    -0.29, // another language
    8.93, // novelty
    -2.42, // words of the page's first headline after
    -0.14, // headline opens with a quotation mark
    -1.57, // first paragraph of 18 words or more
    -1.27, // kinds of lines missing
    1.59, // kinds of lines shared
  };

  /** The evidence as numbers, in the order of the weights. */
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
}
