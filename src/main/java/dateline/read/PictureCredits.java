package dateline.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Credits that a page gives away from the caption: in linked data, in the words that stand for the
 * picture where it cannot be seen, or in the data of its scripts.
 */
final class PictureCredits {

  private static final int SHORTEST = 15;
  private static final int LONGEST = 600;
  private static final int MOST_WORDS = 12;

  private static final int HIGHEST = 4;

  private final Map<String, String> byCaption = new LinkedHashMap<>();

  /** Credits by parts of addresses; empty where pictures of several credits share the part. */
  private final Map<String, String> byAddress = new HashMap<>();

  private final ScriptCredits scripts;

  private PictureCredits(ScriptCredits scripts) {
    this.scripts = scripts;
  }

  static PictureCredits of(Document page, JsonLd data) {
    PictureCredits credits = new PictureCredits(ScriptCredits.of(page));
    data.pictures().forEach((caption, credit) -> credits.add(caption, Credits.bare(credit)));
    data.pictureAddresses()
        .forEach(
            (address, credit) ->
                PictureAddress.keys(address)
                    .forEach(
                        key ->
                            credits.byAddress.merge(
                                key, credit, (one, other) -> one.equals(other) ? one : "")));
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

  /** The run with the credit of the picture that it is the caption of, where it has none itself. */
  PageBlock credited(PageBlock block) {
    if (!block.caption() || block.credit() != null) {
      return block;
    }
    return picture(block.parent())
        .flatMap(this::ofPicture)
        .filter(credit -> !Spaces.key(credit).equals(Spaces.key(block.text())))
        .map(
            credit ->
                new PageBlock(
                    block.parent(),
                    block.text(),
                    block.linkChars(),
                    block.rawStart(),
                    true,
                    credit))
        .orElse(block);
  }

  private static Optional<Element> picture(Element caption) {
    Element at = caption;
    for (int up = 0; up < HIGHEST && at != null; up++) {
      List<Element> pictures = at.getElementsByTag("img");
      if (!pictures.isEmpty()) {
        return pictures.size() == 1 ? Optional.of(pictures.get(0)) : Optional.empty();
      }
      at = at.parent();
    }
    return Optional.empty();
  }

  private Optional<String> ofPicture(Element picture) {
    for (Attribute attribute : picture.attributes()) {
      if (PageClasses.named(attribute.getKey()).contains(PageClasses.Part.CREDIT)) {
        String words = Spaces.collapse(attribute.getValue());
        if (Spaces.words(words) <= MOST_WORDS && words.codePoints().anyMatch(Character::isLetter)) {
          return Optional.of(Credits.bare(words));
        }
      }
    }
    for (String attribute : new String[] {"title", "alt"}) {
      Optional<String> credit = Credits.ofPicture(Spaces.collapse(picture.attr(attribute)));
      if (credit.isPresent()) {
        return credit;
      }
    }
    return PictureAddress.keys(picture).stream()
        .map(key -> byAddress.getOrDefault(key, ""))
        .filter(credit -> !credit.isEmpty())
        .findFirst()
        .map(Credits::bare);
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
        .findFirst()
        .or(() -> scripts.of(caption));
  }
}
