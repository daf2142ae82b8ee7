package dateline.app;

import dateline.store.ReadOnly;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the articles of a store stand, by their ids. */
final class Articles {

  /** An article's address, headline, language and day, as far as known. */
  record Cited(
      @Nullable String url, @Nullable String title, String language, @Nullable String day) {}

  private final Map<String, Cited> byId = new LinkedHashMap<>();

  /** A store's. */
  static Articles of(Path file) {
    Articles articles = new Articles();
    ReadOnly.ask(
        file,
        "SELECT id, url, title, language, published FROM articles WHERE first = 1",
        names -> {},
        row ->
            articles.byId.put(
                String.valueOf(row.get(0)),
                new Cited(
                    text(row.get(1)),
                    text(row.get(2)),
                    String.valueOf(row.get(3)),
                    text(row.get(4)))));
    return articles;
  }

  private static @Nullable String text(@Nullable Object cell) {
    return cell == null ? null : cell.toString();
  }

  Cited get(String id) {
    return byId.getOrDefault(id, new Cited(null, null, "und", null));
  }

  /** The address, or nothing. */
  String url(String id) {
    String url = get(id).url();
    return url == null ? "" : url;
  }
}
