package dateline.read;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a picture shows, and who is credited for it, as a page marks them. */
final class Captions {

  private static final int MOST = 900;

  private Captions() {}

  /** Whether the element holds a caption or a credit and nothing else. */
  static boolean isCaption(Element element) {
    String tag = element.normalName();
    if (tag.equals("figcaption")) {
      return true;
    }
    if (tag.equals("body") || tag.equals("article") || tag.equals("main") || tag.equals("figure")) {
      return false;
    }
    if (element.className().isEmpty()) {
      return false;
    }
    Set<PageClasses.Part> parts = PageClasses.of(element);
    if (!parts.contains(PageClasses.Part.CAPTION) && !parts.contains(PageClasses.Part.CREDIT)) {
      return false;
    }
    return element.text().length() <= MOST && element.select("p").size() <= 3;
  }

  /** The caption with its credit taken apart, if there are words. */
  static Optional<PageBlock> of(Element element) {
    @Nullable String credit = null;
    Element rest = element.clone();
    for (Element part : rest.select("*")) {
      if (!part.equals(rest) && PageClasses.of(part).contains(PageClasses.Part.CREDIT)) {
        String words = Spaces.collapse(part.wholeText());
        if (credit == null && !words.isEmpty()) {
          credit = Credits.bare(words);
        }
        part.remove();
      }
    }
    rest.select("script,style,button,svg,noscript,template").remove();
    String text = Spaces.collapse(spaced(rest));
    boolean creditOnly =
        PageClasses.of(element).contains(PageClasses.Part.CREDIT)
            && !PageClasses.of(element).contains(PageClasses.Part.CAPTION);
    if (text.isEmpty() || creditOnly) {
      String words = text.isEmpty() ? credit == null ? "" : credit : Credits.bare(text);
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(new PageBlock(element, words, 0, -1, true, words));
    }
    if (credit == null) {
      credit = Credits.of(text).orElse(null);
    }
    return Optional.of(new PageBlock(element, text, 0, rawStart(element), true, credit));
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
