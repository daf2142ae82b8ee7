package dateline.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.store.Correction;
import dateline.store.StoreException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** The front door: a record served as a page and under {@code /api}, to this machine only. */
public final class Explorer implements AutoCloseable {

  private static final int THREADS = 16;
  private static final int LISTENERS = 6;
  private static final int PATIENCE_MILLIS = 250;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Semaphore listeners = new Semaphore(LISTENERS);
  private final Assets assets = new Assets();
  private final Library library;
  private final Jobs jobs;
  private final Api api;
  private final Gate gate;
  private final String token;

  private Explorer(HttpServer server, Library library, Publishers publishers) {
    this.server = server;
    this.library = library;
    this.jobs = new Jobs(library);
    this.api = new Api(library, jobs, publishers);
    byte[] secret = new byte[18];
    new SecureRandom().nextBytes(secret);
    this.token = HexFormat.of().formatHex(secret);
    this.gate = new Gate(server.getAddress().getPort(), token);
    this.threads =
        Executors.newFixedThreadPool(
            THREADS,
            work -> {
              Thread thread = new Thread(work, "serving");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Serves a store.
   *
   * @param store the file; where it does not exist, the first reading makes it
   * @param port 0 for any free one
   * @param means how pages are read and fetched
   * @throws IOException where the port is taken
   */
  public static Explorer start(Path store, int port, Means means) throws IOException {
    Library library = new Library(store, means.reading(), means.fetching());
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
    Explorer explorer = new Explorer(server, library, means.publishers());
    server.setExecutor(explorer.threads);
    server.createContext("/", explorer::handle);
    server.start();
    return explorer;
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** What a request must show to write. */
  public String token() {
    return token;
  }

  /** Where the page is; the fragment hands the token to the page and is sent to nobody. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/#token=" + token;
  }

  /** Whether the store has no articles yet. */
  public boolean isEmpty() {
    return library.snapshot().articles().isEmpty();
  }

  /** Reads pages in the background; the page shows how far it is. */
  public void read(List<Capture> pages) {
    jobs.begin(new Wanted(pages, List.of(), Hints.NONE));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply;
      try {
        gate.check(exchange.getRequestMethod(), exchange.getRequestHeaders());
        Asked asked = Asked.of(exchange.getRequestURI());
        if (asked.path().matches("/api/jobs/[a-z0-9]+/events")) {
          listen(exchange, asked);
          return;
        }
        reply = reply(exchange, asked);
      } catch (Problem e) {
        reply = Reply.problem(e);
      } catch (StoreException e) {
        reply = Reply.problem(new Problem(503, String.valueOf(e.getMessage())));
      } catch (RuntimeException e) {
        reply =
            Reply.problem(new Problem(500, "an error of Dateline's own, please report it: " + e));
      }
      Sending.send(exchange, reply);
    }
  }

  private Reply reply(HttpExchange exchange, Asked asked) throws IOException {
    String method = exchange.getRequestMethod();
    if (method.equals("POST")) {
      return write(asked.path(), Body.of(exchange));
    }
    if (!method.equals("GET") && !method.equals("HEAD")) {
      throw new Problem(405, "only GET, and POST to /api/read and /api/corrections");
    }
    if (asked.path().equals("/api/openapi.json")) {
      return assets.get("/openapi.json");
    }
    return asked.path().startsWith("/api/") ? api.get(asked) : assets.get(asked.path());
  }

  private Reply write(String path, JsonNode body) {
    return switch (path) {
      case "/api/read" -> Reply.made(202, jobs.begin(Body.wanted(body)).json());
      case "/api/corrections" -> {
        Correction added = library.correct(Said.of(body, library.snapshot()));
        yield Reply.made(201, LogView.line(library.snapshot(), added));
      }
      default -> throw new Problem(405, "only GET here");
    };
  }

  /** Tells of a job as it goes on, as server-sent events, until it is finished. */
  private void listen(HttpExchange exchange, Asked asked) throws IOException {
    String id = asked.path().substring("/api/jobs/".length(), asked.path().lastIndexOf('/'));
    Job job = jobs.get(id);
    if (!listeners.tryAcquire()) {
      throw new Problem(429, "too many listeners");
    }
    try {
      Sending.guard(exchange.getResponseHeaders());
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        String last = "";
        boolean finished;
        do {
          finished = job.isFinished();
          String next = Json.string(job.json());
          if (!next.equals(last)) {
            out.write(("data: " + next + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            last = next;
          }
          Thread.sleep(finished ? 0 : PATIENCE_MILLIS);
        } while (!finished);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.release();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    jobs.close();
    threads.shutdownNow();
  }
}
