package dateline.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The page's own files; they ship with the program. */
final class Assets {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml");

  /** Addresses that the page shows by itself: each is the page again. */
  private static final Set<String> VIEWS =
      Set.of("", "event", "article", "actor", "compare", "read", "log", "about");

  private final Map<String, Reply> kept = new ConcurrentHashMap<>();

  /** The file under this path. */
  Reply get(String path) {
    String first = path.substring(1).split("/", 2)[0];
    if (VIEWS.contains(first)) {
      return file("index.html");
    }
    if (!path.matches("/[a-z][a-z-]*\\.[a-z]+")) {
      throw Problem.notFound("page");
    }
    return file(path.substring(1));
  }

  private Reply file(String name) {
    Reply known = kept.get(name);
    if (known != null) {
      return known;
    }
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    byte[] body = type == null ? null : resource(name);
    if (type == null || body == null) {
      throw Problem.notFound("page");
    }
    Reply reply = Reply.bytes(type, body);
    kept.put(name, reply);
    return reply;
  }

  private static byte @Nullable [] resource(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/dateline/serve/page/" + name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
