package dateline.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The clause before a reporting clause that ends its sentence: "Envoys met in Oslo, the agency said
 * late Thursday." News is full of such sentences and treebanks are not; read alone the clause is
 * parsed better than with its tail, so that the encoder reads it again alone and its tree is put
 * back under the reporting verb.
 *
 * @param sentence the whole sentence
 * @param verb index of the reporting verb, its root
 * @param end index of the comma (or of the quotation mark behind it) that ends the clause
 */
record ReportedClause(Sentence sentence, int verb, int end) {

  private static final int LEAST = 4;
  private static final int LONGEST_TAIL = 16;

  /** The reported clause of a sentence of this shape. */
  static Optional<ReportedClause> of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Token root = sentence.root();
    if (!root.upos().equals("VERB") || tokens.size() - root.index() > LONGEST_TAIL) {
      return Optional.empty();
    }
    for (int i = root.index() - 1; i >= LEAST; i--) {
      if (tokens.get(i).text().equals(",") && isTail(sentence, root, afterQuote(tokens, i))) {
        return Optional.of(new ReportedClause(sentence, root.index(), afterQuote(tokens, i)));
      }
    }
    return Optional.empty();
  }

  private static int afterQuote(List<Token> tokens, int comma) {
    return tokens.get(comma + 1).xpos().equals("''") ? comma + 1 : comma;
  }

  /** Behind the comma a subject and its verb, joined to nothing before; before it what is said. */
  private static boolean isTail(Sentence sentence, Token root, int end) {
    boolean subject = false;
    boolean said = false;
    for (Token token : sentence.tokens()) {
      boolean behind = token.index() > end;
      boolean child = token.head() == root.index();
      subject |= behind && child && token.is("nsubj");
      said |= !behind && child && token.isAny("ccomp", "parataxis");
      if (behind && token.head() >= 0 && token.head() <= end) {
        return false;
      }
    }
    return subject && said;
  }

  /** The forms to read alone, closed by a full stop. */
  List<String> forms() {
    List<String> forms = new ArrayList<>();
    for (Token token : sentence.tokens().subList(0, end)) {
      forms.add(token.text());
    }
    forms.add(".");
    return forms;
  }

  /** The whole sentence with the clause's own tree under the reporting verb. */
  Sentence with(Sentence alone) {
    List<Token> tokens = new ArrayList<>();
    int top = alone.root().index();
    for (Token token : sentence.tokens()) {
      int i = token.index();
      if (i >= end) {
        boolean stranded = token.head() >= 0 && token.head() < end;
        tokens.add(stranded ? under(token, token, verb, token.deprel()) : token);
      } else {
        Token read = alone.token(i);
        boolean stop = read.head() == end; // hangs on the full stop that was lent
        tokens.add(
            i == top
                ? under(token, read, verb, "ccomp")
                : under(token, read, stop ? top : read.head(), read.deprel()));
      }
    }
    return new Sentence(
        sentence.number(),
        sentence.block(),
        sentence.text(),
        tokens,
        sentence.names(),
        sentence.signals());
  }

  private static Token under(Token place, Token read, int head, String relation) {
    return new Token(
        place.index(),
        place.text(),
        read.lemma(),
        read.upos(),
        read.xpos(),
        read.feats(),
        head,
        relation,
        place.start(),
        place.end());
  }
}
