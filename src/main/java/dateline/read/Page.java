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
    JsonLd data = JsonLd.of(page);
    PageMeta meta = PageMeta.of(page, found, data);
    List<LiveUpdate> updates = LiveUpdate.of(data);
    PictureCredits credits = PictureCredits.of(page, data);
    Cleaner.clean(page);
    List<PageBlock> blocks = BlockWalker.walk(page.body()).stream().map(credits::credited).toList();
    Element body = BodyFinder.find(page.body(), blocks);
    List<Story> stories = new ArrayList<>();
    for (Story story : parted(blocks, body, meta)) {
      if (story.bodyLength() >= FEWEST_BODY) {
        stories.add(story.with(credited(story.pieces(), credits)));
      }
    }
    return LiveUpdate.apart(stories, updates, meta);
  }

  private static List<Piece> credited(List<Piece> pieces, PictureCredits credits) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean owed = piece.role() == Role.CAPTION && piece.credit() == null;
      all.add(
          owed
              ? new Piece(
                  piece.role(),
                  piece.text(),
                  piece.rawStart(),
                  credits.of(piece.text()).orElse(null))
              : piece);
    }
    return all;
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
