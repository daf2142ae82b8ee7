package dateline.parse;

import dateline.read.Article;
import java.util.List;

/**
 * An article with its sentences.
 *
 * @param article as it was read
 * @param sentences of its prose and headings in order; {@code sentences.get(i).number() == i}
 */
public record ParsedArticle(Article article, List<Sentence> sentences) {

  /** Copies the list. */
  public ParsedArticle {
    sentences = List.copyOf(sentences);
  }

  /** The sentence with this number. */
  public Sentence sentence(int number) {
    return sentences.get(number);
  }
}
