package dateline.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles on the same happenings. Immutable.
 *
 * @param id stable as long as its first article is: articles that come later do not change it
 * @param title the headline of the article nearest to all of them, or null where none has one
 * @param articles ids in the order of publication
 * @param from day of the first dated article, or null
 * @param to day of the last
 * @param publishers names, each once, in the order of publication
 * @param origins independent lines of reporting, in the order of publication
 */
public record Story(
    String id,
    @Nullable String title,
    List<String> articles,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> publishers,
    List<Origin> origins) {

  /** Copies. */
  public Story {
    articles = List.copyOf(articles);
    publishers = List.copyOf(publishers);
    origins = List.copyOf(origins);
  }
}
