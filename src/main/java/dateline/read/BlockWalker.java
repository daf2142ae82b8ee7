package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks a page in its order and gives its runs of text, captions apart. */
final class BlockWalker {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "iframe",
          "object",
          "select",
          "textarea",
          "input",
          "option",
          "canvas",
          "head",
          "audio",
          "video",
          "math",
          "dialog");

  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private int linkChars;
  private int rawStart = -1;
  private int links;

  private final TextSizes sizes;

  private BlockWalker(Element root) {
    sizes = new TextSizes(root);
  }

  /** All runs of text below an element. */
  static List<PageBlock> walk(Element root) {
    BlockWalker walker = new BlockWalker(root);
    walker.visit(root);
    walker.flush(root);
    return walker.blocks;
  }

  private void visit(Element block) {
    Node previous = null;
    for (Node node : block.childNodes()) {
      if (node instanceof TextNode text) {
        append(text);
      } else if (node instanceof Element element) {
        visitElement(block, element, previous);
      }
      if (!(node instanceof TextNode text && text.isBlank())) {
        previous = node;
      }
    }
  }

  private void visitElement(Element block, Element element, @Nullable Node previous) {
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      return;
    }
    if (tag.equals("br")) {
      if (previous instanceof Element before && before.normalName().equals("br")) {
        flush(block);
      } else {
        run.append(' ');
      }
      return;
    }
    if (Captions.isCaption(element, sizes)) {
      flush(block);
      Captions.of(element).ifPresent(blocks::add);
      return;
    }
    if (tag.equals("button") && element.selectFirst("figcaption") == null) {
      return;
    }
    if (isBlock(element)) {
      flush(block);
      visit(element);
      flush(element);
      return;
    }
    boolean link = tag.equals("a");
    links += link ? 1 : 0;
    visit(element);
    links -= link ? 1 : 0;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("tr") || hasBlockChild(element);
  }

  private static boolean hasBlockChild(Element element) {
    for (Element child : element.children()) {
      if (child.isBlock()) {
        return true;
      }
    }
    return false;
  }

  private void append(TextNode node) {
    String text = node.getWholeText();
    int first = Spaces.firstVisible(text, 0, text.length());
    if (first < text.length()) {
      if (rawStart < 0) {
        rawStart = rawStart(node, first);
      }
      linkChars += links > 0 ? text.strip().length() : 0;
    }
    run.append(text);
  }

  static int rawStart(TextNode node, int first) {
    Range range = node.sourceRange();
    return range.isTracked() ? range.startPos() + first : -1;
  }

  private void flush(Element block) {
    String text = Spaces.collapse(run.toString());
    if (!text.isEmpty()) {
      blocks.add(new PageBlock(block, text, linkChars, rawStart, false, null));
    }
    run.setLength(0);
    linkChars = 0;
    rawStart = -1;
  }
}
