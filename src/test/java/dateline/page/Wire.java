package dateline.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Commands to a Chromium and its answers: the Chrome DevTools Protocol over one web socket. */
final class Wire implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final long PATIENCE_SECONDS = 30;

  private final WebSocket socket;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();

  Wire(URI address) {
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Messages())
            .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join();
  }

  /** Calls what listens whenever the tab of this session tells something by itself. */
  void listen(String session, Consumer<JsonNode> listener) {
    listeners.put(session, listener);
  }

  /**
   * Sends a command and gives its result; the session is a tab's, or null for the browser's own.
   */
  JsonNode ask(@Nullable String session, String method, ObjectNode parameters) {
    int id = last.incrementAndGet();
    ObjectNode message = MAPPER.createObjectNode().put("id", id).put("method", method);
    message.set("params", parameters);
    if (session != null) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    try {
      socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      JsonNode found = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (found.has("error")) {
        throw new IllegalStateException(method + ": " + found.get("error"));
      }
      return found.path("result");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(method, e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method + " was not answered", e);
    } finally {
      waiting.remove(id);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  /** Puts the parts of each message together and hands it to who waits for it. */
  private final class Messages implements WebSocket.Listener {

    private final StringBuilder parts = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean end) {
      parts.append(text);
      if (end) {
        hand(parts.toString());
        parts.setLength(0);
      }
      socket.request(1);
      return null;
    }

    private void hand(String text) {
      JsonNode message;
      try {
        message = MAPPER.readTree(text);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("the browser sends JSON", e);
      }
      CompletableFuture<JsonNode> asked = waiting.get(message.path("id").asInt());
      if (asked != null) {
        asked.complete(message);
        return;
      }
      Consumer<JsonNode> listener = listeners.get(message.path("sessionId").asText());
      if (listener != null) {
        listener.accept(message);
      }
    }
  }
}
