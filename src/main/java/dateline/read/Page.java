package dateline.read;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page in HTML: its metadata and its body to stories. */
final class Page {

  private static final int FEWEST_BODY = 60;

  private Page() {}

  /** The stories of a page. */
  static List<Story> stories(String html) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    PageMeta meta = PageMeta.of(page);
    Cleaner.clean(page);
    List<PageBlock> blocks = BlockWalker.walk(page.body());
    Element body = BodyFinder.find(page.body(), blocks);
    Story story =
        new Story(
            meta.title(),
            meta.authors(),
            meta.publisher(),
            meta.published(),
            meta.language(),
            meta.url(),
            meta.kind(),
            PagePieces.of(blocks, body, meta));
    return story.bodyLength() < FEWEST_BODY ? List.of() : List.of(story);
  }
}
