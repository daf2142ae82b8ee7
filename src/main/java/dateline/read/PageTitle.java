package dateline.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param text its words, or null where there are none
 * @param rawStart offset in the decoded capture, or -1 where only metadata has it
 */
record PageTitle(@Nullable String text, int rawStart) {

  private static final int MOST = 300;

  /** The h1 nearest in words to what the metadata call the page; else the metadata's. */
  static PageTitle of(Document page, JsonLd data) {
    String og = PageMeta.meta(page, "og:title");
    String head = Spaces.collapse(page.title());
    String reference = data.headline() + " " + og + " " + head;
    @Nullable Element best = null;
    double most = -1;
    for (Element h1 : page.select("h1")) {
      String text = Spaces.collapse(h1.text());
      if (text.isEmpty() || text.length() > MOST) {
        continue;
      }
      double score = overlap(text, reference);
      if (score > most) {
        most = score;
        best = h1;
      }
    }
    if (best != null && (most >= 0.5 || reference.isBlank())) {
      return new PageTitle(Spaces.collapse(best.text()), rawStart(best));
    }
    String named = PageMeta.first(data.headline(), og, head);
    if (named == null) {
      return best == null
          ? new PageTitle(null, -1)
          : new PageTitle(Spaces.collapse(best.text()), rawStart(best));
    }
    return new PageTitle(withoutSite(Spaces.collapse(named), page), -1);
  }

  private static double overlap(String text, String reference) {
    Set<String> there = words(reference);
    Set<String> here = words(text);
    long common = here.stream().filter(there::contains).count();
    return here.isEmpty() ? 0 : (double) common / here.size() + Math.min(here.size(), 12) * 0.02;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Takes " | The Daily" off the end. */
  static String withoutSite(String title, Document page) {
    int cut = -1;
    for (String mark : new String[] {" | ", " - ", " – ", " — ", " · ", " :: ", " » "}) {
      cut = Math.max(cut, title.lastIndexOf(mark));
    }
    if (cut <= 0 || Spaces.words(title.substring(0, cut)) < 3) {
      return title;
    }
    return title.substring(0, cut).strip();
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
