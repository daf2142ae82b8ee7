package dateline.read;

import dateline.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines in which the page speaks of itself: controls, share labels, adverts, other stories. */
final class Furniture {

  /** A prefix or suffix of the table marks only a short line; longer ones are prose. */
  private static final int MOST_WORDS = 22;

  private static final Set<String> EXACT = new HashSet<>();
  private static final List<String> PREFIXES = new ArrayList<>();
  private static final List<String> SUFFIXES = new ArrayList<>();

  static {
    for (Table.Row row : Table.resource("/dateline/read/furniture.tsv").rows()) {
      switch (row.get("match")) {
        case "exact" -> EXACT.add(row.get("text"));
        case "prefix" -> PREFIXES.add(row.get("text"));
        case "suffix" -> SUFFIXES.add(row.get("text"));
        default -> throw new IllegalStateException("furniture.tsv:" + row.line());
      }
    }
  }

  private Furniture() {}

  /** Whether this line is known for furniture. */
  static boolean isKnown(String line) {
    String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'');
    String bare = lower.replaceAll("^[\\s•·»>▶|-]+|[\\s:•·»>|+-]+$", "");
    if (EXACT.contains(bare) || EXACT.contains(lower)) {
      return true;
    }
    if (Spaces.words(line) > MOST_WORDS) {
      return false;
    }
    for (String prefix : PREFIXES) {
      if (bare.startsWith(prefix) && endsWord(bare, prefix.length())) {
        return true;
      }
    }
    for (String suffix : SUFFIXES) {
      if (bare.endsWith(suffix) && Spaces.words(line) <= 4) {
        return true;
      }
    }
    return false;
  }

  /** A label too short to say anything: "TT", "A+", "12", "|". */
  static boolean isStub(String line) {
    long letters = line.codePoints().filter(Character::isLetter).count();
    boolean ideographs = line.codePoints().anyMatch(Character::isIdeographic);
    return letters < (ideographs ? 1 : 3);
  }

  private static boolean endsWord(String text, int at) {
    return at >= text.length()
        || !Character.isLetter(text.charAt(at))
        || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
