package dateline.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps strangers out: the server answers only who speaks to it by this machine's own name (so that
 * no other site reaches it by rebinding a name), and only who has the token may write.
 */
final class Guard {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final int port;
  private final String token;

  Guard(int port, String token) {
    this.port = port;
    this.token = token;
  }

  /** Why a request is refused; empty where it may go on. */
  Optional<String> refusal(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String host = headers.getFirst("Host");
    if (host == null || !isOwn(host.toLowerCase(Locale.ROOT))) {
      return Optional.of("this server answers to localhost only");
    }
    String origin = headers.getFirst("Origin");
    if (origin != null && !isOwn(origin.toLowerCase(Locale.ROOT).replaceFirst("^http://", ""))) {
      return Optional.of("another site may not ask this server");
    }
    String method = exchange.getRequestMethod();
    boolean reads = method.equals("GET") || method.equals("HEAD");
    if (!reads && !hasToken(headers.getFirst("X-Dateline-Token"))) {
      return Optional.of("writing needs the token that the server printed when it began");
    }
    return Optional.empty();
  }

  private boolean isOwn(String host) {
    int colon = host.lastIndexOf(':');
    boolean numbered = colon > host.lastIndexOf(']');
    String name = numbered ? host.substring(0, colon) : host;
    return NAMES.contains(name)
        && numbered
        && host.substring(colon + 1).equals(String.valueOf(port));
  }

  private boolean hasToken(String given) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** What a browser must not do with any answer. */
  static void harden(Headers headers) {
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
  }
}
