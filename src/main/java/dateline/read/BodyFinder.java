package dateline.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the story: the one whose runs of text, counted for prose and against
 * links and labels, come to the largest sum; then as far inside as nearly all of its prose stays.
 */
final class BodyFinder {

  private static final int MOST_RUN = 800;

  /** So much of the prose must stay on the way inside. */
  private static final double NEARLY_ALL = 0.9;

  /** Elements that hold text and are no container of a story. */
  private static final Set<String> TEXT =
      Set.of("p", "li", "ul", "ol", "dl", "table", "tbody", "tr", "blockquote", "pre", "h2", "h3");

  /** An article of its own is no teaser. */
  private static final double FEWEST_OWN = 400;

  private final IdentityHashMap<Element, Double> net = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Double> prose = new IdentityHashMap<>();

  private BodyFinder() {}

  /** The element, or the whole where no run is prose. */
  static Element find(Element root, List<PageBlock> blocks) {
    BodyFinder finder = new BodyFinder();
    for (PageBlock block : blocks) {
      double score = score(block);
      for (Element at = block.parent(); at != null; at = at.parent()) {
        finder.net.merge(at, score, Double::sum);
        finder.prose.merge(at, Math.max(0, score), Double::sum);
        if (at.equals(root)) {
          break;
        }
      }
    }
    return finder.withSiblings(finder.inside(finder.container(finder.largest(root), root)));
  }

  /** Out of an article into what holds it and others of their own, as endless scrolling leaves. */
  private Element withSiblings(Element body) {
    Element article = body.closest("article");
    Element around = article == null ? null : article.parent();
    if (article == null || around == null || article.selectFirst("h1") == null) {
      return body;
    }
    for (Element sibling : around.children()) {
      if (!sibling.equals(article)
          && sibling.normalName().equals("article")
          && sibling.selectFirst("h1") != null
          && prose.getOrDefault(sibling, 0.0) >= FEWEST_OWN) {
        return around;
      }
    }
    return body;
  }

  private Element largest(Element root) {
    Element best = root;
    double most = 0;
    for (Element element : root.getAllElements()) {
      double sum = net.getOrDefault(element, 0.0);
      if (sum > most) {
        best = element;
        most = sum;
      }
    }
    return best;
  }

  /** Out of a paragraph or a list into what holds it. */
  private Element container(Element element, Element root) {
    Element at = element;
    while (!at.equals(root) && TEXT.contains(at.normalName()) && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  private Element inside(Element element) {
    Element at = element;
    while (true) {
      Element next = null;
      for (Element child : at.children()) {
        if (!TEXT.contains(child.normalName())
            && prose.getOrDefault(child, 0.0) >= prose.getOrDefault(at, 0.0) * NEARLY_ALL) {
          next = child;
        }
      }
      if (next == null || !hasBlocks(next)) {
        return at;
      }
      at = next;
    }
  }

  private static boolean hasBlocks(Element element) {
    for (Element child : element.children()) {
      if (child.isBlock() || child.normalName().equals("br")) {
        return true;
      }
    }
    return false;
  }

  /** Positive for prose, negative for labels and lists of links. */
  static double score(PageBlock block) {
    if (block.caption()) {
      return 0;
    }
    int length = Math.min(block.text().length(), MOST_RUN);
    double density = block.linkDensity();
    if (block.isHeading()) {
      return density > 0.5 ? -40 : 0;
    }
    if (density > 0.5) {
      return -Math.min(length, 150) - 20;
    }
    if (Sentences.isProse(block.text())) {
      return length * (1 - 1.5 * density) + (block.tag().equals("p") ? 25 : 0);
    }
    return switch (block.tag()) {
      case "p" -> density > 0.2 ? -10 : length * 0.2;
      case "li", "td", "th", "dd", "dt" -> density > 0.1 ? -20 : -3;
      default -> -25;
    };
  }
}
