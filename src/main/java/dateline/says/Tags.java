package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The encoder's tags for who says what in a sentence: the learned part of attribution. The rules
 * ask it where a table is silent.
 */
record Tags(Sentence sentence) {

  private static final double MOST = 0.5;

  /** Whether a token is tagged as (part of) a cue. */
  boolean isCue(Token token) {
    return is(token.index(), "cue");
  }

  private boolean is(int token, String tag) {
    List<String> tags = sentence.signals().says();
    return token < tags.size() && tags.get(token).equals(tag);
  }

  /** What the children of a cue say, by the tags of most of their words. */
  SortedSet<Integer> content(Token cue) {
    TreeSet<Integer> content = new TreeSet<>();
    for (Token child : sentence.children(cue)) {
      if (child.isAny("nsubj", "aux", "punct", "mark", "cc", "conj", "compound:prt", "cop")) {
        continue;
      }
      List<Integer> below = sentence.subtree(child).stream().map(Token::index).toList();
      if (share(below) >= MOST) {
        content.addAll(below);
      }
    }
    return content;
  }

  /** The words nearest to a cue that are tagged as said. */
  SortedSet<Integer> near(Token cue) {
    return nearest("content", cue.index());
  }

  private double share(Collection<Integer> tokens) {
    int words = 0;
    int tagged = 0;
    for (int i : tokens) {
      if (!sentence.token(i).upos().equals("PUNCT")) {
        words++;
        tagged += is(i, "content") ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) tagged / words;
  }

  /** The head of the nearest words tagged as a source. */
  Optional<Token> source(Token cue, SortedSet<Integer> content) {
    SortedSet<Integer> run = nearest("source", cue.index());
    run.removeAll(content);
    return run.stream()
        .map(sentence::token)
        .filter(t -> t.head() < 0 || !run.contains(t.head()))
        .filter(t -> t.isNominal() || t.upos().equals("PRON"))
        .findFirst();
  }

  /** The nearest run of tokens with this tag; at the same distance the one behind. */
  private SortedSet<Integer> nearest(String tag, int from) {
    int n = sentence.tokens().size();
    for (int distance = 1; distance < n; distance++) {
      for (int at : new int[] {from + distance, from - distance}) {
        if (at >= 0 && at < n && is(at, tag)) {
          return run(tag, at);
        }
      }
    }
    return new TreeSet<>();
  }

  private SortedSet<Integer> run(String tag, int at) {
    TreeSet<Integer> run = new TreeSet<>();
    for (int i = at; i >= 0 && belongs(i, tag); i--) {
      run.add(i);
    }
    for (int i = at; i < sentence.tokens().size() && belongs(i, tag); i++) {
      run.add(i);
    }
    return run;
  }

  private boolean belongs(int token, String tag) {
    return is(token, tag)
        || (sentence.token(token).upos().equals("PUNCT")
            && !is(token, "cue")
            && !is(token, "source")
            && tag.equals("content"));
  }

  /**
   * The heads of the runs of cue words, each run with the auxiliaries and adverbs that stand in it.
   */
  List<Token> cues() {
    List<Token> heads = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (isCue(token) && (token.head() < 0 || !isCue(sentence.token(token.head())))) {
        heads.add(token);
      }
    }
    return heads;
  }

  /** The words of the cue around its head: "has not mentioned", "called on". */
  Attribution.Span cue(Token head) {
    int first = head.index();
    int last = head.index();
    while (first > 0 && isCue(sentence.token(first - 1))) {
      first--;
    }
    while (last + 1 < sentence.tokens().size() && isCue(sentence.token(last + 1))) {
      last++;
    }
    return new Attribution.Span(sentence.number(), first, last);
  }
}
