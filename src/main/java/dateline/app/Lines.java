package dateline.app;

import java.util.ArrayList;
import java.util.List;

/** Text cut into lines at its spaces. */
final class Lines {

  private Lines() {}

  /** Lines of at most this many characters, unless a word is longer. */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      if (!line.isEmpty() && seen(line) + 1 + seen(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static long seen(CharSequence text) {
    return text.chars().filter(c -> c != Marks.ON && c != Marks.OFF).count();
  }
}
