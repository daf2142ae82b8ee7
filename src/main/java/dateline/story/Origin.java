package dateline.story;

import java.util.List;

/**
 * One line of reporting: a wire agency with all who print its copy, or a publisher who went to see.
 * However many pages carry it, it is one witness. Immutable.
 *
 * @param name the agency's name, else the publisher's, else the first article's id
 * @param articles ids of the articles that carry it, in the order of publication
 * @param basis why these are one, for people
 */
public record Origin(String name, List<String> articles, List<String> basis) {

  /** Copies. */
  public Origin {
    articles = List.copyOf(articles);
    basis = List.copyOf(basis);
  }
}
