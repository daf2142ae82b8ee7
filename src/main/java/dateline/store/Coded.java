package dateline.store;

import dateline.claim.Claim;
import dateline.read.Article;
import java.util.List;

/**
 * An article with its claims.
 *
 * @param article the article
 * @param claims its claims, in the order of the text
 */
public record Coded(Article article, List<Claim> claims) {

  /** Copies. */
  public Coded {
    claims = List.copyOf(claims);
  }
}
