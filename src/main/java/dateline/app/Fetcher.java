package dateline.app;

import dateline.read.Capture;
import dateline.read.Robots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Fetches pages politely: what robots.txt forbids is not asked for, a site is asked once at a time
 * with a pause between, redirects, sizes and times are bounded, and addresses that are not public
 * are refused, also where a redirect leads to one. One page at a time.
 */
final class Fetcher {

  /** The name by which sites may forbid. */
  static final String PRODUCT = "Dateline";

  private static final String AGENT = PRODUCT + "/" + Main.NUMBER;
  private static final int MOST_REDIRECTS = 5;

  /** Sent back with an answer: what a later request may ask for changes by. */
  record Validators(String etag, String modified) {
    static final Validators NONE = new Validators("", "");
  }

  /** A page, and by what to ask for its changes. */
  record Fetched(Capture capture, Validators validators) {}

  /**
   * What a fetcher keeps to.
   *
   * @param most bytes of an answer
   * @param patience for an answer, from the request to its last byte
   * @param pause between two requests to a site, where it asks for none
   * @param longestPause that a site may ask for
   * @param fetches the addresses that are asked at all
   */
  record Manners(
      int most,
      Duration patience,
      Duration pause,
      Duration longestPause,
      Predicate<InetAddress> fetches) {
    static final Manners USUAL =
        new Manners(
            32 * 1024 * 1024,
            Duration.ofSeconds(60),
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            Addresses::isPublic);
  }

  private final Manners manners;
  private final HttpClient client;
  private final Map<String, Robots> robots = new HashMap<>();
  private final Map<String, Long> asked = new HashMap<>();

  Fetcher(Manners manners) {
    this.manners = manners;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.patience())
            .build();
  }

  /** Whether the word names a page to fetch. */
  static boolean isAddress(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /**
   * The page at an address, with the headers that tell how to read it.
   *
   * @throws FetchException where it cannot be had; one line says why
   */
  Capture fetch(String url) throws FetchException {
    return fetch(url, Validators.NONE)
        .orElseThrow(() -> FetchException.passing(url, "not changed, the server says"))
        .capture();
  }

  /**
   * The page at an address, or none where it has not changed.
   *
   * @param known what an earlier answer gave
   */
  synchronized Optional<Fetched> fetch(String url, Validators known) throws FetchException {
    URI at = address(url, url);
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!robots(at, url).allows(path(at))) {
        throw FetchException.lasting(url, "robots.txt of " + at.getHost() + " forbids it");
      }
      HttpResponse<byte[]> answer = ask(at, url, known);
      int status = answer.statusCode();
      if (status == 304) {
        return Optional.empty();
      }
      if (status == 200) {
        return Optional.of(new Fetched(capture(at, answer), validators(answer)));
      }
      Optional<String> location = answer.headers().firstValue("location");
      if (status < 300 || status > 399 || location.isEmpty()) {
        throw refused(url, answer);
      }
      at = address(resolve(at, location.get(), url), url);
    }
    throw FetchException.lasting(url, "more than " + MOST_REDIRECTS + " redirects");
  }

  private static String resolve(URI at, String location, String url) throws FetchException {
    try {
      return at.resolve(new URI(location.replace(" ", "%20"))).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw FetchException.lasting(url, "redirects to what is no address");
    }
  }

  private static FetchException refused(String url, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    String later = answer.headers().firstValue("retry-after").orElse("");
    if (status == 429 || status == 503) {
      return FetchException.passing(
          url,
          "the server answered "
              + status
              + ", too busy"
              + (later.isEmpty()
                  ? ""
                  : "; it asks to wait: " + later + (isNumber(later) ? " s" : "")));
    }
    return status >= 500
        ? FetchException.passing(url, "the server answered " + status + "; try later")
        : FetchException.lasting(url, "the server answered " + status + ", no page");
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,9}");
  }

  /** Checks an address, that of a redirect too. */
  private URI address(String word, String url) throws FetchException {
    URI at;
    try {
      at = new URI(word.replaceFirst("#.*", "").replace(" ", "%20"));
    } catch (URISyntaxException e) {
      throw FetchException.lasting(url, "no address of a page; check it");
    }
    String host = at.getHost();
    if (!isAddress(String.valueOf(at)) || host == null || at.getUserInfo() != null) {
      throw FetchException.lasting(url, "leads to what is not fetched: " + at);
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!manners.fetches().test(address)) {
          throw FetchException.lasting(
              url, host + " is no public address (" + address.getHostAddress() + "); not fetched");
        }
      }
      return at;
    } catch (UnknownHostException e) {
      throw FetchException.passing(url, "no server of the name " + host + " is known");
    }
  }

  private static String path(URI at) {
    String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
    return at.getRawQuery() == null ? path : path + "?" + at.getRawQuery();
  }

  private static String site(URI at) {
    return at.getScheme() + "://" + at.getRawAuthority();
  }

  private Robots robots(URI at, String url) throws FetchException {
    Robots known = robots.get(site(at));
    if (known != null) {
      return known;
    }
    Robots found = askRobots(URI.create(site(at) + "/robots.txt"), url);
    robots.put(site(at), found);
    return found;
  }

  private Robots askRobots(URI first, String url) throws FetchException {
    URI at = first;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      HttpResponse<byte[]> answer = ask(at, url, Validators.NONE);
      int status = answer.statusCode();
      if (status == 200) {
        return Robots.of(new String(answer.body(), StandardCharsets.UTF_8), PRODUCT);
      }
      Optional<String> location = answer.headers().firstValue("location");
      if (status < 300 || status > 399 || location.isEmpty()) {
        return status >= 500 || status == 429 ? Robots.FORBID_ALL : Robots.ALLOW_ALL;
      }
      at = address(resolve(at, location.get(), url), url);
    }
    return Robots.ALLOW_ALL;
  }

  private HttpResponse<byte[]> ask(URI at, String url, Validators known) throws FetchException {
    pause(at, url);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .timeout(manners.patience())
            .header("User-Agent", AGENT)
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
            .header("Accept-Encoding", "gzip");
    if (!known.etag().isEmpty()) {
      request.header("If-None-Match", known.etag());
    }
    if (!known.modified().isEmpty()) {
      request.header("If-Modified-Since", known.modified());
    }
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), info -> new Bounded(manners.most()));
    try {
      return answer.get(manners.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw FetchException.passing(
          url, "no whole answer within " + manners.patience().toSeconds() + " s; try later");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw FetchException.passing(url, "interrupted");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw FetchException.passing(url, "cannot be fetched: " + reason(cause == null ? e : cause));
    } finally {
      asked.put(site(at), System.nanoTime());
    }
  }

  private static String reason(Throwable cause) {
    String message = cause.getMessage();
    return message == null ? "no connection (" + cause.getClass().getSimpleName() + ")" : message;
  }

  /** Waits until the site may be asked again. */
  private void pause(URI at, String url) throws FetchException {
    Long last = asked.get(site(at));
    if (last == null) {
      return;
    }
    Robots rules = robots.getOrDefault(site(at), Robots.ALLOW_ALL);
    long wanted =
        rules.delay().isPresent()
            ? (long) (rules.delay().getAsDouble() * 1000)
            : manners.pause().toMillis();
    long bounded = Math.min(wanted, manners.longestPause().toMillis());
    long left = bounded - (System.nanoTime() - last) / 1_000_000;
    try {
      if (left > 0) {
        Thread.sleep(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FetchException.passing(url, "interrupted");
    }
  }

  private static Validators validators(HttpResponse<byte[]> answer) {
    return new Validators(
        answer.headers().firstValue("etag").orElse(""),
        answer.headers().firstValue("last-modified").orElse(""));
  }

  /** The answer as web archives keep it, with no header that differs from one time to the next. */
  private static Capture capture(URI at, HttpResponse<byte[]> answer) {
    StringBuilder head = new StringBuilder("HTTP/1.1 200\r\n");
    for (String name : List.of("content-type", "content-encoding", "etag", "last-modified")) {
      answer
          .headers()
          .firstValue(name)
          .ifPresent(value -> head.append(name).append(": ").append(value).append("\r\n"));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      bytes.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
      bytes.write(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written to", e);
    }
    return new Capture(at.toString(), bytes.toByteArray());
  }
}
