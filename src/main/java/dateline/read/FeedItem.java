package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An item of RSS or an entry of Atom: one field from the several elements that may give it. */
final class FeedItem {

  private static final Pattern MAIL_WITH_NAME = Pattern.compile("^\\S+@\\S+\\s*\\((.+)\\)$");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");

  private final Element item;
  private final String language;
  private final FeedBase base;

  FeedItem(Element item, String language, FeedBase base) {
    this.item = item;
    this.language = language;
    this.base = base;
  }

  /** The text of the first of these children that has one. */
  static String text(Element parent, String... names) {
    for (String name : names) {
      Element child = Feed.child(parent, name);
      if (child != null && !child.wholeText().isBlank()) {
        return child.wholeText().strip();
      }
    }
    return "";
  }

  String title() {
    String title = text(item, "title", "media:title");
    return Spaces.collapse(Jsoup.parse(title).text());
  }

  /** The address of the page, or null. */
  @Nullable String link() {
    for (Element child : item.children()) {
      String rel = child.attr("rel");
      if (child.normalName().equals("link") && (rel.isEmpty() || rel.equals("alternate"))) {
        Optional<String> address = base.resolve(child, child.attr("href"));
        if (address.isPresent()) {
          return address.get();
        }
      }
    }
    String named = text(item, "feedburner:origlink");
    if (isAddress(named)) {
      return named;
    }
    Element link = Feed.child(item, "link");
    Optional<String> own = link == null ? Optional.empty() : base.resolve(link, link.wholeText());
    if (own.isPresent()) {
      return own.get();
    }
    for (String name : List.of("guid", "id")) {
      String address = text(item, name);
      if (isAddress(address)) {
        return address;
      }
    }
    String about = item.attr("rdf:about");
    return isAddress(about) ? about : null;
  }

  private static boolean isAddress(String text) {
    return text.strip().matches("(?i)https?://\\S+");
  }

  /** The publisher, where the feed gathers from several. */
  String source() {
    Element source = Feed.child(item, "source");
    if (source == null) {
      return text(item, "dc:publisher", "news:name");
    }
    String title = text(source, "title");
    return Spaces.collapse(title.isEmpty() ? source.text() : title);
  }

  @Nullable Published published() {
    return date("pubdate", "published", "issued", "dc:date", "dcterms:created", "created")
        .or(() -> date("updated", "modified", "dcterms:modified"))
        .orElse(null);
  }

  /** When it was changed, where that is said beside when it appeared. */
  @Nullable Published updated() {
    Published updated =
        date("updated", "atom:updated", "modified", "dcterms:modified").orElse(null);
    return updated == null || updated.equals(published()) ? null : updated;
  }

  private Optional<Published> date(String... names) {
    for (String name : names) {
      Optional<Published> found = PageDate.parse(text(item, name), language, "metadata");
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  List<String> authors() {
    List<String> authors = new ArrayList<>();
    for (Element child : item.children()) {
      String name = child.normalName();
      if (name.equals("author") || name.equals("dc:creator") || name.equals("itunes:author")) {
        String inner = text(child, "name");
        String words = Spaces.collapse(inner.isEmpty() ? child.text() : inner);
        Matcher mail = MAIL_WITH_NAME.matcher(words);
        PageAuthors.addWords(authors, mail.matches() ? mail.group(1) : words);
      }
    }
    return authors;
  }

  /** What the feed files it under. */
  List<String> sections() {
    List<String> sections = new ArrayList<>();
    for (Element child : item.children()) {
      if (child.normalName().equals("category") || child.normalName().equals("dc:subject")) {
        sections.add(child.attr("term").isEmpty() ? child.text() : child.attr("term"));
      }
    }
    return sections;
  }

  /** The text as HTML: the whole where the item has it, and else the summary. */
  String html() {
    Element content = Feed.child(item, "content");
    String whole = text(item, "content:encoded", "xhtml:body");
    if (whole.isEmpty() && content != null) {
      whole = content.attr("type").equals("xhtml") ? content.html() : content.wholeText();
    }
    Element summary = Feed.child(item, "summary");
    String brief =
        summary != null && summary.attr("type").equals("xhtml")
            ? summary.html()
            : text(item, "description", "summary", "media:description", "itunes:summary");
    String chosen = whole.length() >= brief.length() ? whole : brief;
    if (TAG.matcher(chosen).find()) {
      return chosen;
    }
    return "<p>" + BLANK_LINES.matcher(chosen.strip()).replaceAll("</p><p>") + "</p>";
  }
}
