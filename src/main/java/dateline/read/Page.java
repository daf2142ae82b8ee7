package dateline.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page in HTML: its metadata and its body to stories. */
final class Page {

  private static final int FEWEST_BODY = 60;

  private Page() {}

  /**
   * The stories of a page.
   *
   * @param found the address where it was found, or empty
   */
  static List<Story> stories(String html, String found) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    PageMeta meta = PageMeta.of(page, found);
    List<LiveUpdate> updates = LiveUpdate.of(page);
    Cleaner.clean(page);
    List<PageBlock> blocks = BlockWalker.walk(page.body());
    Element body = BodyFinder.find(page.body(), blocks);
    List<Story> stories = new ArrayList<>();
    for (Story story : parted(blocks, body, meta)) {
      if (story.bodyLength() >= FEWEST_BODY) {
        stories.add(story);
      }
    }
    return LiveUpdate.apart(stories, updates, meta);
  }

  private static List<Story> parted(List<PageBlock> blocks, Element body, PageMeta meta) {
    List<PageBlock> own = blocks.stream().filter(b -> PagePieces.isWithin(b, body)).toList();
    List<PageParts.Part> parts = PageParts.of(own, meta);
    if (parts.size() == 1) {
      return List.of(story(meta, PagePieces.of(blocks, body, meta)));
    }
    List<Story> stories = new ArrayList<>();
    int second = blocks.indexOf(own.get(parts.get(1).from()));
    stories.add(story(meta, PagePieces.of(blocks.subList(0, second), body, meta)));
    List<PageMeta> metas = PageParts.metas(own, meta, parts);
    for (int i = 1; i < parts.size(); i++) {
      PageParts.Part part = parts.get(i);
      PageMeta later = metas.get(i - 1);
      stories.add(story(later, PagePieces.of(own.subList(part.from(), part.to()), later)));
    }
    return stories;
  }

  private static Story story(PageMeta meta, List<Piece> pieces) {
    return new Story(
        meta.title(),
        meta.authors(),
        meta.publisher(),
        meta.published(),
        meta.updated(),
        meta.language(),
        meta.url(),
        meta.kind(),
        pieces);
  }
}
