package dateline.watch;

import static dateline.fetch.LocalServer.redirect;
import static dateline.fetch.LocalServer.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dateline.fetch.LocalServer;
import dateline.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch over feeds of servers on this machine that behave well, badly and worse. */
class WatcherTest {

  @TempDir Path folder = Path.of("");

  private final LocalServer server = new LocalServer();
  private final String site = server.site();
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger looks = new AtomicInteger();
  private volatile Instant now = Instant.parse("2026-11-23T12:00:00Z");

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          looks.incrementAndGet();
          return now;
        }
      };

  @AfterEach
  void stop() {
    server.close();
  }

  private Path file() {
    return folder.resolve("watched.db");
  }

  /** One round over feeds at these paths, by a program that starts anew. */
  private int once(String... paths) {
    List<WatchedFeed> feeds = new ArrayList<>();
    for (String path : paths) {
      feeds.add(new WatchedFeed(site + path, null, Duration.ofMinutes(15), 7));
    }
    try (Store store = Store.create(file())) {
      return new Watcher(
              store.watching(), LocalServer.fetcher(), Wired.READING, feeds, clock, Wired.log(told))
          .once();
    }
  }

  private List<String> kept() {
    try (Store store = Store.create(file())) {
      List<String> kept = new ArrayList<>();
      store.captures((capture, hints) -> kept.add(capture.name().replace(site, "")));
      return kept;
    }
  }

  private List<String> asked() {
    return server.asked().stream().filter(path -> !path.equals("/robots.txt")).toList();
  }

  @Test
  void whatAFeedNamesIsKeptAndAskedForOnce() {
    server.on("/feed", text(200, "application/rss+xml", Wired.feed(site, "/one", "/two")));
    server.on("/one", Wired.page(1));
    server.on("/two", Wired.page(2));

    assertThat(once("/feed")).isZero();
    assertThat(once("/feed")).isZero();

    assertThat(kept()).containsExactly("/one", "/two");
    assertThat(asked()).containsExactly("/feed", "/one", "/two", "/feed");
    assertThat(told)
        .containsExactly(
            site + "/feed: 2 new of 2 pages", "kept " + site + "/one", "kept " + site + "/two");
  }

  @Test
  void aFeedIsAskedForChangesOnlyAlsoByTheNextProgram() {
    AtomicInteger unchanged = new AtomicInteger();
    server.on(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
          } else {
            LocalServer.send(exchange, 200, "text/xml", Wired.feed(site, "/one").getBytes(UTF_8));
          }
        });
    server.on("/one", Wired.page(1));

    assertThat(once("/feed") + once("/feed") + once("/feed")).isZero();

    assertThat(unchanged).hasValue(2);
    assertThat(kept()).containsExactly("/one");
  }

  @Test
  void aBadFeedHasItsLineAndStopsNoOther() {
    server.on("/robots.txt", text(200, "text/plain", "User-agent: *\nDisallow: /forbidden"));
    server.on("/gone", text(404, "text/plain", "gone"));
    server.on("/page", Wired.page(9));
    server.on("/round", redirect("/round"));
    server.on("/inward", redirect("http://10.0.0.1/feed"));
    server.on("/bomb", text(200, "text/xml", bomb()));
    server.on("/packed", Wired.gzip(new byte[110 * 1024 * 1024]));
    server.on("/endless", this::endless);
    server.on("/empty", text(200, "text/xml", ""));
    server.on("/good", text(200, "text/xml", Wired.feed(site, "/one")));
    server.on("/one", Wired.page(1));

    int troubles =
        once(
            "/gone",
            "/forbidden",
            "/page",
            "/round",
            "/inward",
            "/bomb",
            "/packed",
            "/endless",
            "/empty",
            "/good");

    assertThat(troubles).isEqualTo(9);
    assertThat(told)
        .containsExactlyInAnyOrder(
            site + "/gone: the server answered 404, no page",
            site + "/forbidden: robots.txt of 127.0.0.1 forbids it",
            site + "/page: neither a feed nor a site map",
            site + "/round: more than 5 redirects",
            site + "/inward: 10.0.0.1 is no public address (10.0.0.1); not fetched",
            site + "/bomb: names no page; is it the right address?",
            site + "/packed: unpacks to more than 96 MB, no single news page",
            site + "/endless: cannot be fetched: more than 1 MB, no news page",
            site + "/empty: the server's answer is empty",
            site + "/good: 1 new of 1 pages",
            "kept " + site + "/one");
    assertThat(kept()).containsExactly("/one");
  }

  @Test
  void pagesOfTheNetworksAroundAreNotFetchedThoughAFeedNamesThem() {
    String inward =
        Stream.of("http://169.254.169.254/latest", "http://10.0.0.1/", "file:///etc/passwd")
            .map(to -> "<item><title>News</title><link>%s</link></item>".formatted(to))
            .collect(Collectors.joining());
    String feed = Wired.feed(site, "/round", "/one").replace("<item>", inward + "<item>");
    server.on("/feed", text(200, "text/xml", feed));
    server.on("/round", redirect("http://192.168.1.1/admin"));
    server.on("/one", Wired.page(1));

    once("/feed");

    assertThat(kept()).containsExactly("/one");
    assertThat(told)
        .contains(
            "http://169.254.169.254/latest: 169.254.169.254 is no public address"
                + " (169.254.169.254); not fetched",
            "http://10.0.0.1/: 10.0.0.1 is no public address (10.0.0.1); not fetched",
            site + "/round: 192.168.1.1 is no public address (192.168.1.1); not fetched");
  }

  /** A feed whose own entities would grow without end. */
  private String bomb() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    return entities
        + "]><rss version='2.0'><channel><item><title>&a29;</title></item></channel></rss>";
  }

  private void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] piece = "<rss><channel><item><title>more</title></item>".repeat(500).getBytes(UTF_8);
    try (OutputStream body = exchange.getResponseBody()) {
      for (int i = 0; i < 10_000; i++) {
        body.write(piece);
      }
    }
  }

  @Test
  void aBusyServersPageIsPutOffAndHadLater() {
    AtomicBoolean busy = new AtomicBoolean(true);
    server.on("/feed", text(200, "text/xml", Wired.feed(site, "/one")));
    server.on(
        "/one",
        exchange -> {
          if (busy.get()) {
            exchange.getResponseHeaders().set("Retry-After", "1200");
            exchange.sendResponseHeaders(429, -1);
          } else {
            Wired.page(1).answer(exchange);
          }
        });

    assertThat(once("/feed")).isEqualTo(1);
    busy.set(false);
    now = now.plus(Duration.ofMinutes(19));
    assertThat(once("/feed")).isZero();
    assertThat(kept()).isEmpty();
    now = now.plus(Duration.ofMinutes(2));
    assertThat(once("/feed")).isZero();

    assertThat(kept()).containsExactly("/one");
    assertThat(told)
        .contains(
            site
                + "/one: the server answered 429, too busy; it asks to wait: 1200 s;"
                + " asked for again in 20 min");
  }

  @Test
  void aPageThatNeverComesIsGivenUpInTheEnd() {
    server.on("/feed", text(200, "text/xml", Wired.feed(site, "/one", "/gone")));
    server.on("/one", text(500, "text/plain", "broken"));
    server.on("/gone", text(410, "text/plain", "gone"));

    for (int i = 0; i < 10; i++) {
      once("/feed");
      now = now.plus(Duration.ofDays(2));
    }

    assertThat(asked()).filteredOn("/one"::equals).hasSize(Delays.MOST_TRIES);
    assertThat(asked()).filteredOn("/gone"::equals).hasSize(1);
    assertThat(told.get(told.size() - 1))
        .isEqualTo(site + "/one: the server answered 500; try later; given up");
  }

  @Test
  void theSamePageUnderTwoAddressesIsKeptOnce() {
    server.on("/feed", text(200, "text/xml", Wired.feed(site, "/one", "/one#top", "/same")));
    server.on("/one", Wired.page(1));
    server.on("/same", redirect("/one"));

    once("/feed");

    assertThat(kept()).containsExactly("/one");
    assertThat(asked()).containsExactly("/feed", "/one", "/same", "/one");
  }

  @Test
  void siteMapsAreFollowedAndOldPagesLeftAlone() {
    server.on(
        "/index",
        text(
            200,
            "text/xml",
            "<sitemapindex><sitemap><loc>" + site + "/map</loc></sitemap></sitemapindex>"));
    server.on(
        "/map",
        text(
            200,
            "text/xml",
            "<urlset xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>"
                + mapped("/one", "2026-11-22")
                + mapped("/old", "2026-11-01")
                + "</urlset>"));
    server.on("/one", Wired.page(1));
    server.on("/old", Wired.page(2));

    once("/index");

    assertThat(asked()).containsExactly("/index", "/map", "/one");
  }

  private String mapped(String path, String day) {
    return ("<url><loc>%s%s</loc><news:news><news:publication_date>%s</news:publication_date>"
            + "</news:news></url>")
        .formatted(site, path, day);
  }

  /** Follows a feed until something is so. */
  private void follow(String path, BooleanSupplier until) throws InterruptedException {
    Thread following =
        new Thread(
            () -> {
              List<WatchedFeed> feeds =
                  List.of(new WatchedFeed(site + path, null, Duration.ofMinutes(15), 7));
              try (Store store = Store.create(file())) {
                new Watcher(
                        store.watching(),
                        LocalServer.fetcher(),
                        Wired.READING,
                        feeds,
                        clock,
                        Wired.log(told))
                    .run();
              }
            });
    following.start();
    for (int i = 0; i < 1200 && !until.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
    following.interrupt();
    following.join();
    assertThat(until.getAsBoolean()).isTrue();
  }

  private long asked(String path) {
    return asked().stream().filter(path::equals).count();
  }

  @Test
  void aClockPutBackKeepsNeitherFeedNorPageWaiting() throws InterruptedException {
    AtomicBoolean busy = new AtomicBoolean(true);
    server.on("/feed", text(200, "text/xml", Wired.feed(site, "/one")));
    server.on(
        "/one",
        exchange -> {
          if (busy.getAndSet(false)) {
            exchange.sendResponseHeaders(503, -1);
          } else {
            Wired.page(1).answer(exchange);
          }
        });
    now = Instant.parse("2028-11-23T12:00:00Z");
    once("/feed");
    now = Instant.parse("2026-11-23T12:00:00Z");

    follow("/feed", () -> asked("/feed") == 2 && told.contains("kept " + site + "/one"));

    assertThat(kept()).containsExactly("/one");
  }

  @Test
  void whatAFeedNamedWhileTheClockWasAheadIsHadOnceItIsRight() {
    String map =
        "<urlset xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>"
            + mapped("/one", "2026-11-22")
            + "</urlset>";
    server.on(
        "/map",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            LocalServer.send(exchange, 200, "text/xml", map.getBytes(UTF_8));
          }
        });
    server.on("/one", Wired.page(1));
    now = Instant.parse("2028-11-23T12:00:00Z");
    once("/map");
    assertThat(kept()).isEmpty();
    now = Instant.parse("2026-11-23T12:00:00Z");

    once("/map");

    assertThat(kept()).containsExactly("/one");
  }

  @Test
  void aWatchThatHasNothingToDoRests() throws InterruptedException {
    server.on("/feed", text(200, "text/xml", Wired.feed(site)));
    Instant end = Instant.now().plusSeconds(2);

    follow("/feed", () -> Instant.now().isAfter(end));

    // A watch that does not rest looks tens of thousands of times.
    assertThat(looks).hasValueLessThan(100);
  }

  @Test
  void aPageThatCannotBeReadHasItsLine() {
    server.on("/feed", text(200, "text/xml", Wired.feed(site, "/film", "/packed", "/one")));
    server.on("/film", text(200, "video/mp4", "\0\0\0\1ftypisom" + "\0\1\2\3".repeat(500)));
    server.on("/packed", Wired.gzip(new byte[110 * 1024 * 1024]));
    server.on("/one", Wired.page(1));

    assertThat(once("/feed")).isEqualTo(2);

    assertThat(kept()).containsExactly("/one");
    assertThat(told).hasSize(4);
    assertThat(told.get(1)).startsWith(site + "/film: ");
    assertThat(told.get(2))
        .isEqualTo(site + "/packed: unpacks to more than 96 MB, no single news page");
    once("/feed");
    assertThat(asked()).filteredOn("/film"::equals).hasSize(1);
  }
}
