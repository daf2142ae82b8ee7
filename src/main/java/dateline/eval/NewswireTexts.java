package dateline.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that the newswire gold points into. Not shared. */
final class NewswireTexts {

  /** TimeML's markup within a text. */
  private static final String TAG = "<[^>]*>";

  private final Path data;
  private final Map<String, Map<String, String>> files = new HashMap<>();

  /** Texts in the folder of the development data. */
  NewswireTexts(Path data) {
    this.data = data;
  }

  /**
   * The text of a sentence.
   *
   * @throws IOException where the data lacks it
   */
  String of(NewswireGold sentence) throws IOException {
    Map<String, String> documents = files.get(sentence.file());
    if (documents == null) {
      documents = documents(data.resolve(sentence.file()));
      files.put(sentence.file(), documents);
    }
    String text = documents.get(sentence.document());
    if (text == null) {
      throw new IOException(sentence.file() + " has no document " + sentence.document());
    }
    return sentence.in(text);
  }

  private static Map<String, String> documents(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new FileNotFoundException(file + ": no such file; give the folder of all the data");
    }
    String name = file.getFileName().toString();
    if (name.endsWith(".jsonl.gz")) {
      return polnear(file);
    }
    if (name.endsWith(".tsv")) {
      return plover(file);
    }
    if (name.endsWith(".tar.gz")) {
      return timeml(file);
    }
    return Map.of("page", Files.readString(file));
  }

  private static Map<String, String> polnear(Path file) throws IOException {
    Map<String, String> texts = new HashMap<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Treebank.lines(file)) {
      var node = mapper.readTree(line);
      texts.put(node.path("id").asText(), node.path("text").asText());
    }
    return texts;
  }

  private static Map<String, String> plover(Path file) throws IOException {
    Map<String, String> texts = new HashMap<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
    int id = header.indexOf("sentence_id");
    int sentence = header.indexOf("sentence");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      texts.put(cells[id], cells[sentence]);
    }
    return texts;
  }

  private static Map<String, String> timeml(Path file) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Map.Entry<String, byte[]> member : Archive.read(file).entrySet()) {
      String path = member.getKey();
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (name.endsWith(".tml") && !name.startsWith("._")) {
        String xml = new String(member.getValue(), StandardCharsets.UTF_8);
        String text = xml.substring(xml.indexOf("<TEXT>") + 6, xml.indexOf("</TEXT>"));
        texts.put(name.substring(0, name.length() - 4), plain(text));
      }
    }
    return texts;
  }

  private static String plain(String xml) {
    return xml.replaceAll(TAG, "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
