package dateline.cluster;

import dateline.read.Article;
import dateline.store.ClaimJson;
import dateline.store.Coded;
import org.jspecify.annotations.Nullable;

/**
 * An article with its claims on its way to the file, in parts that Flink can write.
 *
 * @param id the article's
 * @param digest its capture's
 * @param ordinal its place in the capture, from 1
 * @param url its address
 * @param title its headline
 * @param publisher who published it
 * @param published the day, ISO 8601
 * @param lines the claims' lines in the record, in the order of the text
 * @param whys why each was made
 */
@SuppressWarnings("ArrayRecordComponent") // told apart by id, never by equals
public record CodedArticle(
    String id,
    String digest,
    int ordinal,
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String published,
    String[] lines,
    String[] whys) {

  static CodedArticle of(Coded coded) {
    Article article = coded.article();
    return new CodedArticle(
        article.id(),
        article.digest(),
        article.ordinal(),
        article.url(),
        article.title(),
        article.publisher(),
        article.date().map(day -> day.date().toString()).orElse(null),
        coded.claims().stream().map(ClaimJson::line).toArray(String[]::new),
        coded.claims().stream().map(ClaimJson::why).toArray(String[]::new));
  }
}
