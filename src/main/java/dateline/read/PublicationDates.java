package dateline.read;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** When a page appeared, also where the page is no article: what htmldate does for Python. */
public final class PublicationDates {

  private PublicationDates() {}

  /**
   * The publication date of a page in HTML; none where nothing says it.
   *
   * @throws UnreadableException where the bytes are no text
   */
  public static Optional<Published> of(String name, byte[] bytes) {
    String html = Decoder.decode(name, Unpacker.unpack(new Capture(name, bytes)));
    Document page = Jsoup.parse(html);
    return PageMeta.of(page).date();
  }
}
