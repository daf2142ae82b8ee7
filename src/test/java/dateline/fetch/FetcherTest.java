package dateline.fetch;

import static dateline.fetch.LocalServer.fetcher;
import static dateline.fetch.LocalServer.redirect;
import static dateline.fetch.LocalServer.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching from servers on this machine that behave well, badly and worse. */
class FetcherTest {

  private static final String PAGE =
      "<html><head><title>Harbour opens</title></head><body><h1>Harbour opens</h1><p>The mayor"
          + " opened the harbour in Port Alder on Monday, and she said that it would stay"
          + " open.</p></body></html>";

  private final LocalServer server = new LocalServer();
  private final String site = server.site();

  @AfterEach
  void stop() {
    server.close();
  }

  private void on(String path, LocalServer.Answering answering) {
    server.on(path, answering);
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
    assertThat(server.asked()).containsExactly("/news");
  }

  @Test
  @Timeout(60)
  void aClockPutBackMakesNobodyWait() throws IOException {
    on("/news", text(200, "text/html", PAGE));
    AtomicInteger hours = new AtomicInteger();
    Clock back =
        new Clock() {
          @Override
          public Instant instant() {
            return Instant.now().minus(Duration.ofHours(hours.incrementAndGet()));
          }

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }
        };
    Duration pause = Duration.ofMillis(1);
    Fetcher fetcher =
        new Fetcher(
            "Dateline/test",
            new Manners(1 << 20, Duration.ofSeconds(30), pause, Duration.ofDays(1), a -> true),
            back);

    fetcher.fetch(site + "/news");
    fetcher.fetch(site + "/news");

    assertThat(server.asked()).containsExactly("/news", "/news");
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
          assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding"))
              .isEqualTo("gzip, deflate");
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
    assertThat(server.asked()).containsExactly("/robots.txt");
  }

  @Test
  void robotsThatCannotBeHadForbidAll() {
    on("/robots.txt", text(503, "text/plain", "down"));
    on("/news", text(200, "text/html", PAGE));

    refused(site + "/news", "robots.txt");
    assertThat(server.asked()).containsExactly("/robots.txt");
  }

  @Test
  void robotsAreAskedForOnceASite() throws IOException {
    on("/robots.txt", text(200, "text/plain", ""));
    on("/news", text(200, "text/html", PAGE));
    Fetcher fetcher = fetcher();

    fetcher.fetch(site + "/news/1");
    fetcher.fetch(site + "/news/2");

    assertThat(server.asked()).containsExactly("/robots.txt", "/news/1", "/news/2");
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
    assertThatThrownBy(() -> new Fetcher("Dateline/test", Manners.USUAL).fetch(site + "/"))
        .hasMessageContaining("is no public address");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aNameThatLeadsToThisMachineIsRefusedToo() {
    assertThatThrownBy(
            () ->
                new Fetcher("Dateline/test", Manners.USUAL)
                    .fetch(site.replace("127.0.0.1", "localhost") + "/"))
        .hasMessageContaining("localhost is no public address");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void theAddressLookedAtIsTheOneConnectedTo() {
    Gate gate = new Gate(address -> false);
    InetSocketAddress resolved = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);

    assertThatThrownBy(() -> gate.createSocket().connect(resolved, 100))
        .isInstanceOf(Gate.ShutException.class);
    assertThatThrownBy(
            () ->
                gate.createSocket()
                    .connect(InetSocketAddress.createUnresolved("a.example", 9), 100))
        .hasMessage("no address to connect to");
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
    Fetched first = fetcher().fetch(site + "/news", Validators.NONE).orElseThrow();

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
  void aShortRestIsWaitedForAndThePageAskedForAgain() throws IOException {
    AtomicInteger times = new AtomicInteger();
    on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "1");
          boolean busy = times.incrementAndGet() == 1;
          LocalServer.send(exchange, busy ? 503 : 200, "text/html", PAGE.getBytes(UTF_8));
        });
    long start = System.nanoTime();

    assertThat(title(fetcher().fetch(site + "/busy"))).isEqualTo("Harbour opens");
    assertThat(System.nanoTime() - start).isGreaterThan(990_000_000L);
  }

  @Test
  void aHostThatWantsALongRestIsNotAskedByThen() {
    on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "120");
          exchange.sendResponseHeaders(429, -1);
        });
    Fetcher fetcher = fetcher();

    assertThatThrownBy(() -> fetcher.fetch(site + "/busy/1"))
        .hasMessageContaining("it asks to wait: 120 s");
    assertThatThrownBy(() -> fetcher.fetch(site + "/busy/2"))
        .hasMessageContaining("asks to be left alone for another 1")
        .extracting(e -> ((FetchException) e).rest().toSeconds() > 100)
        .isEqualTo(true);
    assertThat(server.asked()).containsExactly("/busy/1");
  }

  @Test
  void aRestIsGivenInSecondsOrAsATimeAndBoundedByADay() {
    Instant now = Instant.parse("2026-11-23T12:00:00Z");

    assertThat(rest("90", now)).isEqualTo(Duration.ofSeconds(90));
    assertThat(rest("Mon, 23 Nov 2026 12:05:00 GMT", now)).isEqualTo(Duration.ofMinutes(5));
    assertThat(rest("Mon, 23 Nov 2026 11:05:00 GMT", now)).isEqualTo(Duration.ZERO);
    assertThat(rest("999999999", now)).isEqualTo(Duration.ofDays(1));
    assertThat(rest("soon", now)).isEqualTo(Duration.ZERO);
  }

  private static void quietly(Fetcher fetcher, String url) {
    try {
      fetcher.fetch(url);
    } catch (FetchException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Duration rest(String after, Instant now) {
    return new Answer(429, Headers.of("Retry-After", after), new byte[0]).rest(now);
  }

  @Test
  void aHostIsAskedOneAtATimeAlsoByManyThreads() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    on(
        "/news",
        exchange -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          LocalServer.send(exchange, 200, "text/html", PAGE.getBytes(UTF_8));
          now.decrementAndGet();
        });
    Fetcher fetcher = fetcher();

    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String url = site + "/news/" + i;
      Thread thread = new Thread(() -> quietly(fetcher, url));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(server.asked()).filteredOn(a -> a.startsWith("/news")).hasSize(6);
    assertThat(most).hasValue(1);
  }

  @Test
  void aWrongCharsetSpoilsNoLetters() throws IOException {
    String page = PAGE.replace("Harbour", "H\u00e4fen").replace("Alder", "\u00c9lder");
    on(
        "/utf",
        exchange ->
            LocalServer.send(exchange, 200, "text/html; charset=x-none", page.getBytes(UTF_8)));
    on(
        "/latin",
        exchange -> LocalServer.send(exchange, 200, "text/html", page.getBytes(ISO_8859_1)));

    assertThat(title(fetcher().fetch(site + "/utf"))).isEqualTo("H\u00e4fen opens");
    assertThat(title(fetcher().fetch(site + "/latin"))).isEqualTo("H\u00e4fen opens");
  }

  @Test
  void aBodyThatIsSaidToBePackedAndIsNotIsReadAsItIs() {
    on(
        "/gzip",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          LocalServer.send(exchange, 200, "text/html", PAGE.getBytes(UTF_8));
        });

    assertThatCode(() -> title(fetcher().fetch(site + "/gzip"))).doesNotThrowAnyException();
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

    assertThatThrownBy(() -> fetcher(Duration.ofMillis(700)).fetch(site + "/slow"))
        .isInstanceOf(FetchException.class)
        .hasMessageStartingWith(site + "/slow: no whole answer within");
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
}
