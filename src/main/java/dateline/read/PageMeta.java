package dateline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its story beside the text.
 *
 * @param title the headline, or null
 * @param titleStart offset of the headline in the decoded capture, or -1
 * @param authors names in the byline
 * @param publisher the site's name, or null
 * @param published when it appeared, or null
 * @param language as declared, or empty
 * @param url the canonical address, or null
 * @param kind "news", "live", "opinion" or "walled"
 */
record PageMeta(
    @Nullable String title,
    int titleStart,
    List<String> authors,
    @Nullable String publisher,
    @Nullable Published published,
    String language,
    @Nullable String url,
    String kind) {

  /** When it appeared, if the page says so. */
  Optional<Published> date() {
    return Optional.ofNullable(published);
  }

  static PageMeta of(Document page) {
    JsonLd data = JsonLd.of(page);
    Set<String> site = site(page, data);
    PageTitle title = PageTitle.of(page, data, site);
    String language = page.select("html").attr("lang");
    return new PageMeta(
        title.text(),
        title.rawStart(),
        PageAuthors.of(page, data, site),
        publisher(page, data),
        PageDate.of(page, data, language).orElse(null),
        language,
        url(page),
        kind(data));
  }

  /** Keys of the names by which the site calls itself. */
  private static Set<String> site(Document page, JsonLd data) {
    Set<String> names = new HashSet<>();
    for (String name :
        List.of(
            data.publisher(),
            meta(page, "og:site_name"),
            meta(page, "application-name"),
            meta(page, "publisher"))) {
      names.add(Spaces.key(name));
    }
    String url = url(page);
    if (url != null) {
      String host = url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/.*", "");
      names.add(Spaces.key(host));
      names.add(Spaces.key(host.replaceFirst("\\.[^.]+$", "")));
    }
    names.remove("");
    return names;
  }

  private static @Nullable String publisher(Document page, JsonLd data) {
    return first(
        data.publisher(),
        meta(page, "og:site_name"),
        meta(page, "application-name"),
        meta(page, "dc.publisher"));
  }

  private static @Nullable String url(Document page) {
    List<@Nullable String> all = new ArrayList<>();
    all.add(page.select("link[rel=canonical][href]").attr("href"));
    all.add(meta(page, "og:url"));
    for (String url : all) {
      if (url != null && url.startsWith("http")) {
        return url.strip();
      }
    }
    return null;
  }

  private static String kind(JsonLd data) {
    if (data.isLive()) {
      return "live";
    }
    if (data.isOpinion()) {
      return "opinion";
    }
    return data.isWalled() ? "walled" : "news";
  }

  /** The content of a meta element by its name, property or itemprop. */
  static String meta(Document page, String name) {
    for (Element element : page.select("meta[content]")) {
      if (element.attr("name").equalsIgnoreCase(name)
          || element.attr("property").equalsIgnoreCase(name)
          || element.attr("itemprop").equalsIgnoreCase(name)) {
        String content = Spaces.collapse(element.attr("content"));
        if (!content.isEmpty()) {
          return content;
        }
      }
    }
    return "";
  }

  static @Nullable String first(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return null;
  }
}
