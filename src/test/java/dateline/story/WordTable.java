package dateline.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Makes {@code words.tsv} anew from the local news of LGL and the English pages of Fundus: {@code
 * java dateline.story.WordTable ../shared/data/geo/lgl.xml.gz ../shared/data/pages/fundus.tar.gz >
 * src/main/resources/dateline/story/words.tsv}.
 */
final class WordTable {

  private static final int RAREST = 4;
  private static final Pattern TEXT = Pattern.compile("(?s)<text><!\\[CDATA\\[(.*?)\\]\\]></text>");
  private static final Pattern ENGLISH =
      Pattern.compile("(?:^|.*/)(?:au|ca|ie|in|na|ng|nz|uk|us)/[^/]+\\.json");

  private final Map<String, Integer> counts = new TreeMap<>();
  private int articles;

  @SuppressWarnings("SystemOut") // a tool for the terminal
  public static void main(String[] args) throws IOException {
    WordTable table = new WordTable();
    table.local(Path.of(args[0]));
    table.national(Path.of(args[1]));
    System.out.write(table.text().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  /** Common words only: the towns of these papers are no names of the world's news. */
  private void local(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      Matcher text = TEXT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (text.find()) {
        count(text.group(1), word -> !word.capital() || word.opens());
      }
    }
  }

  private void national(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        TarArchiveInputStream tar = new TarArchiveInputStream(in)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (ENGLISH.matcher(entry.getName()).matches()) {
          for (JsonNode version : new ObjectMapper().readTree(tar.readAllBytes())) {
            StringBuilder text = new StringBuilder(version.path("title").asText(""));
            texts(version.path("body"), text);
            count(text.toString(), word -> true);
          }
        }
      }
    }
  }

  private static void texts(JsonNode node, StringBuilder text) {
    if (node.isTextual()) {
      text.append('\n').append(node.asText());
    }
    node.forEach(part -> texts(part, text));
  }

  private void count(String text, Predicate<Words.Written> counted) {
    articles++;
    Set<String> once = new HashSet<>();
    for (Words.Written word : Words.written(text)) {
      if (counted.test(word) && word.base().chars().noneMatch(Character::isDigit)) {
        once.add(word.base());
      }
    }
    once.forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  private String text() {
    StringBuilder table = new StringBuilder();
    table
        .append("# In how many of ")
        .append(articles)
        .append(" articles a word stands, in base form");
    table.append(" as dateline.story.Words makes it:\n# LGL's local news (names left out) and the");
    table.append(" English pages of Fundus. Counts only, no text; made by the\n# test class");
    table.append(" WordTable. Words in fewer than ").append(RAREST);
    table.append(" articles are left out. * counts the articles.\n");
    table.append("word\tarticles\n*\t").append(articles).append('\n');
    counts.forEach(
        (word, count) -> {
          if (count >= RAREST) {
            table.append(word).append('\t').append(count).append('\n');
          }
        });
    return table.toString();
  }
}
