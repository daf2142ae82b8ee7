package dateline.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote the story of a page. */
final class PageAuthors {

  private PageAuthors() {}

  static List<String> of(Document page, JsonLd data) {
    List<String> names = new ArrayList<>();
    for (String name : data.authors()) {
      add(names, name);
    }
    if (names.isEmpty()) {
      add(names, PageMeta.meta(page, "author"));
    }
    if (names.isEmpty()) {
      for (Element element : page.select("[rel=author],[itemprop=author],[class*=byline]")) {
        add(names, Spaces.collapse(element.text()));
        if (!names.isEmpty()) {
          break;
        }
      }
    }
    return names;
  }

  private static void add(List<String> names, String words) {
    if (words.isBlank() || words.length() > 160 || words.contains("http")) {
      return;
    }
    List<String> found = Byline.of(words).orElseGet(() -> Byline.names(words));
    for (String name : found) {
      if (!names.contains(name)) {
        names.add(name);
      }
    }
  }
}
