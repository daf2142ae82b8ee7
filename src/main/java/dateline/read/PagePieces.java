package dateline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Runs of text of a page to the pieces of its story. */
final class PagePieces {

  private static final int FEWEST_DECK_WORDS = 6;

  private static final int MOST_CREDIT_WORDS = 5;

  private final PageMeta meta;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /** The element of the caption that was read last. */
  private @Nullable Element lastCaption;

  private PagePieces(PageMeta meta) {
    this.meta = meta;
    @Nullable String title = meta.title();
    if (title != null) {
      add(Piece.of(Role.TITLE, title, meta.titleStart()), 1);
      seen.add(Spaces.key(title));
    }
  }

  /** The pieces of a story that has these runs for itself. */
  static List<Piece> of(List<PageBlock> blocks, PageMeta meta) {
    PagePieces made = new PagePieces(meta);
    blocks.forEach(made::body);
    made.dropEmptyHeadings();
    return List.copyOf(made.pieces);
  }

  /** Title, deck, captions, headings and paragraphs, in the order of the page. */
  static List<Piece> of(List<PageBlock> blocks, Element body, PageMeta meta) {
    PagePieces made = new PagePieces(meta);
    int first = 0;
    while (first < blocks.size() && !isWithin(blocks.get(first), body)) {
      first++;
    }
    int below = headline(blocks, first, meta);
    Element around = around(body);
    Element common = below < first ? common(blocks, below, body) : around;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (isWithin(block, body)) {
        made.body(block);
      } else if (i >= below && i < first) {
        made.head(block);
      } else if (block.caption() && isWithin(block, i < first ? common : around)) {
        made.caption(block);
      }
    }
    made.dropEmptyHeadings();
    return List.copyOf(made.pieces);
  }

  /** Number of the run after the headline, or of the body's first where it is not above it. */
  private static int headline(List<PageBlock> blocks, int first, PageMeta meta) {
    String title = meta.title() == null ? "" : Spaces.key(meta.title());
    int after = first;
    for (int i = 0; i < first; i++) {
      if (blocks.get(i).isHeading() && Spaces.key(blocks.get(i).text()).equals(title)) {
        after = i + 1;
      }
    }
    return after;
  }

  /** The article that the body stands in, where the page marks it, or else the body. */
  private static Element around(Element body) {
    Element article = body.closest("article");
    return article == null ? body : article;
  }

  /** What holds both headline and body, unless that is the whole page. */
  private static Element common(List<PageBlock> blocks, int below, Element body) {
    if (below == 0) {
      return around(body);
    }
    Element heading = blocks.get(below - 1).parent();
    for (Element at = body; at != null && !at.normalName().equals("body"); at = at.parent()) {
      if (heading.parents().contains(at)) {
        return at;
      }
    }
    return around(body);
  }

  static boolean isWithin(PageBlock block, Element body) {
    for (Element at = block.parent(); at != null; at = at.parent()) {
      if (at.equals(body)) {
        return true;
      }
    }
    return false;
  }

  /** Between headline and body stand deck and lead picture. */
  private void head(PageBlock block) {
    if (block.caption()) {
      caption(block);
      return;
    }
    if (Credits.isCreditLine(block.text()) && creditLast(Credits.bare(block.text()))) {
      return;
    }
    boolean deck =
        Spaces.words(block.text()) >= FEWEST_DECK_WORDS
            && block.linkDensity() < 0.3
            && BlockFilter.isBody(block, meta.language())
            && (Sentences.isProse(block.text()) || isDeck(block));
    if (deck && seen.add(Spaces.key(block.text()))) {
      boolean only = pieces.stream().noneMatch(p -> p.role() == Role.DECK);
      add(Piece.of(only ? Role.DECK : Role.PARAGRAPH, block.text(), block.rawStart()), 9);
    }
  }

  private static boolean isDeck(PageBlock block) {
    Element at = block.parent();
    for (int up = 0; up < 3 && at != null; up++) {
      if (PageClasses.of(at).contains(PageClasses.Part.DECK)) {
        return true;
      }
      at = at.parent();
    }
    return block.isHeading();
  }

  private void body(PageBlock block) {
    if (block.caption()) {
      caption(block);
    } else if (Credits.isCreditLine(block.text())) {
      creditLast(Credits.bare(block.text()));
    } else if (BlockFilter.isBody(block, meta.language()) && seen.add(Spaces.key(block.text()))) {
      Role role = block.isHeading() ? Role.HEADING : Role.PARAGRAPH;
      add(
          Piece.of(role, block.text(), block.rawStart()),
          block.isHeading() ? block.tag().charAt(1) - '0' : 9);
    }
  }

  private void caption(PageBlock block) {
    if (block.text().equals(block.credit())) {
      boolean taken = creditLast(block.text());
      if (!taken && seen.add(Spaces.key(block.text()))) {
        add(new Piece(Role.CAPTION, block.text(), block.rawStart(), block.credit()), 9);
      }
    } else if (!isUnder(block) || !creditLast(block.text())) {
      if (seen.add(Spaces.key(block.text()))) {
        add(new Piece(Role.CAPTION, block.text(), block.rawStart(), block.credit()), 9);
      }
    }
    lastCaption = block.parent();
  }

  /** A few words right under a caption of their own: who made the picture. */
  private boolean isUnder(PageBlock block) {
    return block.credit() == null
        && lastCaption != null
        && lastCaption.equals(block.parent().previousElementSibling())
        && Spaces.words(block.text()) <= MOST_CREDIT_WORDS
        && !Character.isLowerCase(block.text().codePointAt(0))
        && !Sentences.isProse(block.text());
  }

  /** A credit of its own is that of the caption before it; false where there is none to be had. */
  private boolean creditLast(String credit) {
    Piece piece = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (piece == null || piece.role() != Role.CAPTION) {
      return false;
    }
    if (piece.credit() != null) {
      return Spaces.key(piece.text() + piece.credit()).contains(Spaces.key(credit));
    }
    pieces.set(pieces.size() - 1, new Piece(piece.role(), piece.text(), piece.rawStart(), credit));
    return true;
  }

  private void add(Piece piece, int level) {
    pieces.add(piece);
    levels.add(level);
  }

  /** A heading with nothing under it headed something that is no part of the story. */
  private void dropEmptyHeadings() {
    for (int i = pieces.size() - 1; i > 0; i--) {
      boolean empty = i + 1 >= pieces.size() || levels.get(i + 1) <= levels.get(i);
      if (pieces.get(i).role() == Role.HEADING && empty) {
        pieces.remove(i);
        levels.remove(i);
      }
    }
  }
}
