package dateline.store;

import dateline.read.Article;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article's claims.
 *
 * @param id the article's id
 * @param capture the capture's name
 * @param title the headline, or null
 * @param publisher who published it, or null
 * @param published the day, ISO 8601, or null
 * @param publishedBasis where the day was found, or null
 */
public record Heading(
    String id,
    String capture,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String publishedBasis) {

  /** An article's. */
  public static Heading of(Article article) {
    return new Heading(
        article.id(),
        article.capture(),
        article.title(),
        article.publisher(),
        article.date().map(p -> p.date().toString()).orElse(null),
        article.date().map(p -> p.basis()).orElse(null));
  }
}
