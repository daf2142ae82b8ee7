package dateline.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.serve.Explorer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What readers, an analyst and a desk ask of the explorer, one request at a time. */
final class Load {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Explorer explorer;
  private final Latencies latencies;
  private final List<String> events;
  private final List<String> articles;
  private final List<String> actors = new ArrayList<>();

  Load(Explorer explorer, Latencies latencies) throws IOException, InterruptedException {
    this.explorer = explorer;
    this.latencies = latencies;
    this.events = ids("/api/events?kind=event&limit=500");
    this.articles = ids("/api/articles?limit=500");
    for (JsonNode facet : json(get("/api/overview").body()).path("facets").path("actor")) {
      actors.add(facet.path("value").asText());
    }
  }

  /** One of the things that the page asks for, by chance. */
  void browse(Random random) throws InterruptedException {
    switch (random.nextInt(9)) {
      case 0 -> ask("overview, all", "/api/overview");
      case 1 -> ask("overview, one actor", "/api/overview?actor=" + one(actors, random));
      case 2 -> ask("events, a page of 50", "/api/events?offset=" + random.nextInt(50));
      case 3 ->
          ask("events, by a word", "/api/events?q=" + (random.nextBoolean() ? "port" : "minister"));
      case 4 -> ask("one event", "/api/events/" + one(events, random));
      case 5 -> ask("one article", "/api/articles/" + one(articles, random));
      case 6 -> ask("all events as CSV", "/api/events.csv");
      case 7 -> ask("two countries' media", "/api/compare?by=country");
      default -> ask("the page itself", "/");
    }
  }

  /** Gives a page to be read, and waits until it is. */
  void read(String name, String text) throws InterruptedException {
    String body =
        MAPPER
            .createObjectNode()
            .set(
                "pages",
                MAPPER
                    .createArrayNode()
                    .add(MAPPER.createObjectNode().put("name", name).put("text", text)))
            .toString();
    long begun = System.nanoTime();
    try {
      HttpResponse<String> answer = post("/api/read", body);
      check("a page read", answer);
      String id = json(answer.body()).path("id").asText();
      // The answer ends when the reading does.
      String told = get("/api/jobs/" + id + "/events").body();
      if (!told.contains("\"failure\":null") || !told.contains("\"articles\":1")) {
        latencies.failed("a page read: " + name + ": " + told);
      }
      latencies.took("a page read, from sent to shown", millis(begun));
    } catch (IOException e) {
      latencies.failed("a page read: " + name + ": " + e);
    }
  }

  /** Says that a claim is right. */
  void correct(Random random) throws InterruptedException {
    try {
      JsonNode event = json(get("/api/events/" + one(events, random)).body());
      String claim = event.path("testimonies").path(0).path("claim").path("id").asText();
      String body =
          MAPPER
              .createObjectNode()
              .put("kind", "right")
              .put("by", "Ada")
              .set("claims", MAPPER.createArrayNode().add(claim))
              .toString();
      long begun = System.nanoTime();
      check("a correction", post("/api/corrections", body));
      latencies.took("a correction, shown", millis(begun));
    } catch (IOException e) {
      latencies.failed("a correction: " + e);
    }
  }

  private void ask(String what, String path) throws InterruptedException {
    long begun = System.nanoTime();
    try {
      check(path, get(path));
      latencies.took(what, millis(begun));
    } catch (IOException e) {
      latencies.failed(path + ": " + e);
    }
  }

  private void check(String what, HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      latencies.failed(what + ": " + answer.statusCode() + " " + answer.body());
    }
  }

  private List<String> ids(String path) throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    json(get(path).body()).path("items").forEach(item -> ids.add(item.path("id").asText()));
    return ids;
  }

  private static String one(List<String> words, Random random) {
    return URLEncoder.encode(words.get(random.nextInt(words.size())), StandardCharsets.UTF_8);
  }

  private static JsonNode json(String body) throws IOException {
    return MAPPER.readTree(body);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        request(path).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return client.send(
        request(path)
            .header("Authorization", "Bearer " + explorer.token())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + explorer.port() + path))
        .timeout(PATIENCE);
  }

  private static double millis(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }
}
