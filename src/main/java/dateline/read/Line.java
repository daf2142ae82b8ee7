package dateline.read;

/**
 * A line of a page with the little that can be said of it alone.
 *
 * @param text white space collapsed, never empty
 * @param rawStart offset in the decoded capture, or -1
 * @param gap blank lines before it
 * @param role what it seems to be
 */
record Line(String text, int rawStart, int gap, LineRole role) {

  Line as(LineRole other) {
    return new Line(text, rawStart, gap, other);
  }

  String key() {
    return Spaces.key(text);
  }
}
