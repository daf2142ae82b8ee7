package dateline.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Credits that a page gives away from the caption: in linked data, or in the words that stand for
 * the picture where it cannot be seen.
 */
final class PictureCredits {

  private static final int SHORTEST = 15;
  private static final int LONGEST = 600;

  private final Map<String, String> byCaption = new LinkedHashMap<>();

  private PictureCredits() {}

  static PictureCredits of(Document page, JsonLd data) {
    PictureCredits credits = new PictureCredits();
    data.pictures().forEach((caption, credit) -> credits.add(caption, Credits.bare(credit)));
    for (Element picture : page.getElementsByTag("img")) {
      for (String attribute : new String[] {"title", "alt"}) {
        String words = Spaces.collapse(picture.attr(attribute));
        if (words.length() >= SHORTEST && words.length() <= LONGEST) {
          Credits.ofCaption(words).ifPresent(credit -> credits.add(words, credit));
        }
      }
    }
    return credits;
  }

  private void add(String caption, String credit) {
    String key = Spaces.key(caption);
    if (key.length() >= SHORTEST && !Spaces.key(credit).equals(key)) {
      byCaption.putIfAbsent(key, credit);
    }
  }

  /** The credit of the picture with this caption: the words are the same, or begin so. */
  Optional<String> of(String caption) {
    String key = Spaces.key(caption);
    if (key.length() < SHORTEST) {
      return Optional.empty();
    }
    String same = byCaption.get(key);
    if (same != null) {
      return Optional.of(same);
    }
    return byCaption.entrySet().stream()
        .filter(e -> e.getKey().startsWith(key) || key.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
