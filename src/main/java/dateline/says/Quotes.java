package dateline.says;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotations of an article: stretches between quotation marks, by character offsets. A
 * paragraph that ends inside one closes it; a mark that reopens at the next paragraph goes on with
 * it.
 */
final class Quotes {

  /** A quotation, its marks included. */
  record Quote(int start, int end, int words) {
    boolean holds(int offset) {
      return start <= offset && offset < end;
    }
  }

  private final List<Quote> all = new ArrayList<>();

  static Quotes of(ParsedArticle article) {
    Quotes quotes = new Quotes();
    for (Block block : article.article().blocks()) {
      if (block.role().isProse()) {
        quotes.read(block);
      }
    }
    return quotes;
  }

  private void read(Block block) {
    String text = block.text();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean before =
          i == 0
              || Character.isWhitespace(text.charAt(i - 1))
              || "([—-–".indexOf(text.charAt(i - 1)) >= 0;
      if (open < 0 && (c == '“' || c == '«' || (c == '"' && before))) {
        open = i;
      } else if (open >= 0 && (c == '”' || c == '»' || c == '"')) {
        add(block, open, i + 1);
        open = -1;
      }
    }
    if (open >= 0) {
      add(block, open, text.length());
    }
  }

  private void add(Block block, int start, int end) {
    int words = block.text().substring(start, end).trim().split("\\s+").length;
    all.add(new Quote(block.start() + start, block.start() + end, words));
  }

  List<Quote> all() {
    return all;
  }

  /** Whether a token stands inside a quotation of some words, not a scare quote. */
  boolean holds(Token token) {
    // In the order of the text, so that of thousands few are looked at.
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= token.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).holds(token.start());
  }

  /** How much of a sentence's stretch is quoted, from 0 to 1. */
  double share(Sentence sentence, int first, int last) {
    int quoted = 0;
    int words = 0;
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (!token.upos().equals("PUNCT")) {
        words++;
        quoted += holds(token) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) quoted / words;
  }
}
