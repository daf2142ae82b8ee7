package dateline.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The encoder's label inventories, in the order of its outputs.
 *
 * @param version which training made it
 */
record Labels(
    List<String> upos,
    List<String> xpos,
    List<String> lemma,
    List<String> feats,
    List<String> deprel,
    List<String> ner,
    List<String> says,
    List<String> event,
    String version) {

  static Labels read(InputStream in) throws IOException {
    JsonNode root = new ObjectMapper().readTree(in);
    return new Labels(
        list(root, "upos"),
        list(root, "xpos"),
        list(root, "lemma"),
        list(root, "feats"),
        list(root, "deprel"),
        list(root, "ner"),
        list(root, "says"),
        list(root, "event"),
        root.path("version").asText());
  }

  private static List<String> list(JsonNode root, String key) {
    List<String> out = new ArrayList<>();
    root.path(key).forEach(n -> out.add(n.asText()));
    return List.copyOf(out);
  }
}
