package dateline.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;

/** A server on this machine that answers as a test wants it to, and remembers what it was asked. */
public final class LocalServer implements AutoCloseable {

  /** What is given for a path and all below it. */
  public interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  public LocalServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
  }

  /** Its address, without a path. */
  public String site() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Paths with queries, in the order in which they were asked for. */
  public List<String> asked() {
    synchronized (asked) {
      return List.copyOf(asked);
    }
  }

  public void on(String path, Answering answering) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          try (exchange) {
            answering.answer(exchange);
          }
        });
  }

  /** Takes back what was given for a path. */
  public void off(String path) {
    server.removeContext(path);
  }

  public static Answering text(int status, String type, String body) {
    return exchange -> send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  public static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  public static Answering redirect(String to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /** Fetches from this machine, and from nothing else that is not public. */
  public static Fetcher fetcher() {
    return fetcher(Duration.ofSeconds(30));
  }

  static Fetcher fetcher(Duration patience) {
    return new Fetcher(
        "Dateline/test",
        new Manners(
            1 << 20,
            patience,
            Duration.ZERO,
            Duration.ofSeconds(2),
            a -> a.isLoopbackAddress() || Addresses.isPublic(a)));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
