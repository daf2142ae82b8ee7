package dateline.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import dateline.read.Capture;
import dateline.read.Hints;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request that writes carries. */
final class Body {

  private static final int MOST_BYTES = 24 * 1024 * 1024;
  private static final int MOST_ADDRESSES = 200;

  private Body() {}

  /** The request's JSON. */
  static JsonNode of(HttpExchange exchange) throws IOException {
    byte[] body;
    try (InputStream in = exchange.getRequestBody()) {
      body = in.readNBytes(MOST_BYTES + 1);
    }
    if (body.length > MOST_BYTES) {
      throw new Problem(413, "at most 24 MB at once; `dateline read --into` reads more");
    }
    return Json.read(new String(body, StandardCharsets.UTF_8));
  }

  /** {@code {"pages": [{"name", "text"}], "addresses": [...], "date", "publisher"}}. */
  static Wanted wanted(JsonNode asked) {
    List<Capture> pages = new ArrayList<>();
    for (JsonNode page : asked.path("pages")) {
      String name = page.path("name").asText("pasted page").strip();
      String text = page.path("text").asText("");
      if (!text.isBlank()) {
        pages.add(new Capture(name, text.getBytes(StandardCharsets.UTF_8)));
      }
    }
    List<String> addresses = new ArrayList<>();
    asked.path("addresses").forEach(address -> addresses.add(address(address.asText("").strip())));
    if (addresses.size() > MOST_ADDRESSES) {
      throw new Problem(413, "at most " + MOST_ADDRESSES + " addresses at once");
    }
    if (pages.isEmpty() && addresses.isEmpty()) {
      throw new Problem(400, "no page with text in it and no address");
    }
    String publisher = asked.path("publisher").asText("").strip();
    return new Wanted(
        pages, addresses, new Hints(day(asked), publisher.isEmpty() ? null : publisher));
  }

  private static String address(String word) {
    try {
      URI at = new URI(word);
      if (at.getHost() != null
          && ("http".equals(at.getScheme()) || "https".equals(at.getScheme()))) {
        return word;
      }
    } catch (URISyntaxException e) {
      // As for any other word that is none.
    }
    throw new Problem(400, "'" + word + "' is no address; write it as https://news.example/page");
  }

  private static @Nullable LocalDate day(JsonNode asked) {
    String word = asked.path("date").asText("").strip();
    try {
      return word.isEmpty() ? null : LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw new Problem(400, "date is a day such as 2024-03-01");
    }
  }
}
