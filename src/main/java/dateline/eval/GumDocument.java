package dateline.eval;

import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Published;
import dateline.read.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A text of the GUM treebank with its entities, as an article that any parser can read.
 *
 * @param name such as "GUM_news_crane"
 * @param article one block a paragraph
 * @param mentions the annotated mentions, in the order in which they begin
 */
record GumDocument(String name, Article article, List<Gold> mentions) {

  private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-([^()]*)(\\))?|(\\d+)\\)");

  /**
   * An annotated mention; offsets are in the article's text.
   *
   * @param entity the same number for the same entity
   * @param type person, organization, place, abstract …
   * @param pronoun whether it is one word, a pronoun
   * @param text its words
   * @param heads where the words of its minimal span begin
   */
  record Gold(
      int entity,
      String type,
      boolean pronoun,
      String text,
      int start,
      int end,
      List<Integer> heads) {
    boolean isActor() {
      return type.equals("person") || type.equals("organization") || type.equals("place");
    }
  }

  /** All documents of a CoNLL-U file, gzipped or not, whose name holds the genre. */
  static List<GumDocument> all(Path file, String genre) throws IOException {
    List<GumDocument> all = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw,
                    StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      String name = "";
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("# newdoc id")) {
          add(all, name, lines, genre);
          lines = new ArrayList<>();
          name = line.substring(line.indexOf('=') + 1).strip();
        }
        lines.add(line);
      }
      add(all, name, lines, genre);
    }
    return all;
  }

  private static void add(List<GumDocument> all, String name, List<String> lines, String genre) {
    if (name.contains("_" + genre + "_")) {
      all.add(new Maker(name).make(lines));
    }
  }

  /** A word with its place in the text and its annotations. */
  private record Word(String upos, int start, int end, String misc) {}

  private static final class Maker {
    private final String name;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private @Nullable LocalDate date;
    private int blockStart;
    private int sentenceStart;
    private String sentence = "";
    private int at;

    Maker(String name) {
      this.name = name;
    }

    GumDocument make(List<String> lines) {
      for (String line : lines) {
        if (line.startsWith("# meta::dateCreated = ") && line.length() == 32) {
          date = LocalDate.parse(line.substring(22));
        } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
          closeBlock();
        } else if (line.startsWith("# text = ")) {
          openSentence(line.substring(9));
        } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
          word(line.split("\t"));
        }
      }
      closeBlock();
      Published published = date == null ? null : new Published(date, null, "metadata");
      Article article = GivenText.article(name, null, published, blocks, text);
      return new GumDocument(name, article, mentions());
    }

    private void closeBlock() {
      if (text.length() > blockStart) {
        String own = text.substring(blockStart);
        blocks.add(new Block(Role.PARAGRAPH, own, blockStart, -1, null));
        text.append("\n\n");
      }
      blockStart = text.length();
    }

    private void openSentence(String own) {
      if (text.length() > blockStart) {
        text.append(' ');
      }
      sentenceStart = text.length();
      sentence = own;
      at = 0;
      text.append(own);
    }

    private void word(String[] cells) {
      if (cells[0].contains("-") || cells[0].contains(".")) {
        return;
      }
      int found = sentence.indexOf(cells[1], at);
      int start = found < 0 ? at : found;
      at = found < 0 ? at : found + cells[1].length();
      words.add(new Word(cells[3], sentenceStart + start, sentenceStart + at, cells[9]));
    }

    private List<Gold> mentions() {
      Map<Integer, Deque<int[]>> open = new HashMap<>();
      List<String[]> parts = new ArrayList<>();
      List<Gold> golds = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        Matcher bracket = BRACKET.matcher(entities(words.get(i).misc()));
        while (bracket.find()) {
          boolean opens = bracket.group(1) != null;
          int entity = Integer.parseInt(opens ? bracket.group(1) : bracket.group(4));
          if (opens) {
            parts.add(bracket.group(2).split("-"));
            open.computeIfAbsent(entity, e -> new ArrayDeque<>())
                .push(new int[] {i, parts.size() - 1});
          }
          if (!opens || bracket.group(3) != null) {
            int[] from = open.getOrDefault(entity, new ArrayDeque<>()).poll();
            if (from != null) {
              golds.add(gold(entity, parts.get(from[1]), from[0], i));
            }
          }
        }
      }
      golds.sort(java.util.Comparator.comparingInt(Gold::start).thenComparing(g -> -g.end()));
      return List.copyOf(golds);
    }

    private static String entities(String misc) {
      return Arrays.stream(misc.split("\\|"))
          .filter(m -> m.startsWith("Entity="))
          .findFirst()
          .map(m -> m.substring(7))
          .orElse("");
    }

    private Gold gold(int entity, String[] parts, int first, int last) {
      List<Integer> heads = new ArrayList<>();
      for (String number : parts[4].split(",")) {
        heads.add(words.get(first + Integer.parseInt(number) - 1).start());
      }
      int start = words.get(first).start();
      int end = words.get(last).end();
      boolean pronoun = first == last && words.get(first).upos().equals("PRON");
      return new Gold(entity, parts[0], pronoun, text.substring(start, end), start, end, heads);
    }
  }
}
