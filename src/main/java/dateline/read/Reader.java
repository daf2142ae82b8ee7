package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads raw captures: the step from a page as it was found to its articles. Immutable and safe for
 * use by multiple threads.
 */
public final class Reader {

  /** Larger markup is no news page, and its tree would fill the memory. */
  private static final int MOST_MARKUP = 24_000_000;

  /** Ten times as many as the longest pages have; each costs time, however little it says. */
  private static final int MOST_ELEMENTS = 100_000;

  /**
   * The articles of a capture, in the order of the page: one for an ordinary page, several where
   * stories were run together or a feed carries them. Saved HTML, plain text, RSS and Atom, gzipped
   * or not, with or without the server's headers, are told apart by looking.
   *
   * @throws UnreadableException where the capture holds no article; one line says why
   */
  public List<Article> read(Capture capture, Hints hints) {
    List<Story> stories = stories(capture);
    if (stories.isEmpty()) {
      throw new UnreadableException(
          capture.name(), "no article found: no headline with paragraphs below it");
    }
    ArticleMaker maker = new ArticleMaker(capture, hints);
    String digest = capture.digest();
    List<Article> articles = new ArrayList<>();
    for (Story story : stories) {
      articles.add(maker.make(story, digest, articles.size() + 1));
    }
    return List.copyOf(articles);
  }

  private static List<Story> stories(Capture capture) {
    String name = capture.name();
    String page = text(capture);
    String root = Markup.root(page);
    if (Feed.isRoot(root)) {
      return Feed.stories(name, page);
    }
    if (Sitemap.isRoot(root)) {
      throw new UnreadableException(name, "a site map, which lists pages and has no text");
    }
    if (!Markup.isHtml(page)) {
      return Scrape.stories(name, page);
    }
    int elements = Markup.elements(page);
    if (elements > MOST_ELEMENTS) {
      throw new UnreadableException(
          name, String.format("%,d elements are too many for one news page", elements));
    }
    return Page.stories(page, isAddress(name) ? name : "");
  }

  /**
   * The characters of a capture, out of gzip and the server's message.
   *
   * @throws UnreadableException where it holds no text, or more markup than any page has
   */
  static String text(Capture capture) {
    String name = capture.name();
    byte[] bytes = Unpacker.unpack(capture);
    Optional<HttpMessage> message = HttpMessage.of(bytes);
    String page =
        message.isPresent()
            ? Decoder.decode(name, message.get().page(name), message.get().charset())
            : Decoder.decode(name, bytes);
    if (page.length() > MOST_MARKUP && (!Markup.root(page).isEmpty() || Markup.isHtml(page))) {
      throw new UnreadableException(
          name,
          String.format("%,d characters of markup are too much for one news page", page.length()));
    }
    return page;
  }

  private static boolean isAddress(String name) {
    return name.startsWith("http://") || name.startsWith("https://");
  }
}
