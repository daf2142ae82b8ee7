package dateline.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A site map (sitemaps.org) with or without its extension for news, and an index of them. */
final class Sitemap {

  /** What the standard allows in one file. */
  private static final int MOST = 50_000;

  private Sitemap() {}

  /** Whether a document with this root is a site map. */
  static boolean isRoot(String name) {
    return name.equals("urlset") || name.equals("sitemapindex");
  }

  /** The pages that it lists, in its order. */
  static List<Listing> pages(Document document) {
    List<Listing> pages = new ArrayList<>();
    for (Element url : document.getElementsByTag("url")) {
      String address = FeedItem.text(url, "loc");
      if (!Listing.isAddress(address) || pages.size() >= MOST) {
        continue;
      }
      Element news = Feed.child(url, "news:news");
      Element about = news == null ? url : news;
      Element publication = Feed.child(about, "news:publication");
      String language = publication == null ? "" : FeedItem.text(publication, "news:language");
      String date = FeedItem.text(about, "news:publication_date");
      String title = Jsoup.parse(FeedItem.text(about, "news:title")).text();
      String name = publication == null ? "" : FeedItem.text(publication, "news:name");
      pages.add(
          new Listing(
              address,
              title.isEmpty() ? null : title,
              PageDate.parse(date, language, "metadata").orElse(null),
              name.isEmpty() ? null : name));
    }
    return pages;
  }

  /** The site maps that an index names. */
  static List<String> maps(Document document) {
    List<String> maps = new ArrayList<>();
    for (Element map : document.getElementsByTag("sitemap")) {
      String address = FeedItem.text(map, "loc");
      if (Listing.isAddress(address) && maps.size() < MOST) {
        maps.add(address);
      }
    }
    return maps;
  }
}
