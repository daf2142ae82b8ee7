package dateline.eval;

import dateline.parse.Encoder;
import dateline.parse.Sentence;
import dateline.parse.Token;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parse against treebanks: with their own words, and from raw text; and how fast it is. */
final class TreebankEvaluation implements Evaluation {

  private static final String[] ON_WORDS = {"upos", "xpos", "lemma", "uas", "las", "subj+obj"};
  private static final String[] ON_TEXT = {
    "sentences", "words", "upos", "xpos", "lemma", "uas", "las", "subj+obj"
  };

  @Override
  public String name() {
    return "ud";
  }

  @Override
  public String description() {
    return "tags and trees against treebanks (*.conllu, *.conllu.gz): F1 on gold words and on raw text";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    Encoder encoder = Encoder.open();
    out.println("model " + encoder.version());
    for (Path file : files) {
      List<Treebank.Document> documents = Treebank.read(Treebank.lines(file));
      TreeScore words = new TreeScore();
      TreeScore text = new TreeScore();
      for (Treebank.Document document : documents) {
        words.add(document.sentences(), onWords(encoder, document));
      }
      long began = time(); // only now: by here the virtual machine has warmed up
      List<List<List<Token>>> parsed = new ArrayList<>();
      for (Treebank.Document document : documents) {
        parsed.add(tokens(encoder.parse(document.article()).sentences()));
      }
      double seconds = (time() - began) / 1e9;
      for (int i = 0; i < documents.size(); i++) {
        text.add(documents.get(i).sentences(), parsed.get(i));
      }
      out.printf(Locale.ROOT, "%s: %d words%n", file.getFileName(), words.size());
      out.println("  gold words  " + words.line(ON_WORDS));
      out.println("  raw text    " + text.line(ON_TEXT));
      out.printf(
          Locale.ROOT,
          "  raw text    %.0f words a second of one core (%.1f s)%n",
          text.size() / seconds,
          seconds);
    }
  }

  /** Time of this thread on its core, which other work on the machine does not lengthen. */
  private static long time() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<List<Token>> tokens(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::tokens).toList();
  }

  /** The trees that the encoder finds for the annotated words, in their places. */
  private static List<List<Token>> onWords(Encoder encoder, Treebank.Document document) {
    List<List<Token>> placed = new ArrayList<>();
    for (List<Token> gold : document.sentences()) {
      Sentence found = encoder.parse(gold.stream().map(Token::text).toList());
      List<Token> tokens = new ArrayList<>();
      for (Token token : found.tokens()) {
        Token place = gold.get(token.index());
        tokens.add(
            new Token(
                token.index(),
                token.text(),
                token.lemma(),
                token.upos(),
                token.xpos(),
                token.feats(),
                token.head(),
                token.deprel(),
                place.start(),
                place.end()));
      }
      placed.add(tokens);
    }
    return placed;
  }
}
