package dateline.read;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Elements that a page marks as its author, and links to authors' own pages. */
final class AuthorMarks {

  /** From what can be nothing else to what may hold more than a name. */
  private static final List<String> MARKED =
      List.of(
          "[rel=author],.vcard .fn,.author .fn,.p-author",
          "[itemprop=author] [itemprop=name],[itemprop=author],[itemprop~=creator]",
          "[class*=author-name],[class*=author__name],[class*=authorName],[class*=byline__name],"
              + "[class*=byline-name]",
          ".byline,[class*=byline],.author,[class*=authors],[class*=article-author],"
              + "[class*=post-author],[class*=entry-author],[class*=autor],[class*=-author],"
              + "[class*=_author],[data-testid*=byline],[data-testid*=author]");

  /** Forums and simple blogs call whoever wrote it a user. */
  private static final String USERS = "[class*=username],.submitted";

  private static final Pattern BETWEEN_PARTS = Pattern.compile("[/?]");
  private static final int MOST_LINKS = 600;

  private AuthorMarks() {}

  static void addMarked(Document page, AuthorNames names) {
    for (String selector : MARKED) {
      add(page, selector, names);
      if (!names.isEmpty()) {
        return;
      }
    }
  }

  static void addUsers(Document page, AuthorNames names) {
    add(page, USERS, names);
  }

  private static void add(Document page, String selector, AuthorNames names) {
    for (Element element : page.select(selector)) {
      String text = Spaces.collapse(element.hasText() ? text(element) : element.attr("content"));
      if (!text.isEmpty() && text.length() <= AuthorNames.MOST_LENGTH && !isComment(element)) {
        element.select("a[href]").forEach(link -> addOwn(link, names));
        if (names.isEmpty()) {
          names.addTrusted(text);
        }
      }
      if (!names.isEmpty()) {
        return;
      }
    }
  }

  /** Its words; what stands in elements of its own is parted. */
  private static String text(Element element) {
    return element.nodeStream(TextNode.class).map(TextNode::getWholeText).collect(joining(" "));
  }

  /** The first link to an author's own page that stands in a short line, and those beside it. */
  static void addLinked(Document page, AuthorNames names) {
    int seen = 0;
    for (Element link : page.select("a[href]")) {
      if (seen++ > MOST_LINKS || !names.isEmpty()) {
        return;
      }
      Element parent = link.parent();
      if (parent != null && isAuthors(link.attr("href")) && isLabel(link) && !isComment(link)) {
        addOwn(link, names);
        if (!names.isEmpty()) {
          parent.select("> a[href]").forEach(other -> addOwn(other, names));
        }
      }
    }
  }

  /** Whether it stands in a short line that is no sentence, and not among the site's own links. */
  private static boolean isLabel(Element link) {
    Element line = link.closest("p,div,li,td,section,span");
    String text = line == null ? "" : line.text();
    return !text.isBlank()
        && text.length() <= AuthorNames.MOST_LENGTH
        && !Sentences.isProse(text)
        && link.closest("nav,footer") == null;
  }

  /** Adds the person whose own page it links to. */
  private static void addOwn(Element link, AuthorNames names) {
    String text = AuthorNames.withoutCue(Spaces.collapse(link.text()));
    if (isAuthors(link.attr("href")) && Spaces.words(text) > 1 && Byline.names(text).size() == 1) {
      names.addTrusted(text);
    }
  }

  private static boolean isAuthors(String address) {
    String[] parts = BETWEEN_PARTS.split(address.toLowerCase(Locale.ROOT), -1);
    for (int i = 0; i + 1 < parts.length; i++) {
      if (AuthorCues.PATHS.contains(parts[i]) && !parts[i + 1].isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands among comments or beside the story; what holds a headline is the story. */
  private static boolean isComment(Element element) {
    for (Element at = element; at != null && at.selectFirst("h1") == null; at = at.parent()) {
      String words = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
      if (words.contains("comment") || words.contains("related") || words.contains("sidebar")) {
        return true;
      }
    }
    return false;
  }
}
