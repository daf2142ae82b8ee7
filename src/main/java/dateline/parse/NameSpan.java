package dateline.parse;

/**
 * A name found in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param type what is named
 */
public record NameSpan(int first, int last, Type type) {

  /** What a name names. */
  public enum Type {
    PER,
    ORG,
    LOC,
    MISC
  }

  /** Whether it holds this token. */
  public boolean holds(int token) {
    return first <= token && token <= last;
  }
}
