package dateline.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer.
 *
 * @param status HTTP's
 * @param type the media type
 * @param body as it is before any compression; not copied
 * @param headers further ones
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(int status, String type, byte[] body, Map<String, String> headers) {

  static Reply json(JsonNode node) {
    return made(200, node);
  }

  /** What a request that writes has begun or made. */
  static Reply made(int status, JsonNode node) {
    return new Reply(status, "application/json; charset=utf-8", Json.bytes(node), Map.of());
  }

  static Reply text(String type, String text) {
    return bytes(type, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reply bytes(String type, byte[] body) {
    return new Reply(200, type, body, Map.of());
  }

  static Reply problem(Problem problem) {
    ObjectNode o = Json.object();
    o.put("status", problem.status());
    o.put("title", problem.getMessage());
    return new Reply(
        problem.status(), "application/problem+json; charset=utf-8", Json.bytes(o), Map.of());
  }

  Reply with(String header, String value) {
    Map<String, String> all = new TreeMap<>(headers);
    all.put(header, value);
    return new Reply(status, type, body, all);
  }

  /** Saved under this name rather than shown. */
  Reply saved(String name) {
    return with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
