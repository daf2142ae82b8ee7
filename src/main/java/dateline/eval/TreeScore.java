package dateline.eval;

import dateline.parse.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts what is right in predicted trees. Words are paired by their place in the text; with gold
 * words all are paired and every F1 is an accuracy. Attachment leaves punctuation out and compares
 * relations without their subtypes. Not shared.
 */
final class TreeScore {

  private final Map<String, int[]> counts = new HashMap<>();

  /** Adds a text, whose sentences need not be cut alike. */
  void add(List<List<Token>> gold, List<List<Token>> predicted) {
    Map<Long, Word> wanted = words(gold);
    Map<Long, Word> found = words(predicted);
    int same = 0;
    for (List<Token> sentence : gold) {
      same += predicted.stream().anyMatch(p -> place(p) == place(sentence)) ? 1 : 0;
    }
    count("sentences", same, predicted.size(), gold.size());
    count("words", 0, found.size(), wanted.size());
    wanted.forEach((place, word) -> add(word, found.get(place)));
    found.values().forEach(w -> total(w, 1));
    wanted.values().forEach(w -> total(w, 2));
  }

  /** A word, and where its head is; -1 for the root. */
  private record Word(Token token, long head) {

    boolean isPunctuation() {
      return token.upos().equals("PUNCT");
    }

    String relation() {
      return plain(token.deprel());
    }

    boolean isCore() {
      return relation().equals("nsubj") || relation().equals("obj");
    }
  }

  private void add(Word gold, @org.jspecify.annotations.Nullable Word found) {
    if (found == null) {
      return;
    }
    Token want = gold.token();
    Token got = found.token();
    count("words", 1, 0, 0);
    count("upos", want.upos().equals(got.upos()) ? 1 : 0, 0, 0);
    count("xpos", want.xpos().equals(got.xpos()) ? 1 : 0, 0, 0);
    count("lemma", want.lemma().equals(got.lemma()) ? 1 : 0, 0, 0);
    boolean head = gold.head() == found.head();
    boolean both = head && gold.relation().equals(found.relation());
    if (!gold.isPunctuation()) {
      count("uas", head ? 1 : 0, 0, 0);
      count("las", both ? 1 : 0, 0, 0);
    }
    count("subj+obj", both && gold.isCore() ? 1 : 0, 0, 0);
  }

  /** Adds a word to the sums that precision (1) or recall (2) are shares of. */
  private void total(Word word, int side) {
    for (String name : List.of("upos", "xpos", "lemma")) {
      cells(name)[side]++;
    }
    if (!word.isPunctuation()) {
      cells("uas")[side]++;
      cells("las")[side]++;
    }
    if (word.isCore()) {
      cells("subj+obj")[side]++;
    }
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static Map<Long, Word> words(List<List<Token>> sentences) {
    Map<Long, Word> words = new HashMap<>();
    for (List<Token> sentence : sentences) {
      for (Token token : sentence) {
        long head = token.head() < 0 ? -1 : place(List.of(sentence.get(token.head())));
        words.put(place(List.of(token)), new Word(token, head));
      }
    }
    return words;
  }

  private static long place(List<Token> tokens) {
    return ((long) tokens.get(0).start() << 32) | tokens.get(tokens.size() - 1).end();
  }

  private int[] cells(String name) {
    return counts.computeIfAbsent(name, n -> new int[3]);
  }

  private void count(String name, int right, int predicted, int gold) {
    int[] cells = cells(name);
    cells[0] += right;
    cells[1] += predicted;
    cells[2] += gold;
  }

  /** F1 of one of "sentences", "words", "upos", "xpos", "lemma", "uas", "las", "subj+obj". */
  double f1(String name) {
    int[] cells = cells(name);
    return 2.0 * cells[0] / Math.max(1, cells[1] + cells[2]);
  }

  /** The number of gold words. */
  int size() {
    return cells("words")[2];
  }

  /** These scores in one line, in hundredths. */
  String line(String... names) {
    StringBuilder line = new StringBuilder();
    for (String name : names) {
      line.append(String.format(Locale.ROOT, "  %s %.2f", name, 100 * f1(name)));
    }
    return line.toString().strip();
  }
}
