package dateline.eval;

import dateline.parse.Token;
import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Texts of a treebank in CoNLL-U with their trees; offsets are in the article's text. */
final class Treebank {

  private Treebank() {}

  /**
   * A text and its trees.
   *
   * @param article one block a paragraph, as any parser can read it
   * @param sentences the words of each sentence, as annotated
   */
  record Document(Article article, List<List<Token>> sentences) {
    Document {
      sentences = List.copyOf(sentences);
    }
  }

  /** The lines of a file, gzipped or not. */
  static List<String> lines(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader in =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  /** All texts of a CoNLL-U file. */
  static List<Document> read(List<String> lines) {
    List<Document> documents = new ArrayList<>();
    Maker maker = new Maker();
    for (String line : lines) {
      if (line.startsWith("# newdoc")) {
        maker.close(documents);
        maker = new Maker();
      } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
        maker.closeBlock();
      } else if (line.startsWith("# text = ")) {
        maker.open(line.substring(9));
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        maker.word(line.split("\t"));
      }
    }
    maker.close(documents);
    return documents;
  }

  private static final class Maker {
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Token>> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Token> current = new ArrayList<>();
    private int blockStart;
    private int at;

    void closeBlock() {
      if (text.length() > blockStart) {
        blocks.add(new Block(Role.PARAGRAPH, text.substring(blockStart), blockStart, -1, null));
        text.append("\n\n");
      }
      blockStart = text.length();
    }

    void open(String sentence) {
      if (text.length() > blockStart) {
        text.append(' ');
      }
      at = text.length();
      text.append(sentence);
      current = new ArrayList<>();
      sentences.add(current);
    }

    /** A row; those of contractions ("1-2") and of words left out ("1.1") are passed over. */
    void word(String[] cells) {
      if (cells[0].contains("-") || cells[0].contains(".")) {
        return;
      }
      int found = text.indexOf(cells[1], at);
      int start = found < 0 ? at : found;
      at = found < 0 ? at : found + cells[1].length();
      current.add(
          new Token(
              current.size(),
              cells[1],
              cells[2],
              cells[3],
              cells[4],
              cells[5],
              Integer.parseInt(cells[6]) - 1,
              cells[7],
              start,
              at));
    }

    void close(List<Document> into) {
      closeBlock();
      if (!blocks.isEmpty()) {
        into.add(new Document(article(), sentences));
      }
    }

    private Article article() {
      return GivenText.article("treebank", null, null, blocks, text);
    }
  }
}
