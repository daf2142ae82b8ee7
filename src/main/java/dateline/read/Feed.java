package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed to the stories that it carries: RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom 1.0. Read by a
 * lenient parser that never expands entities of the document's own nor opens what it names, so that
 * a feed with errors is still read and one made to harm does none.
 */
final class Feed {

  private static final int FEWEST_BODY = 40;
  private static final int MOST_ITEMS = 5000;
  private static final int PROBE = 24;

  private final String raw;
  private final String publisher;
  private final String language;
  private final FeedBase base;

  private Feed(String raw, String publisher, String language, FeedBase base) {
    this.raw = raw;
    this.publisher = publisher;
    this.language = language;
    this.base = base;
  }

  /** Whether a document with this root is a feed. */
  static boolean isRoot(String name) {
    return name.equals("rss") || name.equals("feed") || name.equals("rdf:rdf");
  }

  /**
   * The items that have a text, in the order of the feed.
   *
   * @param name where it was found: an address, to which others may be relative, or a file
   * @throws UnreadableException where none has
   */
  static List<Story> stories(String name, String xml) {
    Document document = document(xml);
    List<Element> items = items(document);
    Element head = head(document);
    String declared = FeedItem.text(head, "language", "dc:language");
    Feed feed =
        new Feed(
            xml,
            Jsoup.parse(FeedItem.text(head, "title")).text(),
            declared.isEmpty() ? head.attr("xml:lang") : declared,
            new FeedBase(document, name));
    List<Story> stories = new ArrayList<>();
    for (Element item : items) {
      feed.story(item).ifPresent(stories::add);
    }
    if (stories.isEmpty()) {
      throw new UnreadableException(
          name,
          items.isEmpty()
              ? "a feed without items"
              : "a feed of "
                  + items.size()
                  + " headlines without text; fetch the pages that it names");
    }
    return stories;
  }

  /** The feed's tree, with positions. */
  static Document document(String xml) {
    return Parser.xmlParser().setTrackPosition(true).parseInput(xml, "");
  }

  /** Items of RSS and entries of Atom, wherever they stand. */
  static List<Element> items(Document document) {
    List<Element> items = new ArrayList<>(document.getElementsByTag("item"));
    items.addAll(document.getElementsByTag("entry"));
    return items.size() > MOST_ITEMS ? items.subList(0, MOST_ITEMS) : items;
  }

  /** What describes the feed itself. */
  static Element head(Document document) {
    Element channel = document.getElementsByTag("channel").first();
    Element feed = document.getElementsByTag("feed").first();
    return channel != null ? channel : feed != null ? feed : document;
  }

  private Optional<Story> story(Element item) {
    FeedItem read = new FeedItem(item, language, base);
    String title = read.title();
    String source = read.source();
    PageMeta meta =
        new PageMeta(
            title.isEmpty() ? null : title,
            at(title, item),
            read.authors(),
            source.isEmpty() ? (publisher.isEmpty() ? null : publisher) : source,
            read.published(),
            read.updated(),
            language,
            read.link(),
            Kinds.of(read.link(), read.sections()));
    Document body = Jsoup.parse(read.html());
    Cleaner.clean(body);
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : PagePieces.of(BlockWalker.walk(body.body()), meta)) {
      pieces.add(
          new Piece(
              piece.role(),
              piece.text(),
              piece.role() == Role.TITLE ? piece.rawStart() : at(piece.text(), item),
              piece.credit()));
    }
    Story story =
        new Story(
            meta.title(),
            meta.authors(),
            meta.publisher(),
            meta.published(),
            meta.updated(),
            meta.language(),
            meta.url(),
            meta.kind(),
            pieces);
    return story.bodyLength() < FEWEST_BODY ? Optional.empty() : Optional.of(story);
  }

  /** Where the words stand in the item's source; -1 where escapes hide them. */
  private int at(String words, Element item) {
    if (words.isEmpty() || !item.sourceRange().isTracked()) {
      return -1;
    }
    int from = item.sourceRange().startPos();
    int to = item.endSourceRange().isTracked() ? item.endSourceRange().endPos() : raw.length();
    String probe = words.substring(0, Math.min(PROBE, words.length()));
    int at = raw.indexOf(probe, from);
    if (at < 0 || at >= to) {
      at =
          raw.indexOf(
              probe.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"), from);
    }
    return at < 0 || at >= to ? -1 : at;
  }

  /** The first child of this name, or null. */
  static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.normalName().equals(name)) {
        return child;
      }
    }
    return null;
  }
}
