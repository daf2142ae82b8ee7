package dateline.parse;

import dateline.table.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names of a sentence, from the encoder's scores for each word and the tree together: the tree
 * knows which words make one name (Universal Dependencies' <i>flat</i>), the scores know what it
 * names.
 */
final class Names {

  /** No name begins or ends with a word of another class: "Anders Berg | met". */
  private static final Set<String> ENDS = Set.of("PROPN", "NOUN", "ADJ", "NUM", "X");

  private static final Set<String> PREFIXES =
      Table.resource("/dateline/parse/prefixes.tsv").rows().stream()
          .map(r -> r.get("prefix"))
          .collect(Collectors.toUnmodifiableSet());

  private final List<Token> tokens;
  private final List<Map<NameSpan.Type, Double>> scores = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /**
   * @param tokens the sentence
   * @param raw for each token the encoder's score of each label
   * @param labels the labels, "O", "B-PER", "I-PER" and so on
   */
  Names(List<Token> tokens, float[][] raw, List<String> labels) {
    this.tokens = tokens;
    for (int i = 0; i < tokens.size(); i++) {
      double sum = 0;
      int best = 0;
      for (int k = 0; k < labels.size(); k++) {
        sum += Math.exp(raw[i][k]);
        best = raw[i][k] > raw[i][best] ? k : best;
      }
      Map<NameSpan.Type, Double> byType = new EnumMap<>(NameSpan.Type.class);
      for (int k = 0; k < labels.size(); k++) {
        if (!labels.get(k).equals("O")) {
          NameSpan.Type type = NameSpan.Type.valueOf(labels.get(k).substring(2));
          byType.merge(type, Math.exp(raw[i][k]) / sum, Double::sum);
        }
      }
      scores.add(byType);
      tags.add(labels.get(best));
    }
  }

  /** The names, in text order, none overlapping another. */
  List<NameSpan> found() {
    List<NameSpan> names = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int last = i;
      if (isPart(i)) {
        while (last + 1 < tokens.size() && goesOn(last + 1)) {
          last++;
        }
        add(i, last, names);
      }
      i = last + 1;
    }
    return names;
  }

  /**
   * Whether a word belongs to a name, by its own scores or by those of the words it is joined to.
   */
  private boolean isPart(int token) {
    if (!tags.get(token).equals("O")) {
      return true;
    }
    return tokens.get(token).upos().equals("PROPN")
        && joined(token).stream().anyMatch(t -> !tags.get(t).equals("O"));
  }

  private boolean goesOn(int token) {
    if (!isPart(token)) {
      return false;
    }
    String tag = tags.get(token);
    boolean begins = tag.startsWith("B-");
    boolean flat = joined(token).contains(token - 1);
    boolean places =
        best(token, token) == NameSpan.Type.LOC && best(token - 1, token - 1) == NameSpan.Type.LOC;
    return begins ? flat && !places : tag.startsWith("I-") || flat;
  }

  /** The proper nouns that the tree joins to this one as one flat name. */
  private Set<Integer> joined(int token) {
    Set<Integer> joined = new TreeSet<>();
    for (Token other : tokens) {
      boolean same = other.index() != token && flatHead(other.index()) == flatHead(token);
      if (same && other.upos().equals("PROPN")) {
        joined.add(other.index());
      }
    }
    return joined;
  }

  private int flatHead(int token) {
    int head = token;
    while (tokens.get(head).is("flat")) {
      head = tokens.get(head).head();
    }
    return head;
  }

  private void add(int first, int last, List<NameSpan> names) {
    int from = first;
    int to = last;
    while (from <= to && !ENDS.contains(tokens.get(from).upos()) && !isArticle(from, to)) {
      from++;
    }
    while (to >= from && !ENDS.contains(tokens.get(to).upos())) {
      to--;
    }
    if (from <= to && isProper(from, to)) {
      names.add(new NameSpan(from, to, isDerived(from, to) ? NameSpan.Type.MISC : best(from, to)));
    }
  }

  /** Common nouns name nobody, though a capital may open the sentence: "Envoys met". */
  private boolean isProper(int from, int to) {
    return tokens.subList(from, to + 1).stream().anyMatch(t -> !t.upos().equals("NOUN"));
  }

  /** "Norwegian" and "non-EU" name no person, organization or place themselves. */
  private boolean isDerived(int from, int to) {
    String word = tokens.get(from).text();
    boolean prefixed = PREFIXES.contains(word.substring(0, Math.max(0, word.indexOf('-'))));
    return (from == to && prefixed)
        || tokens.subList(from, to + 1).stream().allMatch(t -> t.upos().equals("ADJ"));
  }

  /** "The Hague" begins with its article. */
  private boolean isArticle(int from, int to) {
    Token token = tokens.get(from);
    return from < to && token.upos().equals("DET") && Character.isUpperCase(token.text().charAt(0));
  }

  private NameSpan.Type best(int first, int last) {
    NameSpan.Type best = NameSpan.Type.MISC;
    double most = -1;
    for (NameSpan.Type type : NameSpan.Type.values()) {
      double sum = 0;
      for (int i = first; i <= last; i++) {
        sum += scores.get(i).getOrDefault(type, 0.0);
      }
      if (sum > most) {
        most = sum;
        best = type;
      }
    }
    return best;
  }
}
