package dateline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much of one text stands in another, by runs of five words. Wire copy that one site cuts and
 * another surrounds with its own words is found by this and missed by likeness of whole texts.
 */
public final class Containment {

  /** From here on two texts are one wire story with several publishers. */
  public static final double SAME = 0.6;

  private static final int LENGTH = 5;

  private Containment() {}

  /** Share of the shorter text's runs that the longer one has, 0 to 1; symmetric. */
  public static double of(String one, String other) {
    return of(shingles(one), shingles(other));
  }

  /** The same for texts whose {@link #shingles} are kept. */
  public static double of(Set<String> one, Set<String> other) {
    Set<String> small = one.size() <= other.size() ? one : other;
    Set<String> large = one.size() <= other.size() ? other : one;
    if (small.isEmpty()) {
      return 0;
    }
    long common = small.stream().filter(large::contains).count();
    return (double) common / small.size();
  }

  /** A text's runs of five words, in lower case; of a script without blanks, of five characters. */
  public static Set<String> shingles(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isIdeographic(c)) {
                close(word, words);
                words.add(Character.toString(c));
              } else if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
              } else {
                close(word, words);
              }
            });
    close(word, words);
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + LENGTH)));
    }
    return shingles;
  }

  private static void close(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
