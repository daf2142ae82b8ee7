package dateline.says;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.when.Times;
import dateline.who.Mentions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The fifth question: according to whom. Finds who says what in an article, and how each clause
 * stands. Immutable and safe for use by multiple threads.
 */
public final class Says {

  private final Cues cues;

  private Says(Cues cues) {
    this.cues = cues;
  }

  /** Reads the tables that ship with the program. */
  public static Says open() {
    return new Says(Cues.open());
  }

  /** The attributions of an article. */
  public Attributions attributions(ParsedArticle article, Mentions mentions, Times times) {
    Quotes quotes = Quotes.of(article);
    Speakers speakers = new Speakers(cues, mentions);
    Finder finder = new Finder(cues, speakers, quotes);
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      found.addAll(finder.in(sentence));
    }
    found = new QuotesBefore(cues, speakers, quotes).in(article, found);
    found = new QuotesAfter(cues, speakers, quotes).in(article, found);
    found = new ArrayList<>(LongQuotes.extend(article, quotes, found));
    found.sort(Comparator.comparingInt(Attribution::sentence).thenComparingInt(Attribution::head));
    List<Attribution> all = List.copyOf(found);
    return new ArticleAttributions(
        article,
        all,
        ArticleAttributions.ranked(all),
        cues,
        new Standings(cues),
        new History(article, cues, times),
        mentions);
  }
}
