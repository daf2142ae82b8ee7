package dateline.read;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the story: the one whose runs of text, counted for prose and against
 * links and labels, come to the largest sum.
 */
final class BodyFinder {

  private static final int MOST_RUN = 800;
  private static final double NEARLY = 0.85;

  private BodyFinder() {}

  /** The element, or the whole where no run is prose. */
  static Element find(Element root, List<PageBlock> blocks) {
    IdentityHashMap<Element, Double> sums = new IdentityHashMap<>();
    for (PageBlock block : blocks) {
      double score = score(block);
      for (Element at = block.parent(); at != null; at = at.parent()) {
        sums.merge(at, score, Double::sum);
        if (at.equals(root)) {
          break;
        }
      }
    }
    Element best = root;
    double most = 0;
    for (Element element : root.getAllElements()) {
      Double sum = sums.get(element);
      if (sum != null && sum >= most * 1.0001 && sum > 0) {
        // Of elements around the same text the inmost comes last.
        best = element;
        most = sum;
      } else if (sum != null
          && sum > 0
          && sum >= most * NEARLY
          && isWithin(element, best)
          && PageClasses.of(element).contains(PageClasses.Part.BODY)) {
        best = element;
      }
    }
    return best;
  }

  private static boolean isWithin(Element inner, Element outer) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at.equals(outer)) {
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
    boolean prose = Sentences.isProse(block.text());
    if (density > 0.5) {
      return -Math.min(length, 150) - 20;
    }
    if (prose) {
      return length * (1 - 1.5 * density) + (block.tag().equals("p") ? 25 : 0);
    }
    if (block.tag().equals("p") && length > 40) {
      return length * 0.3;
    }
    return -25;
  }
}
