package dateline.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name, property or itemprop; of several the first counts. */
final class Metas {

  private static final List<String> ATTRIBUTES =
      List.of("name", "property", "itemprop", "http-equiv");

  private final Map<String, String> contents = new HashMap<>();

  Metas(Document page) {
    for (Element element : page.getElementsByTag("meta")) {
      String content = Spaces.collapse(element.attr("content"));
      if (content.isEmpty()) {
        continue;
      }
      for (String attribute : ATTRIBUTES) {
        String name = element.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          contents.putIfAbsent(name, content);
        }
      }
    }
  }

  /** The content of the element of this name in lower case, or empty. */
  String get(String name) {
    return contents.getOrDefault(name, "");
  }
}
