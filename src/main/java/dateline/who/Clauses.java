package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What the tree around a pronoun tells about whom it can mean. */
final class Clauses {

  private Clauses() {}

  /** "It is clear that", "it was reported that": nobody. */
  static boolean isExpletive(Sentence sentence, Token token) {
    if (token.is("expl")) {
      return true;
    }
    return token.is("nsubj")
        && sentence
            .head(token)
            .filter(h -> sentence.child(h, "csubj", "ccomp").isPresent())
            .filter(
                h -> sentence.child(h, "cop").isPresent() || token.deprel().equals("nsubj:pass"))
            .isPresent();
  }

  static boolean isReflexive(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return word.endsWith("self") || word.endsWith("selves");
  }

  /** The word through which a conjunct, an apposition or a part of a name hangs on its clause. */
  static int top(Sentence sentence, int word) {
    Token at = sentence.token(word);
    while (at.isAny("conj", "appos", "flat", "compound") && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return at.index();
  }

  /** What a word's phrase hangs on, or -1. */
  static int governor(Sentence sentence, int word) {
    return sentence.token(top(sentence, word)).head();
  }

  /** The subjects of the clauses that hold a word, its own subject excepted. */
  static Set<Integer> subjects(Sentence sentence, Token token) {
    Set<Integer> subjects = new HashSet<>();
    Token at = token;
    while (at.head() >= 0) {
      Token above = sentence.token(at.head());
      for (Token child : sentence.children(above, "nsubj")) {
        if (child.index() != at.index() && child.index() < token.index()) {
          subjects.add(child.index());
        }
      }
      at = above;
    }
    return subjects;
  }

  /** Whether a word lies in what a verb tells, which stands below it or around it. */
  static boolean isToldBy(Sentence sentence, Token word, Token verb) {
    if (verb.is("parataxis") && verb.head() >= 0) {
      return !sentence.dominates(verb, word);
    }
    return sentence.children(verb, "ccomp", "parataxis", "obj").stream()
        .anyMatch(c -> c.index() == word.index() || sentence.dominates(c, word));
  }

  /** Whether a word stands between quotation marks, as far as its paragraph tells. */
  static boolean isQuoted(Sentence sentence, Token token) {
    String before =
        sentence.block().text().substring(0, Math.max(0, token.start() - sentence.block().start()));
    int straight = 0;
    int curly = 0;
    for (int i = 0; i < before.length(); i++) {
      switch (before.charAt(i)) {
        case '"' -> straight++;
        case '“' -> curly++;
        case '”' -> curly--;
        default -> {}
      }
    }
    return straight % 2 == 1 || curly > 0;
  }
}
