package dateline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name, property or itemprop. */
final class Metas {

  private static final List<String> ATTRIBUTES =
      List.of("name", "property", "itemprop", "http-equiv");

  private final Map<String, List<String>> contents = new HashMap<>();

  Metas(Document page) {
    for (Element element : page.getElementsByTag("meta")) {
      String content = Spaces.collapse(element.attr("content"));
      if (content.isEmpty()) {
        continue;
      }
      for (String attribute : ATTRIBUTES) {
        String name = element.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          List<String> all = contents.computeIfAbsent(name, key -> new ArrayList<>());
          // Each item of a page has its own item properties; the first are the story's.
          if (all.isEmpty() || !attribute.equals("itemprop")) {
            all.add(content);
          }
        }
      }
    }
  }

  /** The content of the first element of this name in lower case, or empty. */
  String get(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** The contents of all elements of this name in lower case, in their order. */
  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }
}
