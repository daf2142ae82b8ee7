package dateline.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What relative addresses in a feed are relative to: XML Base where the feed has it, as Atom asks
 * (RFC 4287, section 2), else where the feed was found, else the address that it gives as its own
 * or its site's.
 */
final class FeedBase {

  private final String own;

  /**
   * The base of a feed.
   *
   * @param found the address where it was found, or any other name
   */
  FeedBase(Document feed, String found) {
    own = Listing.isAddress(found) ? found : declared(feed);
  }

  private static String declared(Document feed) {
    for (String rel : new String[] {"self", "alternate", ""}) {
      for (Element link : Feed.head(feed).children()) {
        String name = link.normalName();
        String address = link.attr("href").isEmpty() ? link.text() : link.attr("href");
        if ((name.equals("link") || name.equals("atom:link"))
            && link.attr("rel").equals(rel)
            && Listing.isAddress(address.strip())) {
          return address.strip();
        }
      }
    }
    return "";
  }

  /** The whole address of one that an element holds, where there is a base that makes it whole. */
  Optional<String> resolve(Element element, String address) {
    String bare = address.strip();
    if (Listing.isAddress(bare)) {
      return Optional.of(bare);
    }
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    Deque<String> bases = new ArrayDeque<>();
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr("xml:base")) {
        bases.push(at.attr("xml:base").strip());
      }
    }
    try {
      URI base = new URI(own);
      for (String inner : bases) {
        base = resolve(base, new URI(inner));
      }
      String whole = resolve(base, new URI(bare)).toString();
      return Listing.isAddress(whole) ? Optional.of(whole) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** A base with a host alone stands for that host's root (RFC 3986, 5.2.3). */
  private static URI resolve(URI base, URI address) {
    boolean bare = base.getHost() != null && base.getRawPath().isEmpty();
    return (bare ? base.resolve("/") : base).resolve(address);
  }
}
