package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart the stories that a page runs together in one body: articles appended below the first,
 * as endless scrolling leaves them. Each must show a headline of its own with a byline or a date,
 * or an h1 of its own, so that headings between paragraphs part nothing.
 */
final class PageParts {

  /**
   * One story's runs in the body.
   *
   * @param from number of its first run
   * @param to number of the first run after it
   * @param headline number of the run that is its headline, or null for the page's first story
   */
  record Part(int from, int to, @Nullable Integer headline) {}

  private static final int FEWEST_BEFORE = 2;
  private static final int FEWEST_AFTER = 2;

  /** An article of its own is no teaser. */
  private static final int FEWEST_OWN = 400;

  private final List<PageBlock> blocks;
  private final PageMeta meta;
  private final List<Line> lines = new ArrayList<>();

  private PageParts(List<PageBlock> blocks, PageMeta meta) {
    this.blocks = blocks;
    this.meta = meta;
    for (PageBlock block : blocks) {
      lines.add(new Line(block.text(), block.rawStart(), 0, role(block)));
    }
  }

  /** The stories of these runs, the page's own first; one part where there is one story. */
  static List<Part> of(List<PageBlock> blocks, PageMeta meta) {
    PageParts parts = new PageParts(blocks, meta);
    return parts.mayPart() ? parts.find() : List.of(new Part(0, blocks.size(), null));
  }

  /** Most pages show nothing that could begin a second story, and need no closer look. */
  private boolean mayPart() {
    int after = 0;
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (after >= FEWEST_AFTER && (isCue(i) || isOwnHeadline(i)) && before(i) >= FEWEST_BEFORE) {
        return true;
      }
      after += lines.get(i).role() == LineRole.PARAGRAPH ? 1 : 0;
    }
    return false;
  }

  private int before(int line) {
    int before = 0;
    for (int i = 0; i < line && before < FEWEST_BEFORE; i++) {
      before += lines.get(i).role() == LineRole.PARAGRAPH ? 1 : 0;
    }
    return before;
  }

  private List<Part> find() {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    @Nullable Integer headline = null;
    TreeSet<Integer> titles = new TreeSet<>();
    for (StoryBounds.Bounds bounds : new StoryBounds(lines, meta.language()).find()) {
      Integer title = bounds.title();
      if (title != null && title > 0 && before(title) >= FEWEST_BEFORE && isHead(title)) {
        titles.add(title);
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      if (isOwnHeadline(i) && before(i) >= FEWEST_BEFORE && opensArticle(i)) {
        titles.add(i);
      }
    }
    for (int title : titles) {
      parts.add(new Part(from, title, headline));
      from = title;
      headline = title;
    }
    parts.add(new Part(from, blocks.size(), headline));
    return parts;
  }

  /** A headline of its own level, or a heading with a byline or a date before the paragraphs. */
  private boolean isHead(int title) {
    if (isOwnHeadline(title)) {
      return true;
    }
    if (!blocks.get(title).isHeading()) {
      return false;
    }
    for (int i = title + 1; i < lines.size() && lines.get(i).role() != LineRole.PARAGRAPH; i++) {
      if (isCue(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first text of an article element with a body of its own. */
  private boolean opensArticle(int line) {
    Element article = blocks.get(line).parent().closest("article");
    if (article == null) {
      return false;
    }
    int paragraphs = 0;
    int characters = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).role() == LineRole.PARAGRAPH
          && PagePieces.isWithin(blocks.get(i), article)) {
        if (i < line) {
          return false;
        }
        paragraphs++;
        characters += lines.get(i).text().length();
      }
    }
    return paragraphs >= FEWEST_AFTER && characters >= FEWEST_OWN;
  }

  private boolean isCue(int line) {
    LineRole role = lines.get(line).role();
    return role == LineRole.BYLINE || role == LineRole.DATE;
  }

  private boolean isOwnHeadline(int line) {
    return blocks.get(line).tag().equals("h1")
        && lines.get(line).role() == LineRole.SHORT
        && !lines.get(line).key().equals(Spaces.key(meta.title() == null ? "" : meta.title()));
  }

  private LineRole role(PageBlock block) {
    String text = block.text();
    if (block.caption()) {
      return LineRole.CAPTION;
    }
    if (LineRoles.isDateLine(text, meta.language())) {
      return LineRole.DATE;
    }
    if (Furniture.isKnown(text) || Furniture.isStub(text)) {
      return LineRole.FURNITURE;
    }
    if (block.isHeading()) {
      return LineRole.SHORT;
    }
    if (Byline.of(text).isPresent()) {
      return LineRole.BYLINE;
    }
    if (block.linkDensity() > 0.5) {
      return LineRole.FURNITURE;
    }
    return Sentences.isProse(text) ? LineRole.PARAGRAPH : LineRole.SHORT;
  }

  /** What the head of a later story says of it, in the place of the page's metadata. */
  PageMeta metaOf(Part part) {
    int headline = part.headline() == null ? part.from() : part.headline();
    List<String> authors = new ArrayList<>();
    Optional<Published> published = Optional.empty();
    for (int i = headline + 1; i < part.to() && lines.get(i).role() != LineRole.PARAGRAPH; i++) {
      String text = lines.get(i).text();
      if (authors.isEmpty()) {
        authors.addAll(Byline.of(text).orElse(List.of()));
      }
      if (published.isEmpty() && lines.get(i).role() == LineRole.DATE) {
        published = VisibleDate.of(text, meta.language());
      }
    }
    return new PageMeta(
        lines.get(headline).text(),
        lines.get(headline).rawStart(),
        authors,
        meta.publisher(),
        published.orElse(null),
        null,
        meta.language(),
        null,
        "news");
  }

  /** The metadata of each later part, in their order. */
  static List<PageMeta> metas(List<PageBlock> blocks, PageMeta meta, List<Part> parts) {
    PageParts all = new PageParts(blocks, meta);
    return parts.stream().skip(1).map(all::metaOf).toList();
  }
}
