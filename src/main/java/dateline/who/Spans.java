package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;

/** Heads and salience of stretches of a sentence. */
final class Spans {

  private Spans() {}

  /** The token of a stretch whose own head lies outside it. */
  static int head(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.token(i).head();
      boolean carries = !sentence.token(i).upos().matches("PUNCT|DET|ADP");
      if ((head < first || head > last) && carries) {
        return i;
      }
    }
    return last;
  }

  /** How salient a place in the sentence makes whoever stands there. */
  static int role(Token token) {
    if (token.is("nsubj") || token.is("csubj") || token.deprel().equals("obl:agent")) {
      return 3;
    }
    return token.isAny("obj", "iobj", "root") ? 2 : 1;
  }

  /** Role of a token, looking up from conjuncts and appositions. */
  static int role(Sentence sentence, Token token) {
    Token at = token;
    while (at.isAny("conj", "appos", "flat", "compound") && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return adverbial(sentence, at) ? Math.min(1, role(at)) : role(at);
  }

  /** Whether a word stands in an adverbial clause: those named there are less in view. */
  private static boolean adverbial(Sentence sentence, Token token) {
    Token at = token;
    while (at.head() >= 0) {
      if (at.deprel().equals("advcl")) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }
}
