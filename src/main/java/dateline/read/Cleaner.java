package dateline.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what never belongs to a story, by element, role and the page's own names. */
final class Cleaner {

  private static final String NEVER =
      "script,style,noscript,template,svg,iframe,object,embed,canvas,nav,footer,form,button,select,"
          + "textarea,input,dialog,audio,video,menu,map,"
          + "[hidden],[aria-hidden=true]:not(img):not(span),[role=navigation],[role=banner],[role=contentinfo],"
          + "[role=search],[role=dialog],[role=alert],[role=complementary],[role=menu],[role=tablist]";

  /** An element with more of the page's text than this is the story, whatever it is called. */
  private static final double MOST_SHARE = 0.45;

  private static final double MOST_OF_PICTURE = 0.6;

  /** A picture's box holds no more words than a caption and its credit. */
  private static final int MOST_BESIDE = 320;

  private Cleaner() {}

  static void clean(Document page) {
    Element body = page.body();
    int all = Math.max(1, proseLength(body));
    for (Element element : body.select(NEVER)) {
      if (element.parent() != null
          && proseLength(element) < all * MOST_SHARE
          && !isPicture(element)) {
        element.remove();
      }
    }
    all = Math.max(1, proseLength(body));
    drop(body, all);
  }

  private static void drop(Element parent, int all) {
    for (Element child : parent.children()) {
      // What holds the headline is the story's head, whatever else its name says.
      boolean head = child.selectFirst("h1") != null && child.selectFirst("figure") != null;
      if (!head
          && isUnwanted(child)
          && proseLength(child) < all * MOST_SHARE
          && !isPicture(child)) {
        child.remove();
      } else {
        drop(child, all);
      }
    }
  }

  private static boolean isUnwanted(Element element) {
    String tag = element.normalName();
    if (tag.equals("aside")) {
      return true;
    }
    if (isInvisible(element.attr("style"))) {
      return true;
    }
    Set<PageClasses.Part> parts = PageClasses.of(element);
    boolean names = tag.equals("h1") || tag.equals("article") || tag.equals("main");
    if (names || parts.contains(PageClasses.Part.BODY)) {
      return false;
    }
    return PageClasses.isDropped(parts)
        || (parts.contains(PageClasses.Part.WEAK) && isPointer(element));
  }

  /** Mostly links, or without a sentence. */
  private static boolean isPointer(Element element) {
    String text = element.text();
    int links = 0;
    for (Element link : element.select("a")) {
      links += link.text().length();
    }
    return links > text.length() * 0.3 || text.isEmpty() || !Sentences.isProse(text);
  }

  /** Inside a figure, or around one and its caption and hardly anything else. */
  private static boolean isPicture(Element element) {
    if (element.closest("figure") != null && element.normalName().equals("a")) {
      return false;
    }
    if (element.parent() != null && element.parent().closest("figure") != null) {
      return !element.is("script,style,template,svg,button,select,iframe,form,nav");
    }
    String text = element.text();
    if (!text.isEmpty()
        && text.length() < MOST_BESIDE
        && element.selectFirst("img,picture") != null
        && element.selectFirst("a,h2,h3,h4") == null) {
      return true;
    }
    int captions = 0;
    for (Element caption : element.select("figcaption,[class*=-caption]")) {
      if (caption.closest("a") == null) {
        captions += caption.text().length();
      }
    }
    return captions > 0 && captions > text.length() * MOST_OF_PICTURE;
  }

  private static boolean isInvisible(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String bare = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }

  /** Characters of its paragraphs, or of all its text where it has none. */
  private static int proseLength(Element element) {
    int length = 0;
    for (Element p : element.select("p")) {
      length += p.text().length();
    }
    return length > 0 ? length : element.text().length() / 2;
  }
}
