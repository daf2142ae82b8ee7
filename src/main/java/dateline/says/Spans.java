package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Runs of tokens. */
final class Spans {

  private Spans() {}

  /** The noun phrase of this head. */
  static Attribution.Span of(Sentence sentence, Token head) {
    int[] span = Speakers.span(sentence, head);
    return new Attribution.Span(sentence.number(), span[0], span[1]);
  }

  /** Runs of tokens; punctuation at their ends is cut, save quotation marks. */
  static List<Attribution.Span> of(Sentence sentence, SortedSet<Integer> tokens) {
    List<Attribution.Span> spans = new ArrayList<>();
    int first = -1;
    int last = -2;
    for (int i : tokens) {
      if (i != last + 1 && first >= 0) {
        add(sentence, first, last, spans);
        first = i;
      } else if (first < 0) {
        first = i;
      }
      last = i;
    }
    if (first >= 0) {
      add(sentence, first, last, spans);
    }
    return spans;
  }

  private static void add(Sentence sentence, int from, int to, List<Attribution.Span> spans) {
    int first = from;
    int last = to;
    while (first < last && sentence.token(first).text().matches("[,;:.—–-]")) {
      first++;
    }
    while (last > first && sentence.token(last).text().matches("[,;:.—–-]")) {
      last--;
    }
    if (last > first || !sentence.token(first).upos().equals("PUNCT")) {
      spans.add(new Attribution.Span(sentence.number(), first, last));
    }
  }
}
