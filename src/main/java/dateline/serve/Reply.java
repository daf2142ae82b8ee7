package dateline.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * An answer.
 *
 * @param status HTTP's
 * @param type media type
 * @param body the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // made, sent, and never compared
record Reply(int status, String type, byte[] body) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Shorter answers are not worth the squeezing. */
  private static final int WORTH = 1024;

  static Reply json(JsonNode node) {
    return json(200, node);
  }

  static Reply json(int status, JsonNode node) {
    try {
      return new Reply(status, "application/json", MAPPER.writeValueAsBytes(node));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reply text(String type, String text) {
    return new Reply(200, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** What went wrong, and what to do. */
  static Reply problem(int status, String says) {
    return json(status, JsonNodeFactory.instance.objectNode().put("error", says));
  }

  void send(HttpExchange exchange) throws IOException {
    Headers out = exchange.getResponseHeaders();
    Guard.harden(out);
    String tag = "\"" + digest() + "\"";
    out.set("ETag", tag);
    out.set("Cache-Control", "no-cache");
    out.set("Vary", "Accept-Encoding");
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    out.set("Content-Type", type.startsWith("image/") ? type : type + "; charset=utf-8");
    String accepts = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    byte[] bytes = body;
    if (accepts != null && accepts.contains("gzip") && body.length > WORTH) {
      bytes = squeezed();
      out.set("Content-Encoding", "gzip");
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head && bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private byte[] squeezed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }

  private String digest() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
