package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dateline.story.Event;
import dateline.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * The server: a page and an API over one record, for this machine alone. {@code /api/openapi.json}
 * describes what it answers. Safe for use by multiple threads.
 */
public final class Explorer implements AutoCloseable {

  private static final String FOLDER = "/dateline/serve/";
  private static final int PAGE = 100;
  private static final int LONGEST_PAGE = 1000;

  /** The largest page that may be pasted, in bytes. */
  private static final int LARGEST = 10_000_000;

  private final HttpServer server;
  private final ExecutorService workers;
  private final Guard guard;
  private final UnaryOperator<String> reading;
  private volatile State state = new State(new Corpus(List.of()), "the record is being loaded");

  /** The record shown, and what is being done to it ("" where nothing is). */
  private record State(Corpus corpus, String doing) {}

  private Explorer(HttpServer server, String token, UnaryOperator<String> reading) {
    this.server = server;
    this.workers = Executors.newFixedThreadPool(8);
    this.guard = new Guard(server.getAddress().getPort(), token);
    this.reading = reading;
  }

  /**
   * Starts to listen on the loopback address.
   *
   * @param port 0 for any that is free
   * @param token what a request that writes must show
   * @param reading reads a pasted page into the record; gives a line for people
   * @throws IOException where the port is taken
   */
  public static Explorer start(int port, String token, UnaryOperator<String> reading)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    Explorer explorer = new Explorer(server, token, reading);
    server.createContext("/", explorer::handle);
    server.setExecutor(explorer.workers);
    server.start();
    return explorer;
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Shows this record from now on. */
  public synchronized void show(Corpus corpus) {
    state = new State(corpus, "");
  }

  /** Says what is being done, to those who look meanwhile. */
  public synchronized void doing(String words) {
    state = new State(state.corpus(), words);
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply;
      try {
        reply =
            guard
                .refusal(exchange)
                .map(why -> Reply.problem(403, why))
                .orElseGet(() -> answer(exchange));
      } catch (BadQueryException e) {
        reply = Reply.problem(400, String.valueOf(e.getMessage()));
      } catch (RuntimeException e) {
        reply = Reply.problem(500, "an error of Dateline's own, please report it: " + e);
      }
      reply.send(exchange);
    }
  }

  private Reply answer(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    String method = exchange.getRequestMethod();
    if (path.equals("/api/read")) {
      return method.equals("POST") ? read(exchange) : Reply.problem(405, "send the page with POST");
    }
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Reply.problem(405, "only GET is answered here");
    }
    if (!path.startsWith("/api/")) {
      return file(path);
    }
    Map<String, List<String>> query = query(exchange.getRequestURI().getRawQuery());
    State now = state;
    Corpus corpus = now.corpus();
    String rest = path.substring("/api/".length());
    if (rest.startsWith("events/")) {
      return found(corpus.event(rest.substring(7)).map(e -> Views.whole(e, corpus)), "event");
    }
    if (rest.startsWith("articles/")) {
      return found(corpus.report(rest.substring(9)).map(Views::article), "article");
    }
    if (rest.startsWith("claims/")) {
      return found(
          corpus
              .claim(rest.substring(7))
              .map(c -> Views.claim(c, JsonNodeFactory.instance.objectNode())),
          "claim");
    }
    return switch (rest) {
      case "summary" ->
          Reply.json(new Summary(corpus, Selection.of(query)).json().put("doing", now.doing()));
      case "events" -> Reply.json(events(corpus.events(Selection.of(query)), query));
      case "events.csv" -> Reply.text("text/csv", Tables.csv(corpus.events(Selection.of(query))));
      case "events.geojson" -> Reply.json(Tables.geojson(corpus.events(Selection.of(query))));
      case "stories" -> Reply.json(stories(corpus));
      case "openapi.json" -> file("/openapi.json");
      default -> Reply.problem(404, "no such address; /api/openapi.json lists them");
    };
  }

  private static Reply found(Optional<ObjectNode> node, String what) {
    return node.map(Reply::json).orElse(Reply.problem(404, "no " + what + " of this id"));
  }

  private static ObjectNode events(List<Event> events, Map<String, List<String>> query) {
    int from = number(query, "offset", 0, Integer.MAX_VALUE);
    int size = number(query, "limit", PAGE, LONGEST_PAGE);
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.put("total", events.size()).put("offset", from).put("limit", size);
    ArrayNode array = o.putArray("events");
    events.stream().skip(from).limit(size).forEach(e -> array.add(Views.brief(e)));
    return o;
  }

  private static int number(Map<String, List<String>> query, String name, int usual, int most) {
    String value = query.getOrDefault(name, List.of("")).get(0);
    if (value.isEmpty()) {
      return usual;
    }
    if (!value.matches("\\d{1,9}")) {
      throw new BadQueryException(name + "=" + value + " is no number");
    }
    return Math.min(most, Integer.parseInt(value));
  }

  private static ObjectNode stories(Corpus corpus) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    ArrayNode array = o.putArray("stories");
    for (Story story : corpus.stories()) {
      ObjectNode s = array.addObject();
      s.put("id", story.id()).put("title", story.title());
      s.put("from", story.from() == null ? null : story.from().toString());
      s.put("to", story.to() == null ? null : story.to().toString());
      s.put("origins", story.origins().size());
      story.articles().forEach(s.putArray("articles")::add);
      story.publishers().forEach(s.putArray("publishers")::add);
    }
    return o;
  }

  private Reply read(HttpExchange exchange) {
    try {
      byte[] page = exchange.getRequestBody().readNBytes(LARGEST + 1);
      if (page.length > LARGEST) {
        return Reply.problem(413, "the page is larger than 10 MB; use `dateline read --into`");
      }
      String says = reading.apply(new String(page, StandardCharsets.UTF_8));
      return Reply.json(JsonNodeFactory.instance.objectNode().put("says", says));
    } catch (IOException e) {
      return Reply.problem(400, "the page did not arrive whole");
    }
  }

  private static Reply file(String path) {
    String name = path.equals("/") ? "index.html" : path.substring(1);
    if (!name.matches("[a-z]+\\.(html|css|js|json|svg)")) {
      return Reply.problem(404, "no such page");
    }
    try (InputStream in = Explorer.class.getResourceAsStream(FOLDER + name)) {
      return in == null
          ? Reply.problem(404, "no such page")
          : new Reply(200, type(name), in.readAllBytes());
    } catch (IOException e) {
      return Reply.problem(500, "the page cannot be read");
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> "text/html";
      case "css" -> "text/css";
      case "js" -> "text/javascript";
      case "svg" -> "image/svg+xml";
      default -> "application/json";
    };
  }

  private static Map<String, List<String>> query(@org.jspecify.annotations.Nullable String raw) {
    Map<String, List<String>> query = new HashMap<>();
    if (raw == null) {
      return query;
    }
    for (String pair : raw.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        try {
          String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
          query.computeIfAbsent(pair.substring(0, equals), k -> new ArrayList<>()).add(value);
        } catch (IllegalArgumentException e) {
          throw new BadQueryException("the address is not well encoded at " + pair);
        }
      }
    }
    return query;
  }
}
