package dateline.read;

import java.util.Locale;

/** White space as pages have it, brought into one form. */
final class Spaces {

  private Spaces() {}

  /**
   * The words with single blanks between them: every kind of white space becomes one blank, and
   * characters without width (soft hyphens, joiners of scrapes, byte order marks) go.
   */
  static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether it parts words. */
  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u0085'
        || c == '\u00a0'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
  }

  /** Offset of the first character at or after this one that is to be seen, or the end. */
  static int firstVisible(String text, int from, int to) {
    int i = from;
    while (i < to && (isBlank(text.charAt(i)) || isInvisible(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** For comparing lines: letters and digits only, lower case. */
  static String key(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** How many words, parted by blanks. */
  static int words(String collapsed) {
    int words = collapsed.isEmpty() ? 0 : 1;
    for (int i = 0; i < collapsed.length(); i++) {
      if (collapsed.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }
}
