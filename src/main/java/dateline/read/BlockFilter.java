package dateline.read;

import java.util.Set;

/** Which runs of text in the body's element are the body's. */
final class BlockFilter {

  /** A run outside of these and without a sentence is a label. */
  private static final Set<String> TEXT =
      Set.of("p", "li", "td", "th", "dd", "dt", "blockquote", "pre", "article", "section");

  private static final int FEWEST_LABEL_WORDS = 8;

  private BlockFilter() {}

  /** Whether the run is a paragraph or a heading of the story. */
  static boolean isBody(PageBlock block, String language) {
    String text = block.text();
    if (Furniture.isKnown(text)) {
      return false;
    }
    double density = block.linkDensity();
    if (block.isHeading()) {
      return density < 0.6 && !Furniture.isStub(text);
    }
    boolean prose = Sentences.isProse(text);
    if (density > (prose ? 0.8 : 0.5)) {
      return false;
    }
    if (!prose && Furniture.isStub(text) && !block.tag().startsWith("t")) {
      return false;
    }
    if (!prose
        && !TEXT.contains(block.tag())
        && Spaces.words(text) < FEWEST_LABEL_WORDS
        && text.codePoints().noneMatch(Character::isIdeographic)) {
      return false;
    }
    return Byline.of(text).isEmpty()
        && !Credits.isCreditLine(text)
        && !LineRoles.isDateLine(text, language);
  }
}
