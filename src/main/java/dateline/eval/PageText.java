package dateline.eval;

import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.read.Role;
import dateline.read.UnreadableException;
import java.util.List;

/** What the reader makes of a page, in the form in which the sets of saved pages score it. */
final class PageText {

  private static final Reader READER = new Reader();

  private PageText() {}

  /** The articles of a page; none where it cannot be read. */
  static List<Article> articles(String name, byte[] bytes) {
    try {
      return READER.read(new Capture(name, bytes), Hints.NONE);
    } catch (UnreadableException e) {
      return List.of();
    }
  }

  /** Deck, headings and paragraphs, with the dateline where the page has it. */
  static String body(List<Article> articles) {
    StringBuilder body = new StringBuilder();
    for (Article article : articles) {
      boolean opened = false;
      for (Block block : article.blocks()) {
        if (block.role() == Role.TITLE || block.role() == Role.CAPTION) {
          continue;
        }
        if (!opened && block.role() == Role.PARAGRAPH && article.dateline() != null) {
          body.append(article.dateline().text()).append(' ');
          opened = true;
        }
        body.append(block.text()).append('\n');
      }
    }
    return body.toString();
  }

  /** Lower-case letters and digits, for comparing names and headlines. */
  static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
