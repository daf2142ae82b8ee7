package dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A saved news page with what Fundus' own parser of that publisher reads from it.
 *
 * @param name path in the archive
 * @param html the page, gzipped
 * @param title headline
 * @param authors names
 * @param date publication date, ISO 8601
 * @param paragraphs deck, headings and paragraphs in order
 * @param images captions and credits
 */
@SuppressWarnings("ArrayRecordComponent") // pages are never compared
record FundusPage(
    String name,
    byte[] html,
    String title,
    List<String> authors,
    String date,
    List<String> paragraphs,
    List<Image> images) {

  /** A picture's caption and whom it credits. */
  record Image(String caption, List<String> authors) {}

  String body() {
    return String.join("\n", paragraphs);
  }

  /** All pages of the archive that have a reading, by path. */
  static List<FundusPage> all(Path archive) throws IOException {
    SortedMap<String, byte[]> members = Archive.read(archive);
    TreeMap<String, FundusPage> pages = new TreeMap<>();
    for (Map.Entry<String, byte[]> member : members.entrySet()) {
      String path = member.getKey();
      if (!path.endsWith(".json")) {
        continue;
      }
      String stem = path.substring(0, path.length() - ".json".length());
      List<String> saved =
          members.keySet().stream()
              .filter(p -> p.startsWith(stem + "_") && p.endsWith(".html.gz"))
              .filter(p -> p.substring(stem.length()).matches("_\\d{4}_\\d\\d_\\d\\d\\.html\\.gz"))
              .sorted()
              .toList();
      // Versions of a publisher's layout in order, as the dates of the saved pages are.
      List<JsonNode> versions = versions(new ObjectMapper().readTree(member.getValue()));
      for (int i = 0; i < Math.min(saved.size(), versions.size()); i++) {
        byte[] html = members.getOrDefault(saved.get(i), new byte[0]);
        pages.put(saved.get(i), of(saved.get(i), html, versions.get(i)));
      }
    }
    return List.copyOf(pages.values());
  }

  private static List<JsonNode> versions(JsonNode root) {
    List<String> names = new ArrayList<>();
    root.fieldNames().forEachRemaining(names::add);
    names.sort(Comparator.comparing(FundusPage::version));
    List<JsonNode> versions = new ArrayList<>();
    names.forEach(name -> versions.add(root.path(name)));
    return versions;
  }

  /** "V1_2" after "V1". */
  private static String version(String name) {
    StringBuilder padded = new StringBuilder();
    for (String part : name.substring(1).split("_", -1)) {
      padded.append(String.format("%5s", part));
    }
    return padded.toString();
  }

  private static FundusPage of(String name, byte[] html, JsonNode gold) {
    List<String> paragraphs = new ArrayList<>(texts(gold.path("body").path("summary")));
    for (JsonNode section : gold.path("body").path("sections")) {
      paragraphs.addAll(texts(section.path("headline")));
      paragraphs.addAll(texts(section.path("paragraphs")));
    }
    List<Image> images = new ArrayList<>();
    for (JsonNode image : gold.path("images")) {
      images.add(new Image(image.path("caption").asText(""), texts(image.path("authors"))));
    }
    return new FundusPage(
        name,
        html,
        gold.path("title").asText(""),
        texts(gold.path("authors")),
        gold.path("publishing_date").asText(""),
        List.copyOf(paragraphs),
        List.copyOf(images));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : array) {
      if (!text.asText("").isBlank()) {
        texts.add(text.asText());
      }
    }
    return texts;
  }
}
