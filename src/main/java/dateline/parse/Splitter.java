package dateline.parse;

import dateline.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Groups the words of a block into sentences. A block's end always ends a sentence. Immutable and
 * safe for use by multiple threads.
 */
final class Splitter {

  /** Longer stretches are cut at a mark, so that the encoder's window holds them. */
  static final int MOST_WORDS = 160;

  private static final String CLOSERS = "\"'”’»)]}";
  private static final String OPENERS = "\"'“‘«([{";

  private final Set<String> mayEnd;
  private final Set<String> starters;

  private Splitter(Set<String> mayEnd, Set<String> starters) {
    this.mayEnd = mayEnd;
    this.starters = starters;
  }

  static Splitter open() {
    Set<String> mayEnd =
        Table.resource("/dateline/parse/abbreviations.tsv").rows().stream()
            .filter(r -> r.get("ends").equals("yes"))
            .map(r -> r.get("word"))
            .collect(Collectors.toUnmodifiableSet());
    Set<String> starters =
        Table.resource("/dateline/parse/starters.tsv").rows().stream()
            .map(r -> r.get("word"))
            .collect(Collectors.toUnmodifiableSet());
    return new Splitter(mayEnd, starters);
  }

  /** The sentences of a text, each a list of its words. */
  List<List<WordSpan>> sentences(String text, List<WordSpan> words) {
    List<List<WordSpan>> sentences = new ArrayList<>();
    List<WordSpan> current = new ArrayList<>();
    int placeLine = PlaceLine.end(text, words);
    for (int i = 0; i < words.size(); i++) {
      current.add(words.get(i));
      if (i + 1 == words.size() || i == placeLine || endsAfter(text, words, i)) {
        cut(text, current, sentences);
        current = new ArrayList<>();
      }
    }
    return sentences;
  }

  private boolean endsAfter(String text, List<WordSpan> words, int i) {
    String next = words.get(i + 1).in(text);
    boolean apart = words.get(i + 1).start() > words.get(i).end();
    int mark = i;
    while (mark > 0 && isOne(words.get(mark).in(text), CLOSERS) && !(apart && mark < i - 2)) {
      mark--;
    }
    String last = words.get(mark).in(text);
    if (!apart && !(mark < i && isOne(next, OPENERS))) {
      return false;
    }
    int opener = i + 1;
    while (opener < words.size() - 1 && isOne(words.get(opener).in(text), OPENERS)) {
      opener++;
    }
    String begins = words.get(opener).in(text);
    char first = begins.charAt(0);
    boolean plain =
        Character.isUpperCase(first) || Character.isDigit(first) || isOne(begins, OPENERS);
    if (last.equals(".") || last.equals("?") || last.equals("!") || last.matches("[.!?…]{2,}|…")) {
      boolean trailing = last.length() > 1 || last.equals("…");
      return plain && !(trailing && Character.isDigit(first));
    }
    if (mark == i && last.endsWith(".") && last.length() > 1) {
      boolean initials = last.length() > 2 && last.indexOf('.') < last.length() - 1;
      return (initials || mayEnd.contains(last.toLowerCase(Locale.ROOT)))
          && starters.contains(begins);
    }
    return false;
  }

  private static boolean isOne(String word, String of) {
    return word.length() == 1 && of.contains(word);
  }

  private static void cut(String text, List<WordSpan> sentence, List<List<WordSpan>> into) {
    List<WordSpan> rest = sentence;
    while (rest.size() > MOST_WORDS) {
      int at = MOST_WORDS;
      for (int i = MOST_WORDS - 1; i > MOST_WORDS / 2; i--) {
        if (";:,".contains(rest.get(i).in(text))) {
          at = i + 1;
          break;
        }
      }
      into.add(List.copyOf(rest.subList(0, at)));
      rest = rest.subList(at, rest.size());
    }
    into.add(List.copyOf(rest));
  }
}
