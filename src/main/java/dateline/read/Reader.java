package dateline.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads raw captures: the step from a page as it was found to its articles. Immutable and safe for
 * use by multiple threads.
 */
public final class Reader {

  /** Larger markup is no news page, and its tree would fill the memory. */
  private static final int MOST_MARKUP = 24_000_000;

  /**
   * The articles of a capture, in the order of the page: one for an ordinary page, several where
   * stories were run together. Saved HTML and plain text, gzipped or not, are told apart by
   * looking.
   *
   * @throws UnreadableException where the capture holds no article; one line says why
   */
  public List<Article> read(Capture capture, Hints hints) {
    String page = Decoder.decode(capture.name(), Unpacker.unpack(capture));
    List<Story> stories =
        Markup.isHtml(page) ? html(capture.name(), page) : Scrape.stories(capture.name(), page);
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

  private static List<Story> html(String name, String page) {
    if (page.length() > MOST_MARKUP) {
      throw new UnreadableException(
          name,
          String.format("%,d characters of markup are too much for one news page", page.length()));
    }
    return Page.stories(page);
  }
}
