package dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Reads PolNeAR (Newell, Margolin and Ruths, LREC 2018): texts with attributions in brat's
 * standoff.
 */
final class Polnear {

  private static final Pattern SPAN =
      Pattern.compile("(T\\d+)\\t(Source|Cue|Content) ([\\d; ]+)\\t.*");
  private static final Pattern LINK = Pattern.compile("E\\d+\\t(.*)");
  private static final Pattern WORD = Pattern.compile("\\w+");

  private Polnear() {}

  /**
   * A gold attribution, its parts as sets of word numbers.
   *
   * @param direct the content is one quoted span
   * @param mixed it holds a quotation beside other words
   */
  record Gold(
      TreeSet<Integer> source,
      TreeSet<Integer> cue,
      TreeSet<Integer> content,
      boolean direct,
      boolean mixed) {}

  /** A document: its words' offsets and its attributions. */
  record Document(Article article, List<int[]> words, List<Gold> gold) {

    /** The numbers of the words that overlap a stretch of characters. */
    TreeSet<Integer> words(int start, int end) {
      TreeSet<Integer> found = new TreeSet<>();
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i)[0] < end && start < words.get(i)[1]) {
          found.add(i);
        }
      }
      return found;
    }
  }

  static List<Document> read(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream raw = Files.newInputStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw,
                    StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = mapper.readTree(line);
        documents.add(
            document(
                node.path("id").asText(), node.path("text").asText(), node.path("ann").asText()));
      }
    }
    return documents;
  }

  private static Document document(String id, String text, String annotation) {
    List<Block> blocks = new ArrayList<>();
    Matcher lines = Pattern.compile("[^\\n]+").matcher(text);
    while (lines.find()) {
      String line = lines.group();
      String words = line.strip();
      if (!words.isEmpty()) {
        blocks.add(new Block(Role.PARAGRAPH, words, lines.start() + line.indexOf(words), -1, null));
      }
    }
    Article article = GivenText.article(id, null, null, blocks, text);
    List<int[]> offsets = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      offsets.add(new int[] {found.start(), found.end()});
    }
    Document empty = new Document(article, offsets, List.of());
    return new Document(article, offsets, gold(empty, text, annotation));
  }

  private static List<Gold> gold(Document document, String text, String annotation) {
    Map<String, int[][]> spans = new LinkedHashMap<>();
    List<Gold> gold = new ArrayList<>();
    for (String line : annotation.split("\n")) {
      Matcher span = SPAN.matcher(line);
      if (span.matches()) {
        String[] pieces = span.group(3).split(";");
        int[][] of = new int[pieces.length][];
        for (int i = 0; i < pieces.length; i++) {
          String[] ends = pieces[i].strip().split(" ");
          of[i] = new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
        }
        spans.put(span.group(1), of);
      }
    }
    for (String line : annotation.split("\n")) {
      Matcher link = LINK.matcher(line);
      if (!link.matches()) {
        continue;
      }
      TreeSet<Integer> source = new TreeSet<>();
      TreeSet<Integer> cue = new TreeSet<>();
      TreeSet<Integer> content = new TreeSet<>();
      int quoted = 0;
      int pieces = 0;
      for (String role : link.group(1).split(" ")) {
        String[] pair = role.split(":");
        int[][] of = pair.length == 2 ? spans.get(pair[1]) : null;
        if (of == null) {
          continue;
        }
        for (int[] piece : of) {
          TreeSet<Integer> words = document.words(piece[0], piece[1]);
          if (pair[0].startsWith("Source")) {
            source.addAll(words);
          } else if (pair[0].startsWith("Cue")) {
            cue.addAll(words);
          } else if (pair[0].startsWith("Content")) {
            content.addAll(words);
            pieces++;
            String said = text.substring(piece[0], Math.min(piece[1], text.length())).strip();
            quoted += said.matches("(?s)[\"“].*") ? 2 : said.matches("(?s).*[\"“”].*") ? 1 : 0;
          }
        }
      }
      if (!cue.isEmpty() && !content.isEmpty()) {
        boolean direct = pieces > 0 && quoted == 2 * pieces;
        gold.add(new Gold(source, cue, content, direct, !direct && quoted > 0));
      }
    }
    return gold;
  }
}
