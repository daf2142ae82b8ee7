package dateline.eval;

import dateline.parse.Encoder;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trees of the gold's sentences: those of the program, or another parser's from a file. */
final class NewswireParses {

  private static final String NAME = "# sent_id = ";

  private NewswireParses() {}

  /** The program's own tree of a sentence, or trees where it takes it for several. */
  static ClauseGraph own(Encoder encoder, String text) {
    Article article = GivenText.article("newswire", text);
    List<Token> tokens = new ArrayList<>();
    for (Sentence sentence : encoder.parse(article).sentences()) {
      int before = tokens.size();
      for (Token token : sentence.tokens()) {
        tokens.add(shifted(token, before));
      }
    }
    return new ClauseGraph(tokens, List.of());
  }

  private static Token shifted(Token token, int by) {
    return new Token(
        token.index() + by,
        token.text(),
        token.lemma(),
        token.upos(),
        token.xpos(),
        token.feats(),
        token.head() < 0 ? -1 : token.head() + by,
        token.deprel(),
        token.start(),
        token.end());
  }

  /**
   * Another parser's trees by the sentences' names: CoNLL-U, offsets in the sentence as {@code
   * Start=0|End=4} in the last column, roles as {@code PREDICATE:LABEL} in the ninth.
   */
  static Map<String, ClauseGraph> read(Path file) throws IOException {
    Map<String, ClauseGraph> parses = new HashMap<>();
    String name = "";
    List<Token> tokens = new ArrayList<>();
    List<ClauseGraph.Role> roles = new ArrayList<>();
    for (String line : Treebank.lines(file)) {
      if (line.startsWith(NAME)) {
        name = line.substring(NAME.length());
      } else if (line.isBlank() && !tokens.isEmpty()) {
        parses.put(name, new ClauseGraph(tokens, roles));
        tokens.clear();
        roles.clear();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(line.split("\t", -1), tokens, roles);
      }
    }
    return parses;
  }

  private static void add(String[] cells, List<Token> tokens, List<ClauseGraph.Role> roles) {
    int index = tokens.size();
    String[] place = cells[9].replace("Start=", "").replace("End=", "").split("\\|");
    tokens.add(
        new Token(
            index,
            cells[1],
            cells[2],
            cells[3],
            cells[4],
            cells[5],
            Integer.parseInt(cells[6]) - 1,
            cells[7],
            Integer.parseInt(place[0]),
            Integer.parseInt(place[1])));
    if (!cells[8].equals("_")) {
      for (String role : cells[8].split("\\|")) {
        int colon = role.indexOf(':');
        int predicate = Integer.parseInt(role.substring(0, colon)) - 1;
        roles.add(new ClauseGraph.Role(predicate, index, role.substring(colon + 1)));
      }
    }
  }
}
