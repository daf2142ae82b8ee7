package dateline.parse;

import dateline.read.Article;

/** Parses articles. Implementations are safe for use by multiple threads. */
public interface Parser {

  /** Splits the article's blocks into sentences and analyses each. Deterministic. */
  ParsedArticle parse(Article article);
}
