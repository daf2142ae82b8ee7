package dateline.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * An update of a live blog with a headline and a text of its own, as linked data gives it.
 *
 * @param headline its headline
 * @param paragraphs its text
 * @param published when it was posted, as written
 */
record LiveUpdate(String headline, List<String> paragraphs, String published) {

  private static final int FEWEST_UPDATES = 2;
  private static final int FEWEST_CHARACTERS = 60;

  LiveUpdate {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The updates of a page in its order. */
  static List<LiveUpdate> of(JsonLd data) {
    List<LiveUpdate> updates = new ArrayList<>();
    for (JsonNode update : data.liveUpdates()) {
      String headline = Spaces.collapse(Jsoup.parse(update.path("headline").asText("")).text());
      String text = Jsoup.parse(update.path("articleBody").asText("")).wholeText();
      List<String> paragraphs = new ArrayList<>();
      for (String line : text.split("\\n+", -1)) {
        String words = Spaces.collapse(line);
        if (!words.isEmpty()) {
          paragraphs.add(words);
        }
      }
      if (!headline.isEmpty() && text.length() >= FEWEST_CHARACTERS) {
        updates.add(new LiveUpdate(headline, paragraphs, update.path("datePublished").asText("")));
      }
    }
    return updates.size() < FEWEST_UPDATES ? List.of() : List.copyOf(updates);
  }

  /**
   * The page's stories with each update a story of its own. What the page shows of an update is
   * taken out of the first story; what is left is the live blog's own opening.
   */
  static List<Story> apart(List<Story> stories, List<LiveUpdate> updates, PageMeta meta) {
    if (updates.isEmpty()) {
      return List.copyOf(stories);
    }
    StringBuilder all = new StringBuilder();
    for (LiveUpdate update : updates) {
      all.append(Spaces.key(update.headline())).append('\n');
      update.paragraphs().forEach(p -> all.append(Spaces.key(p)));
      all.append('\n');
    }
    List<Story> apart = new ArrayList<>();
    for (Story story : stories) {
      List<Piece> rest =
          story.pieces().stream()
              .filter(p -> p.role() == Role.TITLE || all.indexOf(Spaces.key(p.text())) < 0)
              .toList();
      Story opening = story.with(rest);
      if (opening.bodyLength() >= FEWEST_CHARACTERS) {
        apart.add(opening);
      }
    }
    updates.forEach(update -> apart.add(update.story(meta)));
    return apart;
  }

  private Story story(PageMeta meta) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.of(Role.TITLE, headline, -1));
    paragraphs.forEach(p -> pieces.add(Piece.of(Role.PARAGRAPH, p, -1)));
    Optional<Published> date = PageDate.parse(published, meta.language(), "metadata");
    return new Story(
        headline,
        List.of(),
        meta.publisher(),
        date.orElse(meta.published()),
        null,
        meta.language(),
        meta.url(),
        "live",
        pieces);
  }
}
