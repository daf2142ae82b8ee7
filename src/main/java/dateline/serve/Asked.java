package dateline.serve;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for. Immutable.
 *
 * @param path decoded, such as {@code /api/events/v12}
 * @param parameters of the query, in order, decoded
 */
record Asked(String path, Map<String, List<String>> parameters) {

  private static final int LONGEST = 8192;

  static Asked of(URI address) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    String query = address.getRawQuery();
    if (query != null) {
      if (query.length() > LONGEST) {
        throw new Problem(414, "the query is too long");
      }
      for (String pair : query.split("&")) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        if (!value.isBlank()) {
          parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value.strip());
        }
      }
    }
    return new Asked(address.getPath() == null ? "/" : address.getPath(), parameters);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Problem(400, "the query is not well encoded");
    }
  }

  List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  @Nullable String one(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? null : values.get(0);
  }

  int number(String name, int usual, int most) {
    String word = one(name);
    if (word == null) {
      return usual;
    }
    if (!word.matches("[0-9]{1,9}")) {
      throw new Problem(400, name + " is a number from 0 to " + most);
    }
    return Math.min(most, Integer.parseInt(word));
  }

  /** The path behind a prefix, such as the id in {@code /api/events/ID}. */
  String after(String prefix) {
    return path.substring(prefix.length());
  }
}
