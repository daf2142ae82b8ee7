package dateline.parse;

import dateline.read.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with its dependency tree. Immutable and safe for use by multiple threads.
 *
 * <p>Rules speak Universal Dependencies v2 only, so that any engine can stand behind them.
 */
public final class Sentence {

  private final int number;
  private final Block block;
  private final String text;
  private final List<Token> tokens;
  private final List<NameSpan> names;
  private final Signals signals;
  private final List<List<Token>> children;

  /**
   * A sentence.
   *
   * @param number its place in the article, from 0
   * @param block the block that it stands in
   * @param text exactly as it stands in the article
   * @param tokens its words in order, never empty, with exactly one root
   * @param names its names in order, not overlapping
   * @param signals the encoder's hints
   * @throws IllegalArgumentException where the tokens are no tree
   */
  public Sentence(
      int number,
      Block block,
      String text,
      List<Token> tokens,
      List<NameSpan> names,
      Signals signals) {
    this.number = number;
    this.block = block;
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.names = List.copyOf(names);
    this.signals = signals;
    List<List<Token>> below = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>());
    }
    int roots = 0;
    for (Token token : this.tokens) {
      if (token.head() < 0) {
        roots++;
      } else {
        below.get(token.head()).add(token);
      }
    }
    if (roots != 1) {
      throw new IllegalArgumentException("a sentence has one root, not " + roots);
    }
    below.replaceAll(List::copyOf);
    this.children = List.copyOf(below);
  }

  /** Its place in the article, from 0. */
  public int number() {
    return number;
  }

  /** The block that it stands in. */
  public Block block() {
    return block;
  }

  /** Exactly as it stands in the article. */
  public String text() {
    return text;
  }

  /** Offset of its first character in the article's text. */
  public int start() {
    return tokens.get(0).start();
  }

  /** Offset after its last character in the article's text. */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** Its words. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The word at this index. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Its names. */
  public List<NameSpan> names() {
    return names;
  }

  /** The name that holds this token, if any. */
  public Optional<NameSpan> nameAt(int token) {
    return names.stream().filter(n -> n.holds(token)).findFirst();
  }

  /** What the encoder's other heads say of it. */
  public Signals signals() {
    return signals;
  }

  /** The word that heads the tree. */
  public Token root() {
    return tokens.stream().filter(t -> t.head() < 0).findFirst().orElseThrow();
  }

  /** The head of a word, unless it is the root. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The words that hang on this one, in the order of the text. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The words that hang on this one by one of these relations (see {@link Token#is}). */
  public List<Token> children(Token token, String... relations) {
    return children(token).stream().filter(c -> c.isAny(relations)).toList();
  }

  /** The first word that hangs on this one by one of these relations. */
  public Optional<Token> child(Token token, String... relations) {
    return children(token).stream().filter(c -> c.isAny(relations)).findFirst();
  }

  /** The word and all below it, in the order of the text. */
  public List<Token> subtree(Token token) {
    boolean[] in = new boolean[tokens.size()];
    mark(token, in);
    return tokens.stream().filter(t -> in[t.index()]).toList();
  }

  private void mark(Token token, boolean[] in) {
    in[token.index()] = true;
    for (Token child : children(token)) {
      mark(child, in);
    }
  }

  /** Whether the first word stands above the second, or is it. */
  public boolean dominates(Token above, Token below) {
    int at = below.index();
    while (at >= 0) {
      if (at == above.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** The words coordinated with this one, itself first: "Spain, Slovenia and Ireland". */
  public List<Token> conjuncts(Token first) {
    List<Token> all = new ArrayList<>();
    all.add(first);
    for (Token child : children(first, "conj")) {
      all.addAll(conjuncts(child));
    }
    return all;
  }

  /** The text from one token to another, inclusive, exactly as it stands. */
  public String text(int first, int last) {
    return text.substring(tokens.get(first).start() - start(), tokens.get(last).end() - start());
  }

  @Override
  public String toString() {
    return number + ": " + text;
  }
}
