package dateline.read;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much text each element below a root holds and whether there is a picture in it. */
final class TextSizes {

  private final IdentityHashMap<Element, Integer> texts = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Boolean> pictures = new IdentityHashMap<>();

  TextSizes(Element root) {
    measure(root);
  }

  private int measure(Element element) {
    int size = 0;
    boolean picture = element.normalName().equals("img") || element.normalName().equals("picture");
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        size += visible(text.getWholeText());
      } else if (node instanceof Element child) {
        size += measure(child);
        picture |= hasPicture(child);
      }
    }
    texts.put(element, size);
    pictures.put(element, picture);
    return size;
  }

  /** Characters that are no blanks, and one for each run of blanks between them. */
  private static int visible(String text) {
    int size = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      boolean now = Spaces.isBlank(text.charAt(i));
      size += now && blank ? 0 : 1;
      blank = now;
    }
    return size;
  }

  /** Characters of the text in an element, runs of blanks counted as one. */
  int text(Element element) {
    return texts.getOrDefault(element, 0);
  }

  /** Whether a picture is in it or it is one. */
  boolean hasPicture(Element element) {
    return pictures.getOrDefault(element, false);
  }
}
