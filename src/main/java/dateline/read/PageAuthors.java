package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote the story of a page: by linked data, metadata, marked elements, visible bylines. */
final class PageAuthors {

  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "article:author_name",
          "og:article:author",
          "byl",
          "byline",
          "dc.creator",
          "dc:creator",
          "dcterms.creator",
          "parsely-author",
          "sailthru.author",
          "citation_author",
          "bepress_citation_author",
          "shareaholic:article_author_name",
          "cxenseparse:author",
          "creator");

  /** From what can be nothing else to what may hold more than a name. */
  private static final List<String> MARKED =
      List.of(
          "[rel=author],.vcard .fn,.author .fn,.p-author",
          "[itemprop=author],[itemprop~=creator]",
          "[class*=author-name],[class*=author__name],[class*=authorName],[class*=byline__name],"
              + "[class*=byline-name]",
          ".byline,[class*=byline],.author,[class*=authors],[class*=article-author],"
              + "[class*=post-author],[class*=entry-author],[class*=autor],[class*=-author],"
              + "[class*=_author]",
          "[class*=username],.submitted");

  private static final Pattern NO_NAME = Pattern.compile("(?iu)(?:" + LineCues.NO_NAME + ")");

  private static final int MOST_LENGTH = 140;
  private static final int MOST_NAME_WORDS = 6;
  private static final int MOST_BLOCKS = 400;

  private static final Pattern CUE =
      Pattern.compile("^(?:(?iu:" + LineCues.BYLINE + ")(?:\\s*:\\s*|\\s+)){1,2}");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\s(?iu:%1$s)\\s?:|\\d\\W*\\s(?iu:%1$s))\\s+(\\S.*)$".formatted(LineCues.BYLINE));

  private static final Pattern NEXT_LABEL = Pattern.compile("(?:\\s[^\\s:]+:|/).*$");

  /** What follows a name in the same line: a date, a place in a list, a bar. */
  private static final Pattern AFTER =
      Pattern.compile(
          "\\s*(?:[|•·]|\\s[-–—]\\s|(?<=\\s)\\d|(?<=\\s)@|,\\s(?=\\d)|\\s(?iu:"
              + LineCues.BEFORE_DAY
              + ")\\s(?=\\d)).*$");

  private PageAuthors() {}

  static List<String> of(Document page, Metas metas, JsonLd data, Set<String> site) {
    List<String> names = new ArrayList<>();
    data.authors().forEach(name -> add(names, name, site));
    for (String meta : METAS) {
      if (names.isEmpty()) {
        addTrusted(names, metas.get(meta), site);
      }
    }
    if (names.isEmpty()) {
      addTrusted(names, twitter(metas), site);
    }
    if (names.stream().noneMatch(PageAuthors::isPersonal)) {
      List<String> shown = shown(page, site);
      if (names.isEmpty() || shown.stream().anyMatch(PageAuthors::isPersonal)) {
        names.clear();
        names.addAll(shown);
      }
    }
    if (names.isEmpty()) {
      // The house itself, where it names nobody.
      data.authors().forEach(name -> add(names, name, Set.of()));
    }
    if (names.isEmpty()) {
      marked(page, names, Set.of());
    }
    return names;
  }

  /** What the page itself shows, where its metadata name nobody, or only a house. */
  private static List<String> shown(Document page, Set<String> site) {
    List<String> names = new ArrayList<>();
    marked(page, names, site);
    if (names.isEmpty()) {
      visible(page, names, site);
    }
    return names;
  }

  /** A name of two words and more, and no "Department of Forests". */
  private static boolean isPersonal(String name) {
    return Spaces.words(name) > 1 && Byline.names(name).size() == 1;
  }

  /** Cards have "Written by" as a label and the name as its data. */
  private static String twitter(Metas metas) {
    String label = metas.get("twitter:label1") + " ";
    return CUE.matcher(label).find() ? metas.get("twitter:data1") : "";
  }

  private static void marked(Document page, List<String> names, Set<String> site) {
    for (String selector : MARKED) {
      for (Element element : page.select(selector)) {
        String text = Spaces.collapse(element.text());
        if (!text.isEmpty() && text.length() <= MOST_LENGTH && !isComment(element)) {
          addTrusted(names, text, site);
        }
        if (!names.isEmpty()) {
          return;
        }
      }
    }
  }

  private static void visible(Document page, List<String> names, Set<String> site) {
    List<PageBlock> blocks = BlockWalker.walk(page.body());
    for (PageBlock block : blocks.subList(0, Math.min(blocks.size(), MOST_BLOCKS))) {
      if (block.text().length() <= MOST_LENGTH && !block.tag().equals("h1")) {
        Byline.of(AFTER.matcher(block.text()).replaceFirst(""))
            .or(() -> labelled(block.text()))
            .ifPresent(found -> found.forEach(name -> add(names, name, site)));
      }
      if (!names.isEmpty()) {
        return;
      }
    }
  }

  /** "Date: 19 November Author: Jane Doe Source: AP", "19 November 2026 by Jane Doe". */
  private static Optional<List<String>> labelled(String line) {
    Matcher label = LABEL.matcher(line);
    return label.find()
        ? Optional.of(Byline.names(NEXT_LABEL.matcher(label.group(1)).replaceFirst("")))
        : Optional.empty();
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

  /** Adds the names in what is given as an author. */
  static void addWords(List<String> names, String words) {
    addTrusted(names, words, Set.of());
  }

  private static void add(List<String> names, String words, Set<String> site) {
    if (words.isBlank() || words.length() > MOST_LENGTH || words.contains("http")) {
      return;
    }
    String bare = CUE.matcher(words.strip()).replaceFirst("");
    List<String> found = Byline.names(bare);
    addAll(names, found.isEmpty() ? List.of(AFTER.matcher(bare).replaceFirst("")) : found, site);
  }

  /** Where the page itself calls it an author, a user's name in small letters will do. */
  private static void addTrusted(List<String> names, String words, Set<String> site) {
    String bare = CUE.matcher(words.strip()).replaceFirst("");
    add(names, AFTER.matcher(bare).replaceFirst(""), site);
  }

  private static void addAll(List<String> names, List<String> found, Set<String> site) {
    for (String name : found) {
      String clean = name.strip().replaceAll("^[\\s:,–—-]+|[\\s:,–—-]+$", "");
      if (!clean.isEmpty()
          && Spaces.words(clean) <= MOST_NAME_WORDS
          && !site.contains(Spaces.key(clean))
          && !Furniture.isKnown(clean)
          && !NO_NAME.matcher(clean).matches()
          && DateText.month(clean, "") == 0
          && clean.codePoints().anyMatch(Character::isLetter)
          && !names.contains(clean)) {
        names.add(clean);
      }
    }
  }
}
