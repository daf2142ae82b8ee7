package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a picture shows, and who is credited for it, as a page marks them. */
final class Captions {

  private static final int MOST = 900;
  private static final int MOST_BELOW = 320;
  private static final int HIGHEST = 5;
  private static final int SLACK = 80;

  private static final Pattern AFTER_SLASH = Pattern.compile("(?:^|\\s)/\\s?([^/]{2,40})$");

  private static final Set<String> CONTAINERS =
      Set.of("body", "article", "main", "figure", "section", "header");

  /** Attributes by which pages name their parts beside class and id. */
  private static final List<String> OTHER_NAMES =
      List.of("itemprop", "data-testid", "data-qa", "data-type", "data-component");

  /** A few words of their own. */
  private static final int MOST_LAST = 7;

  private Captions() {}

  /** Whether the element holds a caption or a credit and nothing else. */
  static boolean isCaption(Element element, TextSizes sizes) {
    String tag = element.normalName();
    if (tag.equals("figcaption")) {
      return true;
    }
    if (CONTAINERS.contains(tag)) {
      return false;
    }
    if (isBelowPicture(element, sizes)) {
      return true;
    }
    if (element.className().isEmpty()) {
      return false;
    }
    Set<PageClasses.Part> parts = PageClasses.of(element);
    if (!parts.contains(PageClasses.Part.CAPTION) && !parts.contains(PageClasses.Part.CREDIT)) {
      return false;
    }
    return sizes.text(element) <= MOST && element.select("p").size() <= 3;
  }

  /** The only words in a box around a picture, or beside the caption in its figure. */
  private static boolean isBelowPicture(Element element, TextSizes sizes) {
    String tag = element.normalName();
    if (!element.isBlock() || tag.startsWith("h") || tag.equals("li") || tag.startsWith("t")) {
      return false;
    }
    int length = sizes.text(element);
    if (length == 0 || length > MOST_BELOW || sizes.hasPicture(element)) {
      return false;
    }
    if (element.selectFirst("h1,h2") != null) {
      // The head of a story beside its picture.
      return false;
    }
    Element at = element.parent();
    for (int up = 0; up < HIGHEST && at != null; up++) {
      if (CONTAINERS.contains(at.normalName()) && !at.normalName().equals("figure")) {
        return false;
      }
      if (sizes.text(at) > length + SLACK) {
        return at.closest("figure") != null
            && at.closest("figure").selectFirst("table,blockquote,pre") == null;
      }
      if (at.normalName().equals("figure") || sizes.hasPicture(at)) {
        return at.selectFirst("table,blockquote,pre") == null && at.closest("a") == null;
      }
      at = at.parent();
    }
    return false;
  }

  /** The caption with its credit taken apart, if there are words. */
  static Optional<PageBlock> of(Element element) {
    Element rest = element.clone();
    rest.select("script,style,button,svg,noscript,template").remove();
    List<String> credits = new ArrayList<>();
    for (Element part : rest.select("*")) {
      if (!part.equals(rest) && isWithin(part, rest) && isCredit(part)) {
        String words = Spaces.collapse(spaced(part));
        if (!words.isEmpty()) {
          credits.add(Credits.bare(words));
        }
        part.remove();
      }
    }
    String text = Spaces.collapse(spaced(rest));
    Matcher house = AFTER_SLASH.matcher(text);
    if (!credits.isEmpty() && house.find()) {
      // "Jane Doe" is set apart, "/The Alder Post" beside it is not.
      credits.add(house.group(1));
      text = house.replaceFirst("").strip();
    }
    if (Spaces.key(text).isEmpty()) {
      // Only the bar between two credits is left.
      text = "";
    }
    @Nullable String credit = credits.isEmpty() ? null : String.join(", ", credits);
    boolean only =
        (isCredit(element) && !isNamedCaption(element))
            || Credits.isCreditLine(text)
            || Credits.isBracket(text);
    if (text.isEmpty() || only) {
      if (!text.isEmpty()) {
        credits.add(Credits.bare(text));
      }
      String words = String.join(", ", credits);
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(new PageBlock(element, words, 0, -1, true, words));
    }
    if (credit == null) {
      Element last = lastOf(rest);
      if (last != null) {
        // Only its caption's element parts "Jane Doe" from "The harbour of Lima".
        credit = Credits.bare(Spaces.collapse(spaced(last)));
        last.remove();
        text = Spaces.collapse(spaced(rest));
      }
    }
    if (credit == null) {
      credit = Credits.ofCaption(text).or(() -> ofPicture(element)).orElse(null);
    }
    return Optional.of(new PageBlock(element, text, 0, rawStart(element), true, credit));
  }

  /** The last element of a caption, where it is a few words without a full stop after more. */
  private static @Nullable Element lastOf(Element caption) {
    if (!caption.normalName().equals("figcaption")) {
      return null;
    }
    Element at = caption;
    while (at.childrenSize() == 1 && at.ownText().isBlank()) {
      at = at.child(0);
    }
    Element last = at.lastElementChild();
    if (last == null || !last.hasText() || !last.is("span,small,p,div,em,i")) {
      return null;
    }
    for (Node node = last.nextSibling(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return null;
      }
    }
    String words = Spaces.collapse(spaced(last));
    String whole = Spaces.collapse(spaced(at));
    String before = whole.substring(0, Math.max(0, whole.length() - words.length())).strip();
    boolean few = Spaces.words(words) <= MOST_LAST && !Sentences.isProse(words);
    boolean name = words.codePoints().findFirst().stream().anyMatch(c -> !Character.isLowerCase(c));
    return !words.isEmpty() && few && name && before.length() > words.length() ? last : null;
  }

  /** The credit beside the caption, or in the words that stand for the only picture. */
  private static Optional<String> ofPicture(Element caption) {
    Element figure = caption.closest("figure");
    if (figure == null) {
      return Optional.empty();
    }
    for (Element beside : figure.getAllElements()) {
      boolean inside = beside.equals(caption) || isWithin(beside, caption);
      String words = inside || !beside.hasText() ? "" : Spaces.collapse(spaced(beside));
      if (!words.isEmpty() && !isWithin(caption, beside) && Credits.isCreditLine(words)) {
        return Optional.of(Credits.bare(words));
      }
    }
    List<Element> pictures = figure.getElementsByTag("img");
    if (pictures.size() != 1) {
      return Optional.empty();
    }
    return Credits.ofPicture(Spaces.collapse(pictures.get(0).attr("title")))
        .or(() -> Credits.ofPicture(Spaces.collapse(pictures.get(0).attr("alt"))));
  }

  private static boolean isCredit(Element element) {
    Set<PageClasses.Part> parts = PageClasses.of(element);
    return parts.contains(PageClasses.Part.CREDIT)
        || (parts.contains(PageClasses.Part.BYLINE) && element.closest("figcaption") != null)
        || (parts.contains(PageClasses.Part.SOURCE) && isInCaption(element))
        || (element.normalName().equals("footer") && element.closest("figure") != null)
        || element.normalName().equals("cite")
        || OTHER_NAMES.stream()
            .anyMatch(
                name -> PageClasses.named(element.attr(name)).contains(PageClasses.Part.CREDIT));
  }

  private static boolean isInCaption(Element element) {
    return element.parents().stream().limit(3).anyMatch(Captions::isNamedCaption);
  }

  private static boolean isNamedCaption(Element element) {
    return element.normalName().equals("figcaption")
        || PageClasses.of(element).contains(PageClasses.Part.CAPTION);
  }

  private static boolean isWithin(Element part, Element whole) {
    return part.parents().contains(whole);
  }

  private static String spaced(Element element) {
    StringBuilder out = new StringBuilder();
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            out.append(text.getWholeText());
          } else if (node instanceof Element e && (e.isBlock() || e.normalName().equals("br"))) {
            out.append(' ');
          }
        });
    return out.toString();
  }

  private static int rawStart(Element element) {
    for (Node node : element.nodeStream().toList()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        String whole = text.getWholeText();
        return BlockWalker.rawStart(text, Spaces.firstVisible(whole, 0, whole.length()));
      }
    }
    return -1;
  }
}
