package dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a page's record should hold, in the gold form: only what is scored. Lists hold the
 * names accepted, and one hit is enough, save for sources, which all have to stand in the chain.
 *
 * @param story number of the story on its page, for people
 * @param evidence a piece of the text that the claim's sentence must contain
 * @param kind event, statement, relation or figure
 * @param types the types accepted
 * @param actor names or country codes accepted; empty: anybody
 * @param recipient likewise
 * @param source names of the chain, each of which must be there; empty: not scored
 * @param status as the record writes it, or null: not scored
 * @param date an ISO 8601 prefix, open where it ends in a slash, or null: not scored
 * @param place a name or country code, or null: not scored
 * @param background or null: not scored
 * @param direct or null: not scored
 * @param value or null: not scored
 * @param optional costs nothing when missing and is not wrong when found
 */
record GoldClaim(
    int story,
    String evidence,
    String kind,
    List<String> types,
    List<String> actor,
    List<String> recipient,
    List<String> source,
    @Nullable String status,
    @Nullable String date,
    @Nullable String place,
    @Nullable Boolean background,
    @Nullable Boolean direct,
    @Nullable Double value,
    boolean optional) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The claims of a gold file, one a line. */
  static List<GoldClaim> read(Path file) throws IOException {
    List<GoldClaim> gold = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        gold.add(of(MAPPER.readTree(line)));
      }
    }
    return List.copyOf(gold);
  }

  private static GoldClaim of(JsonNode line) {
    return new GoldClaim(
        line.path("story").asInt(1),
        line.path("evidence").asText(),
        line.path("kind").asText(),
        words(line.get("type")),
        words(line.get("actor")),
        words(line.get("recipient")),
        words(line.get("source")),
        word(line.get("status")),
        word(line.get("date")),
        word(line.get("place")),
        line.has("background") ? line.get("background").asBoolean() : null,
        line.has("direct") ? line.get("direct").asBoolean() : null,
        line.has("value") ? line.get("value").asDouble() : null,
        line.path("optional").asBoolean(false));
  }

  private static List<String> words(@Nullable JsonNode list) {
    List<String> words = new ArrayList<>();
    if (list != null) {
      list.forEach(word -> words.add(word.asText()));
    }
    return List.copyOf(words);
  }

  private static @Nullable String word(@Nullable JsonNode word) {
    return word == null || word.isNull() || word.asText().isEmpty() ? null : word.asText();
  }

  @Override
  public String toString() {
    return String.format(
        "%s %s %s -> %s%s | %s",
        kind,
        String.join("/", types),
        String.join("/", actor),
        String.join("/", recipient),
        source.isEmpty() ? "" : " by " + String.join(", ", source),
        evidence);
  }
}
