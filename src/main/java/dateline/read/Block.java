package dateline.read;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article's text with one role.
 *
 * @param role what it is for
 * @param text its words, white space normalised, never empty
 * @param start offset of its first character in {@link Article#text()}, in UTF-16 units
 * @param rawStart offset of its first character in the decoded capture, or -1 where unknown
 * @param credit the photo credit of a caption ("AFP", "Reuters/Jane Doe"), if one was found
 */
public record Block(Role role, String text, int start, int rawStart, @Nullable String credit) {

  /** Checks that there is text. */
  public Block {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a block has text");
    }
  }

  /** Offset just after its last character in {@link Article#text()}. */
  public int end() {
    return start + text.length();
  }
}
