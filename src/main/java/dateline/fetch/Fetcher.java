package dateline.fetch;

import dateline.read.Capture;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages politely: what robots.txt forbids is not asked for (RFC 9309), a host is asked once
 * at a time with a pause between, and not while it wants to be left alone; redirects, sizes and
 * times are bounded, and only public addresses are connected to. Safe for use by multiple threads:
 * each host has its own turn.
 */
public final class Fetcher {

  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_TRIES = 2;

  private final String product;
  private final Manners manners;
  private final Wire wire;
  private final Clock wall;
  private final Clock steady = new Steady();
  private final Map<String, Rules> rules = new ConcurrentHashMap<>();
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  /**
   * @param agent sent as User-Agent; what stands before the slash is the name by which sites forbid
   */
  public Fetcher(String agent, Manners manners) {
    this(agent, manners, Clock.systemUTC());
  }

  /**
   * The same.
   *
   * @param wall only to know how far off a moment is that a server names; no waiting goes by it
   */
  public Fetcher(String agent, Manners manners, Clock wall) {
    this.wall = wall;
    this.product = agent.replaceFirst("/.*", "");
    this.manners = manners;
    this.wire = new Wire(agent, manners);
  }

  /** Whether the word names a page to fetch. */
  public static boolean isAddress(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /** The host that an address names, in lower case; empty where it is no address. */
  public static String host(String url) {
    HttpUrl at = HttpUrl.parse(url);
    return at == null ? "" : at.host();
  }

  /**
   * The page at an address, with the headers that tell how to read it.
   *
   * @throws FetchException where it cannot be had; one line says why
   */
  public Capture fetch(String url) throws FetchException {
    return fetch(url, Validators.NONE)
        .orElseThrow(() -> FetchException.passing(url, "not changed, the server says"))
        .capture();
  }

  /**
   * The page at an address, or none where it has not changed.
   *
   * @param known what an earlier answer gave
   * @throws FetchException where it cannot be had; one line says why
   */
  public Optional<Fetched> fetch(String url, Validators known) throws FetchException {
    HttpUrl at = address(HttpUrl.parse(url), url);
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      permit(at, url);
      Answer answer = ask(at, url, known);
      if (answer.status() == 304) {
        return Optional.empty();
      }
      if (answer.status() == 200) {
        return Optional.of(new Fetched(answer.capture(at.toString()), answer.validators()));
      }
      if (!answer.leadsOn()) {
        throw refused(url, answer);
      }
      at = address(at.resolve(answer.header("location")), url);
    }
    throw FetchException.lasting(url, "more than " + MOST_REDIRECTS + " redirects");
  }

  private FetchException refused(String url, Answer answer) {
    int status = answer.status();
    if (answer.isBusy()) {
      Duration rest = answer.rest(wall.instant());
      String asks = rest.isZero() ? "" : "; it asks to wait: " + rest.toSeconds() + " s";
      return FetchException.after(url, "the server answered " + status + ", too busy" + asks, rest);
    }
    return status >= 500
        ? FetchException.passing(url, "the server answered " + status + "; try later")
        : FetchException.lasting(url, "the server answered " + status + ", no page");
  }

  /** Checks an address, that of a redirect too; which machine it is, the gate looks at. */
  private static HttpUrl address(@Nullable HttpUrl at, String url) throws FetchException {
    if (at == null) {
      throw FetchException.lasting(url, "leads to what is not fetched: no http or https address");
    }
    if (!at.username().isEmpty() || !at.password().isEmpty()) {
      throw FetchException.lasting(url, "an address with a name or a password, not fetched");
    }
    return at.newBuilder().fragment(null).build();
  }

  private static String path(HttpUrl at) {
    return at.encodedQuery() == null
        ? at.encodedPath()
        : at.encodedPath() + "?" + at.encodedQuery();
  }

  private void permit(HttpUrl at, String url) throws FetchException {
    Rules found = rules(at, url);
    if (!found.missing().isEmpty()) {
      throw FetchException.passing(
          url,
          "robots.txt of " + at.host() + " cannot be had (" + found.missing() + "); try later");
    }
    if (!found.robots().allows(path(at))) {
      throw FetchException.lasting(url, "robots.txt of " + at.host() + " forbids it");
    }
  }

  private Rules rules(HttpUrl at, String url) throws FetchException {
    HttpUrl file = at.resolve("/robots.txt");
    if (file == null) {
      throw new IllegalStateException("every site has such an address");
    }
    Rules known = rules.get(file.toString());
    if (known != null && !known.isOld(steady.instant())) {
      return known;
    }
    Rules found = askRules(file, url);
    rules.put(file.toString(), found);
    return found;
  }

  private Rules askRules(HttpUrl file, String url) throws FetchException {
    HttpUrl at = file;
    Answer answer = ask(at, url, Validators.NONE);
    for (int redirects = 0; redirects < MOST_REDIRECTS && answer.leadsOn(); redirects++) {
      at = address(at.resolve(answer.header("location")), url);
      answer = ask(at, url, Validators.NONE);
    }
    return Rules.of(answer, product, steady.instant());
  }

  /** Asks when it is the host's turn, and once more where it asks to wait for a moment. */
  private Answer ask(HttpUrl at, String url, Validators known) throws FetchException {
    Turn turn =
        turns.computeIfAbsent(at.host(), host -> new Turn(manners.longestPause(), wall, steady));
    try {
      Answer answer = turn.take(url, at.host(), pause(at), () -> wire.ask(at, known));
      for (int tries = 1; tries < MOST_TRIES && isWorthWaiting(answer); tries++) {
        answer = turn.take(url, at.host(), pause(at), () -> wire.ask(at, known));
      }
      return answer;
    } catch (FetchException e) {
      throw e;
    } catch (Gate.ShutException e) {
      throw FetchException.lasting(
          url, at.host() + " is no public address (" + e.getMessage() + "); not fetched");
    } catch (UnknownHostException e) {
      throw FetchException.passing(url, "no server of the name " + at.host() + " is known");
    } catch (InterruptedIOException e) {
      throw FetchException.passing(
          url, "no whole answer within " + manners.patience().toSeconds() + " s; try later");
    } catch (IOException e) {
      String message = e.getMessage();
      throw FetchException.passing(
          url,
          "cannot be fetched: "
              + (message == null
                  ? "no connection (" + e.getClass().getSimpleName() + ")"
                  : message));
    }
  }

  private boolean isWorthWaiting(Answer answer) {
    Duration rest = answer.isBusy() ? answer.rest(wall.instant()) : Duration.ZERO;
    return !rest.isZero() && rest.compareTo(manners.longestPause()) <= 0;
  }

  private Duration pause(HttpUrl at) {
    HttpUrl file = at.resolve("/robots.txt");
    Rules known = rules.get(String.valueOf(file));
    return known == null ? manners.pause() : known.pause(manners.pause());
  }
}
