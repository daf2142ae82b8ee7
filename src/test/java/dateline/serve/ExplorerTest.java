package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.read.UnreadableException;
import dateline.store.Coded;
import dateline.store.PageReading;
import dateline.store.Samples;
import dateline.store.Store;
import dateline.what.Quads;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explorer's server on a free port, over a store of made claims. */
class ExplorerTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String PAGE =
      """
      <html><head><title>Mayor &lt;script&gt;alert(1)&lt;/script&gt; opens the harbour</title></head><body><article>
      <h1>Mayor &lt;script&gt;alert(1)&lt;/script&gt; opens the harbour</h1>
      <p>The mayor opened the harbour in Port Alder on Monday, and she said that it would stay open
      to ships from every country that pays its dues &lt;img src=x onerror=alert(2)&gt;.</p>
      <p>Officials said that many people had come to see the harbour, more than in any year
      before, and that nobody had been hurt in the crowd.</p>
      </article></body></html>
      """;

  @TempDir Path folder = Path.of("");
  private final HttpClient client = HttpClient.newHttpClient();
  private @Nullable Explorer explorer;

  @BeforeEach
  void serve() throws Exception {
    keep("page.html", PAGE, "The Alder Post");
    explorer = Explorer.start(file(), 0, Means.reading(ExplorerTest::read));
  }

  private Path file() {
    return folder.resolve("news.db");
  }

  private void keep(String name, String page, String publisher) throws Exception {
    try (Store store = Store.create(file())) {
      Hints hints = new Hints(LocalDate.of(2023, 8, 4), publisher);
      Capture capture = new Capture(name, page.getBytes(StandardCharsets.UTF_8));
      store.put(capture, hints, coded(capture, hints));
    }
  }

  @AfterEach
  void end() {
    explorer().close();
  }

  private Explorer explorer() {
    if (explorer == null) {
      throw new IllegalStateException("not started");
    }
    return explorer;
  }

  private static PageReading.Read read(Capture capture, Hints hints) {
    try {
      return new PageReading.Read(coded(capture, hints), List.of());
    } catch (UnreadableException e) {
      return new PageReading.Read(List.of(), List.of(String.valueOf(e.getMessage())));
    }
  }

  private static List<Coded> coded(Capture capture, Hints hints) throws UnreadableException {
    List<Coded> coded = new ArrayList<>();
    for (Article article : new Reader().read(capture, hints)) {
      coded.add(Samples.coded(article));
    }
    return coded;
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    return client.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri("/api/read")).POST(HttpRequest.BodyPublishers.ofString(body));
    return client.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + explorer().port() + path);
  }

  private JsonNode json(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return MAPPER.readTree(response.body());
  }

  /** What Java's client will not send: a foreign Host. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), explorer().port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theSelectionNarrowsByActor() throws Exception {
    assertThat(json("/api/events?actor=XBO").get("total").asInt()).isPositive();
    assertThat(json("/api/events?actor=XYZ").get("total").asInt()).isZero();
  }

  @Test
  void theOverviewCountsWhatTheListHas() throws Exception {
    JsonNode overview = json("/api/overview?kind=event");

    assertThat(overview.get("total").asInt())
        .isEqualTo(json("/api/events?kind=event").get("total").asInt());
    assertThat(overview.at("/facets/type/0/value").asText()).isEqualTo("CONSULT");
    assertThat(overview.get("places").get(0).get("name").asText()).isEqualTo("Port Alder");
    assertThat(overview.at("/network/ties/0/cooperation").asInt()).isPositive();
  }

  @Test
  void aFacetsCountsStayOpenForItsOtherValues() throws Exception {
    JsonNode kinds = json("/api/overview?kind=event").at("/facets/kind");

    assertThat(kinds).extracting(k -> k.get("value").asText()).contains("event", "statement");
  }

  @Test
  void daysOutsideAreLeftOut() throws Exception {
    assertThat(json("/api/events?kind=event&from=2023-08-04").get("total").asInt()).isZero();
    assertThat(json("/api/events?kind=event&to=2023-08-03").get("total").asInt()).isPositive();
  }

  @Test
  void aDayThatIsNoneIsExplained() throws Exception {
    HttpResponse<String> response = get("/api/events?from=monday");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("2024-03-01");
  }

  @Test
  void theListComesInPages() throws Exception {
    JsonNode all = json("/api/events");
    JsonNode second = json("/api/events?offset=1&limit=1");

    assertThat(second.get("items")).hasSize(1);
    assertThat(second.at("/items/0/id")).isEqualTo(all.at("/items/1/id"));
  }

  @Test
  void anEventLeadsToItsArticleAndTheWords() throws Exception {
    String id = json("/api/events?kind=event").at("/items/0/id").asText();
    JsonNode testimony = json("/api/events/" + id).at("/testimonies/0");
    JsonNode article = json("/api/articles/" + testimony.get("article").asText());

    assertThat(testimony.at("/stance").asText()).isEqualTo("for");
    assertThat(article.at("/claims"))
        .extracting(c -> c.get("id").asText())
        .contains(testimony.at("/claim/id").asText());
    assertThat(article.at("/claims/0/why/why")).isNotEmpty();
  }

  @Test
  void anActorsPageHasItsNamesAndPartners() throws Exception {
    JsonNode actor = json("/api/actors/XBO");

    assertThat(actor.at("/names/0/text").asText()).isEqualTo("Borland");
    assertThat(actor.at("/network/actors")).hasSize(2);
  }

  @Test
  void csvHasARowAnEvent() throws Exception {
    HttpResponse<String> csv = get("/api/events.csv?kind=event");

    assertThat(csv.headers().firstValue("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith("text/csv"));
    assertThat(csv.body().lines().count())
        .isEqualTo(1 + json("/api/events?kind=event").get("total").asLong());
  }

  @Test
  void aSpreadsheetRunsNothingOfTheRecord() throws Exception {
    explorer().close();
    keep("sum.html", PAGE.replace("The mayor", "=HYPERLINK(1) mayor"), "@SUM(1)");
    explorer = Explorer.start(file(), 0, Means.reading(ExplorerTest::read));

    String csv = get("/api/events.csv").body();

    assertThat(csv)
        .contains(",\"'=HYPERLINK(1) mayor", ",'@SUM(1),")
        .doesNotContain(",\"=HYPERLINK", ",@SUM");
  }

  @Test
  void geoJsonHasPoints() throws Exception {
    JsonNode point = json("/api/events.geojson").at("/features/0/geometry");

    assertThat(point.at("/coordinates/0").asDouble()).isEqualTo(33.25);
    assertThat(point.at("/coordinates/1").asDouble()).isEqualTo(-12.5);
  }

  @Test
  void theFigureIsAnSvgThatEscapesItsTitle() throws Exception {
    HttpResponse<String> figure = get("/api/timeline.svg?kind=event&title=%3Cscript%3E");

    assertThat(figure.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    assertThat(figure.body()).contains("<title>&lt;script></title>").doesNotContain("<script");
  }

  @Test
  void whoCorrectsMustSayWhoTheyAreAndOfWhat() throws Exception {
    String token = "Bearer " + explorer().token();
    String claim = json("/api/events?kind=event").at("/items/0/claim").asText();
    for (String body :
        List.of(
            "{\"kind\":\"not_so\",\"claims\":[\"" + claim + "\"]}",
            "{\"kind\":\"not_so\",\"by\":\"Ada\"}",
            "{\"kind\":\"wrong\",\"by\":\"Ada\",\"claims\":[\"" + claim + "\"]}",
            "{\"kind\":\"type\",\"type\":\"MOOD\",\"by\":\"Ada\",\"claims\":[\""
                + claim
                + "\"]}")) {
      assertThat(correct(body, token).statusCode()).as(body).isEqualTo(400);
    }
    assertThat(correct("{\"kind\":\"undo\",\"by\":\"Ada\",\"undoes\":9}", token).statusCode())
        .isEqualTo(404);
    assertThat(correct("{}", "Bearer guess").statusCode()).isEqualTo(401);
    assertThat(json("/api/corrections").get("total").asInt()).isZero();
  }

  private HttpResponse<String> correct(String body, String token) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri("/api/corrections"))
            .header("Authorization", token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void theSameAnswerIsNotSentTwice() throws Exception {
    String tag = get("/api/events").headers().firstValue("ETag").orElseThrow();

    assertThat(get("/api/events", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void answersAreCompressedWhereTaken() throws Exception {
    HttpResponse<byte[]> response =
        client.send(
            HttpRequest.newBuilder(uri("/api/openapi.json"))
                .header("Accept-Encoding", "gzip")
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());

    assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
    assertThat(new String(plain, StandardCharsets.UTF_8)).contains("3.1.0");
  }

  @Test
  void everyAddressOfTheDescriptionAnswers() throws Exception {
    for (String path : List.copyOf(fields(json("/api/openapi.json").get("paths")))) {
      if (!path.contains("{") && !path.equals("/api/read")) {
        assertThat(get(path).statusCode()).as(path).isEqualTo(200);
      }
    }
  }

  private static List<String> fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void scriptInATitleStaysTextInJson() throws Exception {
    HttpResponse<String> response = get("/api/articles");

    assertThat(response.body()).contains("<script>alert(1)</script>");
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/json; charset=utf-8");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void thePageHoldsNothingOfTheRecord() throws Exception {
    String id = json("/api/articles").at("/items/0/id").asText();
    HttpResponse<String> page = get("/article/" + id);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("alert(1)").doesNotContain("Port Alder");
  }

  @Test
  void noModuleOfThePageWritesMarkup() throws Exception {
    for (String module :
        List.of(
            "dom",
            "main",
            "state",
            "words",
            "explore",
            "event",
            "article",
            "actor",
            "list",
            "map",
            "network",
            "timeline",
            "compare",
            "read",
            "curate",
            "log",
            "about")) {
      String code = get("/" + module + ".js").body();
      assertThat(code)
          .as(module)
          .isNotEmpty()
          .doesNotContain("innerHTML")
          .doesNotContain("outerHTML")
          .doesNotContain("insertAdjacentHTML")
          .doesNotContain("document.write")
          .doesNotContain("eval(");
    }
  }

  @Test
  void thePolicyAllowsNoOtherHostAndNoInlineScript() throws Exception {
    String policy = get("/").headers().firstValue("Content-Security-Policy").orElseThrow();

    assertThat(policy)
        .contains("default-src 'none'")
        .contains("script-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe")
        .doesNotContain("http");
    assertThat(get("/").body())
        .doesNotContainPattern("<script(?![^>]*src=)")
        .doesNotContain("style=");
  }

  @Test
  void aForeignHostIsRefused() throws Exception {
    String answer =
        raw("GET /api/events HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 421");
  }

  @Test
  void aForeignOriginIsRefused() throws Exception {
    assertThat(get("/api/events", "Origin", "http://news.example").statusCode()).isEqualTo(403);
    assertThat(get("/api/events", "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(get("/api/events", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
  }

  @Test
  void itsOwnOriginPasses() throws Exception {
    String own = "http://127.0.0.1:" + explorer().port();

    assertThat(get("/api/events", "Origin", own).statusCode()).isEqualTo(200);
  }

  @Test
  void writingNeedsTheToken() throws Exception {
    assertThat(post("{}").statusCode()).isEqualTo(401);
    assertThat(post("{}", "Authorization", "Bearer guess").statusCode()).isEqualTo(401);
    assertThat(post("{}", "Authorization", "Bearer " + explorer().token()).statusCode())
        .isEqualTo(400);
  }

  @Test
  void aPastedPageIsReadAndThenThere() throws Exception {
    int before = json("/api/state").get("articles").asInt();
    String body =
        MAPPER
            .createObjectNode()
            .put("date", "2023-08-05")
            .set(
                "pages",
                MAPPER
                    .createArrayNode()
                    .add(MAPPER.createObjectNode().put("text", PAGE.replace("harbour", "bridge"))))
            .toString();
    HttpResponse<String> begun = post(body, "Authorization", "Bearer " + explorer().token());
    assertThat(begun.statusCode()).isEqualTo(202);

    String job = MAPPER.readTree(begun.body()).get("id").asText();
    String told = get("/api/jobs/" + job + "/events").body();

    assertThat(told).contains("data: ").contains("\"finished\":true");
    assertThat(json("/api/state").get("articles").asInt()).isEqualTo(before + 1);
  }

  @Test
  void aStoreThatCannotBeUsedIsSaidInItsLineAndWhatWasReadStaysOpen() throws Exception {
    String claim =
        MAPPER
            .readTree(get("/api/claims.jsonl").body().lines().findFirst().orElseThrow())
            .get("id")
            .asText();
    Path file = file();
    Files.delete(file);
    Files.writeString(file, "notes of mine, where the store was before");

    HttpResponse<String> answer =
        correct(
            "{\"kind\":\"right\",\"by\":\"Ada\",\"claims\":[\"" + claim + "\"]}",
            "Bearer " + explorer().token());

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("news.db: not a Dateline store; name another file");
    assertThat(json("/api/events").get("total").asInt()).isPositive();
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    for (String path :
        List.of(
            "/api/events/none",
            "/api/articles/none",
            "/api/actors/none",
            "/api/none",
            "/none.js",
            "/..%2f..%2fpom.xml")) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void everyPloverTypeHasAQuadClass() {
    assertThat(
            List.of(
                "AGREE",
                "CONSULT",
                "SUPPORT",
                "CONCEDE",
                "COOPERATE",
                "AID",
                "RETREAT",
                "REQUEST",
                "ACCUSE",
                "REJECT",
                "THREATEN",
                "PROTEST",
                "SANCTION",
                "MOBILIZE",
                "COERCE",
                "ASSAULT"))
        .allSatisfy(type -> assertThat(Quads.of(type)).isNotEqualTo(Quads.NONE));
  }
}
