package dateline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private static final String PARTING = "\\s+[|–—·•»:-]+\\s+|\\s*\\|\\s*|\\s+::\\s+";

  /**
   * The heading that repeats what the metadata call the page; else the h1 nearest to it; else the
   * metadata's.
   *
   * @param site keys of the site's names, which are no headlines
   */
  static PageTitle of(Document page, Metas metas, JsonLd data, Set<String> site) {
    String og = metas.get("og:title");
    String head = Spaces.collapse(page.title());
    String named = PageMeta.first(withoutSite(data.headline(), site), withoutSite(og, site));
    Set<String> names = names(List.of(data.headline(), og, head), site);
    for (String level : List.of("h1", "h2", "h3")) {
      for (Element heading : page.select(level)) {
        String text = Spaces.collapse(heading.text());
        if (names.contains(Spaces.key(text)) && (level.equals("h1") || Spaces.words(text) > 2)) {
          return new PageTitle(text, rawStart(heading));
        }
      }
    }
    Element best = nearest(page, data.headline() + " " + og + " " + head, site);
    if (best == null) {
      String title = named == null ? withoutSite(head, site) : named;
      return new PageTitle(title.isBlank() ? null : title, -1);
    }
    String text = Spaces.collapse(best.text());
    // A kicker above the headline in the same heading is not the headline.
    boolean kicker =
        named != null && Spaces.words(named) >= 3 && Spaces.key(text).endsWith(Spaces.key(named));
    return new PageTitle(kicker ? named : text, rawStart(best));
  }

  /** Keys of all that may be the headline: whole names and their parts, but not the site's. */
  private static Set<String> names(List<String> all, Set<String> site) {
    Set<String> names = new HashSet<>();
    for (String name : all) {
      names.add(Spaces.key(name));
      for (String part : name.split(PARTING, -1)) {
        if (Spaces.words(part.strip()) > 1) {
          names.add(Spaces.key(part));
        }
      }
      names.add(Spaces.key(withoutSite(name, site)));
    }
    names.removeAll(site);
    names.remove("");
    return names;
  }

  private static @Nullable Element nearest(Document page, String reference, Set<String> site) {
    @Nullable Element best = null;
    double most = 0.5;
    for (Element h1 : page.select("h1")) {
      String text = Spaces.collapse(h1.text());
      if (text.isEmpty() || text.length() > MOST || site.contains(Spaces.key(text))) {
        continue;
      }
      if (reference.isBlank()) {
        return h1;
      }
      double score = overlap(text, reference);
      if (score > most) {
        most = score;
        best = h1;
      }
    }
    return best;
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

  /** Takes the site's name off either end, or what follows the last bar or dash. */
  static String withoutSite(String title, Set<String> site) {
    List<String> parts =
        new ArrayList<>(List.of(title.split("\\s+[|–—·•»-]+\\s+|\\s*\\|\\s*", -1)));
    if (parts.size() < 2) {
      return title;
    }
    String last = parts.get(parts.size() - 1);
    String first = parts.get(0);
    if (site.contains(Spaces.key(last)) || !site.contains(Spaces.key(first))) {
      int cut = title.lastIndexOf(last);
      boolean enough = site.contains(Spaces.key(last)) || Spaces.words(title.substring(0, cut)) > 3;
      return enough ? title.substring(0, cut).replaceAll("[\\s|–—·•»-]+$", "") : title;
    }
    return title.substring(first.length()).replaceAll("^[\\s|–—·•»-]+", "");
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
