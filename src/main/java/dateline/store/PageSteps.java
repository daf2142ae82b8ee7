package dateline.store;

import dateline.claim.Claim;
import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.read.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * All steps from a captured page to its claims, the same for every way to run them. A story that
 * fails never stops the others. Safe for use by multiple threads where the coder is.
 */
public final class PageSteps implements PageReading {

  /**
   * Characters: some 30,000 words. A longer text is no news story, and takes hours or the memory.
   */
  private static final int LONGEST = 200_000;

  private final Reader reader = new Reader();
  private final Function<Article, List<Claim>> coder;

  /**
   * Puts the steps together.
   *
   * @param coder from an article to its claims
   */
  public PageSteps(Function<Article, List<Claim>> coder) {
    this.coder = coder;
  }

  /** A capture's articles with their claims; no article where it could not be read. */
  @Override
  public Read read(Capture capture, Hints hints) {
    List<Article> articles;
    try {
      articles = reader.read(capture, hints);
    } catch (UnreadableException e) {
      return new Read(List.of(), List.of(String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      return new Read(List.of(), List.of(broken(capture.name(), e)));
    }
    List<Coded> coded = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    for (Article article : articles) {
      String story = capture.name() + ", story " + article.ordinal();
      if (article.text().length() > LONGEST) {
        complaints.add(
            story
                + String.format(
                    ": %,d characters are too many for a news story; its claims are not looked for",
                    article.text().length()));
        coded.add(new Coded(article, List.of()));
        continue;
      }
      try {
        coded.add(new Coded(article, coder.apply(article)));
      } catch (RuntimeException | StackOverflowError e) {
        complaints.add(broken(story, e));
        coded.add(new Coded(article, List.of()));
      }
    }
    return new Read(coded, complaints);
  }

  private static String broken(String where, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return where
        + ": an error of Dateline's own, please report it with the page: "
        + e
        + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
