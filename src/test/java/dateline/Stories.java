package dateline;

import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Published;
import dateline.read.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles for tests, from their paragraphs. */
public final class Stories {

  private Stories() {}

  /** An article of this day (or of none) with these paragraphs. */
  public static Article of(@Nullable String day, String... paragraphs) {
    return of(day, Role.PARAGRAPH, null, paragraphs);
  }

  /** The same of captions or what else they are, with the credit of each. */
  public static Article of(
      @Nullable String day, Role role, @Nullable String credit, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      blocks.add(new Block(role, paragraph, text.length(), -1, credit));
      text.append(paragraph);
    }
    return of(day, blocks, text);
  }

  /** An article of these blocks, which stand in this text. */
  public static Article of(@Nullable String day, List<Block> blocks, CharSequence text) {
    Published published = day == null ? null : new Published(LocalDate.parse(day), null, "given");
    return new Article(
        "a",
        "-",
        "",
        1,
        null,
        List.of(),
        null,
        published,
        null,
        "en",
        null,
        List.of(),
        "news",
        blocks,
        text.toString());
  }
}
