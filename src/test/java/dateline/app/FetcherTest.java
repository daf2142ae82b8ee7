package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.serve.PageFetching;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching from servers on this machine that behave well, badly and worse. */
class FetcherTest {

  private static final String PAGE =
      "<html><head><title>Harbour opens</title></head><body><h1>Harbour opens</h1><p>The mayor"
          + " opened the harbour in Port Alder on Monday, and she said that it would stay"
          + " open.</p></body></html>";

  private interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private String site = "";

  FetcherTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void on(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          try (exchange) {
            answer.give(exchange);
          }
        });
  }

  private static Answer text(int status, String type, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  private static Answer redirect(String to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /** Fetches from this machine, and from nothing else that is not public. */
  private static Fetcher fetcher() {
    return new Fetcher(
        new Fetcher.Manners(
            1 << 20,
            Duration.ofMillis(700),
            Duration.ZERO,
            Duration.ofSeconds(2),
            a -> a.isLoopbackAddress() || Addresses.isPublic(a)));
  }

  private static String title(Capture capture) {
    return String.valueOf(new Reader().read(capture, Hints.NONE).get(0).title());
  }

  private static void refused(String url, String why) {
    assertThatThrownBy(() -> fetcher().fetch(url))
        .isInstanceOf(FetchException.class)
        .hasMessageStartingWith(url + ": ")
        .hasMessageContaining(why)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aPageIsFetchedAndReadUnderItsAddress() throws IOException {
    on("/news", text(200, "text/html; charset=utf-8", PAGE));

    Capture capture = fetcher().fetch(site + "/news#top");

    assertThat(capture.name()).isEqualTo(site + "/news");
    assertThat(title(capture)).isEqualTo("Harbour opens");
    assertThat(asked).containsExactly("/news");
  }

  @Test
  void theSamePageFetchedTwiceIsTheSameCapture() throws IOException {
    on("/news", text(200, "text/html", PAGE));

    assertThat(fetcher().fetch(site + "/news").digest())
        .isEqualTo(fetcher().fetch(site + "/news").digest());
  }

  @Test
  void gzipIsAskedForAndOpened() throws IOException {
    on(
        "/news",
        exchange -> {
          assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).isEqualTo("gzip");
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(PAGE.getBytes(StandardCharsets.UTF_8));
          }
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, bytes.size());
          exchange.getResponseBody().write(bytes.toByteArray());
        });

    assertThat(title(fetcher().fetch(site + "/news"))).isEqualTo("Harbour opens");
  }

  @Test
  void whatRobotsForbidIsNotAskedFor() {
    on("/robots.txt", text(200, "text/plain", "User-agent: Dateline\nDisallow: /private"));
    on("/private", text(200, "text/html", PAGE));

    refused(site + "/private/1", "robots.txt of 127.0.0.1 forbids it");
    assertThat(asked).containsExactly("/robots.txt");
  }

  @Test
  void robotsThatCannotBeHadForbidAll() {
    on("/robots.txt", text(503, "text/plain", "down"));
    on("/news", text(200, "text/html", PAGE));

    refused(site + "/news", "robots.txt");
    assertThat(asked).containsExactly("/robots.txt");
  }

  @Test
  void robotsAreAskedForOnceASite() throws IOException {
    on("/robots.txt", text(200, "text/plain", ""));
    on("/news", text(200, "text/html", PAGE));
    Fetcher fetcher = fetcher();

    fetcher.fetch(site + "/news/1");
    fetcher.fetch(site + "/news/2");

    assertThat(asked).containsExactly("/robots.txt", "/news/1", "/news/2");
  }

  @Test
  void theSitesCrawlDelayIsKept() throws IOException {
    on("/robots.txt", text(200, "text/plain", "User-agent: *\nCrawl-delay: 0.4"));
    on("/news", text(200, "text/html", PAGE));
    long start = System.nanoTime();

    fetcher().fetch(site + "/news");

    assertThat(System.nanoTime() - start).isGreaterThan(390_000_000L);
  }

  @Test
  void redirectsAreFollowedAFewTimes() throws IOException {
    on("/old", redirect("/news?a=b"));
    on("/news", text(200, "text/html", PAGE));
    on("/round", redirect("/round"));

    assertThat(fetcher().fetch(site + "/old").name()).isEqualTo(site + "/news?a=b");
    refused(site + "/round", "more than 5 redirects");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/", "http://169.254.169.254/latest", "http://192.168.1.1/",
            "http://[fd00::1]/",
        "http://[::ffff:10.0.0.1]/", "http://0.0.0.0/", "http://100.64.0.1/", "file:///etc/passwd",
        "gopher://a.example/", "http://user@127.0.0.1/"
      })
  void redirectsToPrivateAddressesAndOtherSchemesAreRefused(String to) {
    on("/leak", redirect(to));

    assertThatThrownBy(() -> fetcher().fetch(site + "/leak"))
        .isInstanceOf(FetchException.class)
        .hasMessageMatching(".*(?:no public address|not fetched).*");
  }

  @Test
  void thisMachineIsRefusedByDefault() {
    assertThatThrownBy(() -> new Fetcher(Fetcher.Manners.USUAL).fetch(site + "/"))
        .hasMessageContaining("is no public address");
    assertThat(asked).isEmpty();
  }

  @Test
  void anUnchangedPageIsNotSentAgain() throws IOException {
    on(
        "/news",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : PAGE.length());
          if (!same) {
            exchange.getResponseBody().write(PAGE.getBytes(StandardCharsets.UTF_8));
          }
        });
    Fetcher.Fetched first = fetcher().fetch(site + "/news", Fetcher.Validators.NONE).orElseThrow();

    assertThat(first.validators().etag()).isEqualTo("\"v1\"");
    assertThat(fetcher().fetch(site + "/news", first.validators())).isEmpty();
  }

  @Test
  void errorsAndBusyServersAreNamed() {
    on("/gone", text(410, "text/html", "gone"));
    on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "120");
          exchange.sendResponseHeaders(429, -1);
        });

    refused(site + "/gone", "answered 410, no page");
    refused(site + "/busy", "it asks to wait: 120 s");
  }

  @Test
  void aSlowBodyEndsAtTheDeadline() {
    on(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              body.write('a');
              body.flush();
              Thread.sleep(50);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    refused(site + "/slow", "no whole answer within");
  }

  @Test
  void anEndlessBodyEndsAtItsBound() {
    on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] piece =
              "<rss><channel><item><title>more</title></item>"
                  .repeat(500)
                  .getBytes(StandardCharsets.UTF_8);
          try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 10_000; i++) {
              body.write(piece);
            }
          }
        });

    refused(site + "/endless", "more than 1 MB");
  }

  @Test
  void aBodyShorterThanItsLengthIsNamed() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread answering =
          new Thread(
              () -> {
                for (int i = 0; i < 2; i++) {
                  try (Socket one = socket.accept()) {
                    one.getInputStream().read(new byte[4096]);
                    one.getOutputStream()
                        .write(
                            (i == 0
                                    ? "HTTP/1.1 404 None\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                    : "HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n<html>")
                                .getBytes(StandardCharsets.US_ASCII));
                  } catch (IOException e) {
                    return;
                  }
                }
              });
      answering.setDaemon(true);
      answering.start();

      refused("http://127.0.0.1:" + socket.getLocalPort() + "/short", "cannot be fetched");
    }
  }

  @Test
  void aServerThatIsNotThereIsNamed() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    refused("http://127.0.0.1:" + port + "/", "cannot be fetched");
  }

  @Test
  void ofAFeedThePagesAreFetchedThatItPointsAt() {
    String item = "<item><title>%s</title><link>%s</link></item>";
    on(
        "/feed",
        text(
            200,
            "application/rss+xml",
            "<rss version='2.0'><channel><title>Post</title>"
                + item.formatted("One", site + "/one")
                + item.formatted("Two", site + "/two")
                + "</channel></rss>"));
    on("/one", text(200, "text/html", PAGE));
    on("/two", text(404, "text/plain", "gone"));
    List<String> told = new ArrayList<>();

    new Fetching(fetcher()).fetch(site + "/feed", new Told(told));

    assertThat(told)
        .containsExactly(
            "begin " + site + "/feed",
            "expect 2",
            "begin " + site + "/one",
            "page " + site + "/one",
            "begin " + site + "/two",
            "missing " + site + "/two: the server answered 404, no page");
  }

  @Test
  void ofAPageOnlyItselfIsFetched() {
    on("/news", text(200, "text/html", PAGE));
    List<String> told = new ArrayList<>();

    new Fetching(fetcher()).fetch(site + "/news", new Told(told));

    assertThat(told).containsExactly("begin " + site + "/news", "page " + site + "/news");
  }

  private record Told(List<String> told) implements PageFetching.Arrivals {
    @Override
    public void expect(int pages) {
      told.add("expect " + pages);
    }

    @Override
    public void begin(String address) {
      told.add("begin " + address);
    }

    @Override
    public void page(Capture capture) {
      told.add("page " + capture.name());
    }

    @Override
    public void missing(String complaint) {
      told.add("missing " + complaint);
    }
  }
}
