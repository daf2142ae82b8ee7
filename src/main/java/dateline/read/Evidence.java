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
    double leaning,
    int before,
    int after) {

  /** Whether a story begins here. */
  boolean isStory() {
    return score() > 0;
  }

  /** Positive where a story begins. */
  double score() {
    double score = -3.2;
    score += titled ? 0 : -1.5;
    score += repeated ? 3 : 0;
    score += titled && titleWords < 4 ? -1.2 : 0;
    score += titleWords >= 6 ? 0.7 : 0;
    score += bylines > 0 ? 2 : 0;
    score += dates > 0 ? 1.5 : 0;
    score += captions > 0 ? 1.2 : 0;
    score += labels > 0 ? 0.3 : 0;
    score += dateline ? 3 : 0;
    score += gap >= 3 ? 1.2 : 0;
    score += leaning * 2.5;
    score += (0.15 - cohesion) * 12;
    score += after < 2 ? -1 : 0;
    return score;
  }
}
