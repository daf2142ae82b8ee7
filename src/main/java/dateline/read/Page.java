package dateline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page in HTML: its metadata and its body to stories. */
final class Page {

  private static final int FEWEST_BODY = 100;

  private Page() {}

  /** The stories of a page. */
  static List<Story> stories(String html) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    PageMeta meta = PageMeta.of(page);
    Cleaner.clean(page);
    Element root = page.body();
    List<PageBlock> blocks = BlockWalker.walk(root);
    Element body = BodyFinder.find(root, blocks);
    List<Piece> pieces = pieces(meta, ofStory(blocks, body, meta));
    Story story =
        new Story(
            meta.title(),
            meta.authors(),
            meta.publisher(),
            meta.published(),
            meta.language(),
            meta.url(),
            meta.kind(),
            pieces);
    return story.bodyLength() < FEWEST_BODY ? List.of() : List.of(story);
  }

  /** The runs of the body, and before them the captions between headline and body. */
  private static List<PageBlock> ofStory(List<PageBlock> blocks, Element body, PageMeta meta) {
    List<PageBlock> own = new ArrayList<>();
    String title = meta.title() == null ? "" : Spaces.key(meta.title());
    List<PageBlock> lead = new ArrayList<>();
    boolean below = false;
    for (PageBlock block : blocks) {
      if (isWithin(block, body)) {
        own.add(block);
      } else if (own.isEmpty()) {
        if (block.isHeading() && Spaces.key(block.text()).equals(title)) {
          below = true;
          lead.clear();
        }
        if (below && block.caption()) {
          lead.add(block);
        }
      }
    }
    lead.addAll(own);
    return lead;
  }

  private static boolean isWithin(PageBlock block, Element body) {
    for (Element at = block.parent(); at != null; at = at.parent()) {
      if (at.equals(body)) {
        return true;
      }
    }
    return false;
  }

  private static List<Piece> pieces(PageMeta meta, List<PageBlock> blocks) {
    List<Piece> pieces = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    @Nullable String title = meta.title();
    if (title != null) {
      pieces.add(Piece.of(Role.TITLE, title, meta.titleStart()));
      seen.add(Spaces.key(title));
    }
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      String text = block.text();
      if (block.caption()) {
        if (text.equals(block.credit())) {
          creditLast(pieces, text);
        } else if (seen.add(Spaces.key(text))) {
          pieces.add(new Piece(Role.CAPTION, text, block.rawStart(), block.credit()));
        }
        continue;
      }
      if (!BlockFilter.isBody(blocks, i) || !seen.add(Spaces.key(text))) {
        continue;
      }
      pieces.add(
          Piece.of(block.isHeading() ? Role.HEADING : Role.PARAGRAPH, text, block.rawStart()));
    }
    while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).role() == Role.HEADING) {
      pieces.remove(pieces.size() - 1);
    }
    return pieces;
  }

  private static void creditLast(List<Piece> pieces, String credit) {
    if (!pieces.isEmpty()) {
      Piece last = pieces.get(pieces.size() - 1);
      if (last.role() == Role.CAPTION && last.credit() == null) {
        pieces.set(pieces.size() - 1, new Piece(last.role(), last.text(), last.rawStart(), credit));
      }
    }
  }
}
