package dateline.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of the newswire gold, kept by reference: where it stands in the development texts, and
 * its edges between words that are counted from 0. The form is explained at the head of {@code
 * gold/newswire.tsv}.
 *
 * @param name unique
 * @param part what it is counted with
 * @param file of the development data, relative to its folder
 * @param document in that file
 * @param start of the sentence in the document's text, in UTF-16 units
 * @param end after its last character
 * @param digest of its words, so that another text in its place is noticed
 */
record NewswireGold(
    String name,
    Part part,
    String file,
    String document,
    int start,
    int end,
    String digest,
    List<Edge> edges) {

  private static final Pattern WORD =
      Pattern.compile(
          "[^\\W_]++(?:[-.,:/&][^\\W_]++)*+|['’][^\\W_]++|\\S", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PLACE = Pattern.compile("(.+)#(\\d+)(?:-(\\d+))?");

  NewswireGold {
    edges = List.copyOf(edges);
  }

  /** What is counted apart. */
  enum Part {
    LOOKED_AT,
    KEPT,
    /** The six sentences of the first comparison of parsers, which everybody has looked at. */
    SIX;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What an edge says of its two ends. */
  enum Kind {
    SUBJECT,
    OBJECT,
    AGENT,
    SOURCE,
    COORDINATION,
    PHRASE,
    TIME;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Words from one to another; more than one for names and amounts, any of which may stand for all.
   *
   * @param word the first of them
   */
  record Words(String word, int first, int last) {

    static Words of(String cell) throws IOException {
      Matcher place = PLACE.matcher(cell);
      if (!place.matches()) {
        throw new IOException("\"" + cell + "\" is no place such as said#12 or White#3-4");
      }
      int first = Integer.parseInt(place.group(2));
      String last = place.group(3);
      return new Words(place.group(1), first, last == null ? first : Integer.parseInt(last));
    }
  }

  /** An edge from a head to a dependent. */
  record Edge(Kind kind, Words head, Words dependent) {}

  /** The sentences of a gold file, in its order. */
  static List<NewswireGold> read(Path file) throws IOException {
    List<NewswireGold> sentences = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    String[] head = {};
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String[] cells = line.split("\t", -1);
      boolean opens = cells[0].equals("sentence") && cells.length == 8;
      try {
        if (opens) {
          add(head, edges, sentences);
          head = cells;
          edges.clear();
        } else if (cells[0].equals("edge") && cells.length == 4) {
          edges.add(
              new Edge(named(Kind.values(), cells[1]), Words.of(cells[2]), Words.of(cells[3])));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          throw new IOException("neither a sentence of 8 columns nor an edge of 4");
        }
      } catch (IOException | NumberFormatException e) {
        throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
      }
    }
    add(head, edges, sentences);
    return List.copyOf(sentences);
  }

  private static void add(String[] head, List<Edge> edges, List<NewswireGold> sentences)
      throws IOException {
    if (head.length > 0) {
      int start = Integer.parseInt(head[5]);
      int end = Integer.parseInt(head[6]);
      Part part = named(Part.values(), head[2]);
      sentences.add(new NewswireGold(head[1], part, head[3], head[4], start, end, head[7], edges));
    }
  }

  private static <T> T named(T[] values, String name) throws IOException {
    for (T value : values) {
      if (value.toString().equals(name)) {
        return value;
      }
    }
    throw new IOException("nothing here is called " + name);
  }

  /**
   * The sentence in its document, white space as plain spaces.
   *
   * @throws IOException where another sentence stands there
   */
  String in(String document) throws IOException {
    String text =
        document
            .substring(Math.min(start, document.length()), Math.min(end, document.length()))
            .replaceAll("\\s", " ");
    List<MatchResult> words = words(text);
    String joined = String.join(" ", words.stream().map(MatchResult::group).toList());
    if (!digest.equals(digest(joined))) {
      throw new IOException(
          name + " is not what stands in " + file + "; take the edition that DATA's README names");
    }
    for (Edge edge : edges) {
      for (Words end : List.of(edge.head(), edge.dependent())) {
        if (end.last() >= words.size() || !words.get(end.first()).group().equals(end.word())) {
          throw new IOException(name + " has no word " + end.word() + "#" + end.first());
        }
      }
    }
    return text;
  }

  /** The words that edges count. */
  static List<MatchResult> words(String text) {
    return WORD.matcher(text).results().toList();
  }

  private static String digest(String words) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
