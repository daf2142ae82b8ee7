package dateline.parse;

/**
 * A word's place in a text.
 *
 * @param start offset of its first character
 * @param end offset after its last
 */
record WordSpan(int start, int end) {

  String in(String text) {
    return text.substring(start, end);
  }
}
