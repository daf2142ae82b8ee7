package dateline.read;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A run of text in a page with no other block inside.
 *
 * @param parent the block element that it stands in
 * @param text white space collapsed, never empty
 * @param linkChars how many of its characters are links
 * @param rawStart offset in the decoded capture, or -1
 * @param caption whether it is a caption
 * @param credit the caption's credit where the page sets it apart, or null
 */
record PageBlock(
    Element parent,
    String text,
    int linkChars,
    int rawStart,
    boolean caption,
    @Nullable String credit) {

  double linkDensity() {
    return Math.min(1.0, (double) linkChars / text.length());
  }

  /** "p", "h2", "li" ... */
  String tag() {
    return parent.normalName();
  }

  boolean isHeading() {
    String tag = tag();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }
}
