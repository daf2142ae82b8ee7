package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a feed or a site map points at: the pages to fetch, and further site maps.
 *
 * @param pages in its order, each address once
 * @param maps addresses of further site maps
 */
public record Listings(List<Listing> pages, List<String> maps) {

  /** Copies the lists. */
  public Listings {
    pages = List.copyOf(pages);
    maps = List.copyOf(maps);
  }

  /**
   * What a capture points at; none where it is neither feed nor site map.
   *
   * @throws UnreadableException where it cannot be opened
   */
  public static Optional<Listings> of(Capture capture) {
    String text = Reader.text(capture);
    String root = Markup.root(text);
    if (Sitemap.isRoot(root)) {
      Document document = Feed.document(text);
      return Optional.of(new Listings(Sitemap.pages(document), Sitemap.maps(document)));
    }
    return Feed.isRoot(root)
        ? Optional.of(new Listings(feed(Feed.document(text), capture.name()), List.of()))
        : Optional.empty();
  }

  private static List<Listing> feed(Document document, String found) {
    FeedBase base = new FeedBase(document, found);
    List<Listing> pages = new ArrayList<>();
    Element channel = document.getElementsByTag("channel").first();
    String publisher = channel == null ? "" : Jsoup.parse(FeedItem.text(channel, "title")).text();
    for (Element element : Feed.items(document)) {
      FeedItem item = new FeedItem(element, "", base);
      String link = item.link();
      if (link != null && Listing.isAddress(link)) {
        String source = item.source().isEmpty() ? publisher : item.source();
        pages.add(
            new Listing(
                link,
                item.title().isEmpty() ? null : item.title(),
                item.published(),
                source.isEmpty() ? null : source));
      }
    }
    return pages;
  }
}
