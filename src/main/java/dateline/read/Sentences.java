package dateline.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shape of sentences, enough to tell prose from labels. */
final class Sentences {

  /** The beginning of the Thai block, the first of those looked for. */
  private static final int FIRST_WIDE = 0x0e00;

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_CALL = 16;
  private static final int LONG_WORDS = 28;
  private static final int LONG_IDEOGRAPHS = 70;

  /** Where a sentence ends and another begins. */
  private static final Pattern SECOND = Pattern.compile("[.!?]\\s+\\p{Lu}");

  private Sentences() {}

  /** Whether a sentence may end with it. */
  static boolean isEnd(char c) {
    return ".!?…\"”»’')]:;。！？」』؟۔।".indexOf(c) >= 0;
  }

  /** Whether the line reads as prose: it ends as sentences do, or is too long for a label. */
  static boolean isProse(String line) {
    int words = Spaces.words(line);
    long wide = line.codePoints().filter(Sentences::isWide).count();
    if (words >= LONG_WORDS || wide >= LONG_IDEOGRAPHS) {
      return true;
    }
    char last = line.charAt(line.length() - 1);
    boolean enough = words >= FEWEST_WORDS || wide >= 10;
    return enough && (".!…。！？؟۔।?".indexOf(last) >= 0 || isQuotedEnd(line) || isClosed(line));
  }

  /** One short question or exclamation: a paragraph may be one, and so may a headline. */
  static boolean isCall(String line) {
    String bare = line.replaceAll("[\"”»’'」』)\\]]+$", "");
    if (bare.isEmpty() || "?!？！".indexOf(bare.charAt(bare.length() - 1)) < 0) {
      return false;
    }
    return Spaces.words(line) <= MOST_CALL && !hasSentence(bare);
  }

  /** A sentence that ends in a full stop after the end of another. */
  private static boolean hasSentence(String line) {
    Matcher second = SECOND.matcher(line);
    return second.find() && line.indexOf('.', second.end()) >= 0;
  }

  /** A full stop before the closing quotation mark. */
  private static boolean isQuotedEnd(String line) {
    if (line.length() < 2 || "\"”»’'」』)]".indexOf(line.charAt(line.length() - 1)) < 0) {
      return false;
    }
    return ".!?…,。！？".indexOf(line.charAt(line.length() - 2)) >= 0;
  }

  /** A sentence, a full stop, then a bracket: "... on Friday. (AFP)". */
  private static boolean isClosed(String line) {
    return line.endsWith(")") && line.matches("(?s).*[.!?…]\\s?\\([^()]{2,60}\\)");
  }

  private static boolean isWide(int c) {
    if (c < FIRST_WIDE) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return Character.isIdeographic(c)
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.THAI;
  }
}
