package dateline.serve;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;

/**
 * Who may ask: only pages of this server itself, by its loopback names, so that no other site's
 * page can reach the record through the reader's browser; and to write, only who has the token.
 */
final class Gate {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Set<String> hosts;
  private final byte[] token;

  Gate(int port, String token) {
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    this.token = token.getBytes(StandardCharsets.UTF_8);
  }

  /** Throws where the request may not pass. */
  void check(String method, Headers headers) {
    String host = headers.getFirst("Host");
    if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
      throw new Problem(421, "this server answers to its own loopback address only");
    }
    String origin = headers.getFirst("Origin");
    if (origin != null && !isOwn(origin)) {
      throw new Problem(403, "requests from other sites are refused");
    }
    String site = headers.getFirst("Sec-Fetch-Site");
    String mode = headers.getFirst("Sec-Fetch-Mode");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    if (foreign && !"navigate".equals(mode)) {
      throw new Problem(403, "requests from other sites are refused");
    }
    if (!READING.contains(method)) {
      checkToken(headers);
    }
  }

  private boolean isOwn(String origin) {
    return origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
  }

  private void checkToken(Headers headers) {
    String given = headers.getFirst("Authorization");
    String word = given != null && given.startsWith("Bearer ") ? given.substring(7) : "";
    if (!MessageDigest.isEqual(word.getBytes(StandardCharsets.UTF_8), token)) {
      throw new Problem(401, "writing needs the token that `dateline serve` printed");
    }
  }
}
