package dateline.read;

import java.util.List;

/** Which runs of text in the body's element are the body's. */
final class BlockFilter {

  private BlockFilter() {}

  /** Whether the run at this place is a paragraph or a heading of the story. */
  static boolean isBody(List<PageBlock> blocks, int at) {
    PageBlock block = blocks.get(at);
    String text = block.text();
    if (Furniture.isStub(text) || Furniture.isKnown(text)) {
      return false;
    }
    double density = block.linkDensity();
    boolean prose = Sentences.isProse(text);
    if (block.isHeading()) {
      return !block.tag().equals("h1") && density < 0.6 && at + 1 < blocks.size();
    }
    if (density > (prose ? 0.8 : 0.45)) {
      return false;
    }
    if (Byline.of(text).isPresent() || Credits.isCreditLine(text)) {
      return false;
    }
    if (LineRoles.isDateLine(text, "en")) {
      return false;
    }
    return true;
  }
}
