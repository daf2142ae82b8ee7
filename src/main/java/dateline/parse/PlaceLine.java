package dateline.parse;

import java.util.List;

/**
 * The place line before an agency's report: "PARIS (Reuters) -", "ALGIERS, Algeria --". It belongs
 * to no clause of the report, and a parser that was taught on other prose hangs the first clause
 * below it, so that it is read as a sentence of its own.
 */
final class PlaceLine {

  private static final int LONGEST = 14;

  private PlaceLine() {}

  /** Index of the mark that closes the place line which begins the text, or -1. */
  static int end(String text, List<WordSpan> words) {
    boolean agency = false;
    boolean open = false;
    for (int i = 0; i < Math.min(LONGEST, words.size() - 1); i++) {
      String word = words.get(i).in(text);
      if (word.equals("(")) {
        open = true;
      } else if (word.equals(")")) {
        agency |= open && i > 1;
        open = false;
      } else if (!open && isMark(word, text, words, i)) {
        boolean loud = isUpperCase(words.get(0).in(text));
        boolean closes = word.equals(":") ? agency : agency || loud;
        return i > 0 && closes ? i : -1;
      } else if (!open && !isPart(word)) {
        return -1;
      }
    }
    return -1;
  }

  /** A dash with space on both sides, or a long one; a colon. */
  private static boolean isMark(String word, String text, List<WordSpan> words, int i) {
    boolean apart =
        words.get(i).end() < words.get(i + 1).start()
            && words.get(i).start() > 0
            && Character.isWhitespace(text.charAt(words.get(i).start() - 1));
    return word.equals(":") || word.matches("--+|[–—]+") || (word.equals("-") && apart);
  }

  /** Names of places, the day, and what parts them. */
  private static boolean isPart(String word) {
    char first = word.charAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || ",./".contains(word);
  }

  private static boolean isUpperCase(String word) {
    return word.length() > 1
        && word.chars().noneMatch(Character::isLowerCase)
        && word.chars().filter(Character::isUpperCase).count() > 1;
  }
}
