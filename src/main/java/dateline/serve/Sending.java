package dateline.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Puts answers on the wire: with a tag of their content, compressed where the asker takes it. */
final class Sending {

  /** Shorter answers gain nothing. */
  private static final int FEWEST_BYTES = 1024;

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private Sending() {}

  /** What every answer carries. */
  static void guard(Headers headers) {
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cache-Control", "no-cache");
    headers.set("Vary", "Accept-Encoding");
  }

  static void send(HttpExchange exchange, Reply reply) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    guard(headers);
    reply.headers().forEach(headers::set);
    headers.set("Content-Type", reply.type());
    if (reply.status() == 200) {
      String tag = "\"" + digest(reply.body()) + "\"";
      headers.set("ETag", tag);
      if (knows(exchange, tag)) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
    }
    byte[] body = reply.body();
    if (body.length >= FEWEST_BYTES && takesGzip(exchange)) {
      headers.set("Content-Encoding", "gzip");
      body = gzip(body);
    }
    if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
      exchange.sendResponseHeaders(reply.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(reply.status(), body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static boolean knows(HttpExchange exchange, String tag) {
    List<String> known = exchange.getRequestHeaders().getOrDefault("If-None-Match", List.of());
    return known.stream().anyMatch(k -> k.contains(tag));
  }

  private static boolean takesGzip(HttpExchange exchange) {
    String takes = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    return takes != null && takes.contains("gzip");
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    }
    return out.toByteArray();
  }

  private static String digest(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
