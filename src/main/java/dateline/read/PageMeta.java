package dateline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its story beside the text.
 *
 * @param title the headline, or null
 * @param titleStart offset of the headline in the decoded capture, or -1
 * @param authors names in the byline
 * @param publisher the site's name, or null
 * @param published when it appeared, or null
 * @param updated when it was last changed, or null
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
    @Nullable Published updated,
    String language,
    @Nullable String url,
    String kind) {

  /** When it appeared, if the page says so. */
  Optional<Published> date() {
    return Optional.ofNullable(published);
  }

  /** Metadata of a page whose address nothing but the page tells. */
  static PageMeta of(Document page) {
    return of(page, "", JsonLd.of(page));
  }

  /**
   * Metadata of a page.
   *
   * @param found the address where it was found, or empty
   */
  static PageMeta of(Document page, String found, JsonLd data) {
    Metas metas = new Metas(page);
    String url = url(page, metas, found);
    Set<String> site = site(url, metas, data);
    PageTitle title = PageTitle.of(page, metas, data, site);
    String language = page.select("html").attr("lang");
    return new PageMeta(
        title.text(),
        title.rawStart(),
        PageAuthors.of(page, metas, data, title.rawStart(), language, site),
        publisher(metas, data),
        PageDate.of(page, metas, data, language, url).orElse(null),
        PageDate.updated(metas, data, language).orElse(null),
        language,
        url,
        kind(metas, data, url));
  }

  /** Keys of the names by which the site calls itself. */
  private static Set<String> site(@Nullable String url, Metas metas, JsonLd data) {
    Set<String> names = new HashSet<>();
    for (String name :
        List.of(
            data.publisher(),
            metas.get("og:site_name"),
            metas.get("application-name"),
            metas.get("publisher"))) {
      names.add(Spaces.key(name));
    }
    if (url != null) {
      String host = url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/.*", "");
      names.add(Spaces.key(host));
      names.add(Spaces.key(host.replaceFirst("\\.[^.]+$", "")));
    }
    names.remove("");
    return names;
  }

  private static @Nullable String publisher(Metas metas, JsonLd data) {
    return first(
        data.publisher(),
        metas.get("og:site_name"),
        metas.get("application-name"),
        metas.get("dc.publisher"));
  }

  private static @Nullable String url(Document page, Metas metas, String found) {
    List<@Nullable String> all = new ArrayList<>();
    all.add(page.select("link[rel=canonical][href]").attr("href"));
    all.add(metas.get("og:url"));
    all.add(found);
    for (String url : all) {
      if (url != null && url.startsWith("http")) {
        return url.strip();
      }
    }
    return null;
  }

  private static String kind(Metas metas, JsonLd data, @Nullable String url) {
    if (data.isLive()) {
      return "live";
    }
    List<String> sections = new ArrayList<>(data.sections());
    sections.add(metas.get("article:section"));
    String filed = Kinds.of(url, sections);
    if (data.isOpinion() || !filed.equals(Kinds.NEWS)) {
      return data.isOpinion() ? "opinion" : filed;
    }
    boolean walled = data.isWalled() || metas.get("article:content_tier").equals("locked");
    return walled ? "walled" : Kinds.NEWS;
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
