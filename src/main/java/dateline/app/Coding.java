package dateline.app;

import dateline.claim.Claim;
import dateline.read.Article;
import java.util.List;

/** From an article to its claims: all the steps after reading. Safe for use by several threads. */
@FunctionalInterface
interface Coding {

  /** The article's claims, in the order of the text. */
  List<Claim> claims(Article article);
}
