package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.claim.Claim;
import dateline.read.Article;
import dateline.read.Block;
import dateline.store.Coded;
import dateline.what.Quads;

/** An article with every claim at its words. */
final class ArticleView {

  private ArticleView() {}

  static ObjectNode of(Snapshot snapshot, Coded coded) {
    Article article = coded.article();
    ObjectNode o = heading(article);
    o.put("url", article.url());
    o.put("capture", article.capture());
    o.put("digest", article.digest());
    o.put("dateline", article.dateline() == null ? null : article.dateline().text());
    Json.strings(o.putArray("authors"), article.authors());
    Json.strings(o.putArray("agencies"), article.agencies());
    ArrayNode blocks = o.putArray("blocks");
    for (Block block : article.blocks()) {
      ObjectNode b = blocks.addObject();
      b.put("role", Json.word(block.role()));
      b.put("start", block.start());
      b.put("text", block.text());
    }
    ArrayNode claims = o.putArray("claims");
    for (Claim claim : coded.claims()) {
      ObjectNode c = Json.claim(claim);
      c.put("event", snapshot.eventOf(claim));
      c.put("quad", Quads.of(claim.type()));
      claims.add(c);
    }
    return o;
  }

  /** What stands above an article. */
  static ObjectNode heading(Article article) {
    ObjectNode o = Json.object();
    o.put("id", article.id());
    o.put("title", article.title());
    o.put("publisher", article.publisher());
    o.put("published", article.published() == null ? null : article.published().date().toString());
    o.put("language", article.language());
    return o;
  }
}
