package dateline.read;

import dateline.table.Table;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the class and id attributes of an element say that it is. */
final class PageClasses {

  /** Parts that pages name in their attributes. */
  enum Part {
    BODY,
    CAPTION,
    CREDIT,
    /** A credit where it stands in a caption. */
    SOURCE,
    BYLINE,
    DECK,
    DROP,
    /** Dropped from the text too, but it tells who wrote the story and when. */
    ABOUT,
    /** Dropped where it is mostly links or has no sentence. */
    WEAK
  }

  private static final int MOST_WORDS = 3;
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s++");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]++|(?<=[a-z])(?=[A-Z])");
  private static final Set<String> MODIFIERS =
      Set.of(
          "has", "with", "without", "no", "not", "is", "js", "type", "category", "tag", "format");
  private static final Map<String, Part> PARTS = new HashMap<>();

  static {
    for (Table.Row row : Table.resource("/dateline/read/page-classes.tsv").rows()) {
      PARTS.put(row.get("words"), Part.valueOf(row.get("part").toUpperCase(Locale.ROOT)));
    }
  }

  private PageClasses() {}

  /** All parts that its attributes name. */
  static Set<Part> of(Element element) {
    EnumSet<Part> parts = EnumSet.noneOf(Part.class);
    String classes = element.className();
    String id = element.id();
    if (classes.isEmpty() && id.isEmpty()) {
      return parts;
    }
    boolean body = false;
    for (String name : BETWEEN_NAMES.split(classes + " " + id, -1)) {
      if (!name.isEmpty() && name.length() < 120) {
        EnumSet<Part> own = EnumSet.noneOf(Part.class);
        named(name, own);
        // "article-body__share" is a share bar in a body; "article-body" beside "share" is a body.
        body = body || (own.contains(Part.BODY) && !isDropped(own));
        parts.addAll(own);
      }
    }
    if (!body) {
      parts.remove(Part.BODY);
    }
    return parts;
  }

  /** All parts that one name of a class, an attribute or an item property names. */
  static Set<Part> named(String name) {
    EnumSet<Part> parts = EnumSet.noneOf(Part.class);
    named(name, parts);
    return parts;
  }

  /** Whether these parts are never in a story's text. */
  static boolean isDropped(Set<Part> parts) {
    return parts.contains(Part.DROP) || parts.contains(Part.ABOUT);
  }

  /** "ArticleBody__relatedLinks" is article, body, related, links. */
  private static void named(String name, Set<Part> parts) {
    String[] words = BETWEEN_WORDS.split(name, -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].toLowerCase(Locale.ROOT);
    }
    for (int i = 0; i < words.length; i++) {
      if (MODIFIERS.contains(words[i])) {
        // "has-ads", "no-sidebar" say what surrounds the element, not what it is.
        return;
      }
      String run = "";
      for (int n = 0; n < MOST_WORDS && i + n < words.length; n++) {
        run = n == 0 ? words[i] : run + " " + words[i + n];
        Part part = PARTS.get(run);
        if (part != null) {
          parts.add(part);
        }
      }
    }
  }
}
