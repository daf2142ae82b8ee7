package dateline.eval;

import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Published;
import dateline.read.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts of gold standards as articles: no page was read, so that little is known of them. */
final class GivenText {

  private GivenText() {}

  /** A paragraph and nothing else. */
  static Article article(String name, String text) {
    return article(name, null, null, List.of(new Block(Role.PARAGRAPH, text, 0, -1, null)), text);
  }

  /**
   * An article in English.
   *
   * @param name both its id and its capture's
   * @param text what offsets refer to, the gold standard's among them
   */
  static Article article(
      String name,
      @Nullable String publisher,
      @Nullable Published published,
      List<Block> blocks,
      CharSequence text) {
    return new Article(
        name,
        name,
        "",
        1,
        null,
        List.of(),
        publisher,
        published,
        null,
        "en",
        null,
        List.of(),
        "news",
        blocks,
        text.toString());
  }

  /** The day that a gold standard gives. */
  static Published published(LocalDate day) {
    return new Published(day, null, "given");
  }
}
