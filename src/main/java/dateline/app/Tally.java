package dateline.app;

import java.util.Locale;

/** How many pages, articles and claims a command has read. Not shared between threads. */
final class Tally {

  private final int pages;
  private int done;
  private int unreadable;
  private int articles;
  private int claims;
  private int foreign;

  Tally(int pages, int unreadable) {
    this.pages = pages;
    this.unreadable = unreadable;
  }

  void add(Outcome outcome) {
    done++;
    unreadable += outcome.complaints().isEmpty() ? 0 : 1;
    articles += outcome.articles().size();
    claims += outcome.claims();
    foreign +=
        (int) outcome.articles().stream().filter(c -> !c.article().language().equals("en")).count();
  }

  String progress() {
    // An archive is one file and many pages.
    String all = done > pages ? count(done, "page") : done + " of " + count(pages, "page");
    return all + ", " + count(claims, "claim");
  }

  String summary() {
    String coded = count(articles, "article") + ", " + count(claims, "claim");
    String read = foreign == 0 ? coded : coded + "; " + foreign + " not in English, not coded";
    return unreadable == 0 ? read : read + "; " + unreadable + " of the inputs not read";
  }

  int exit() {
    if (articles == 0) {
      return Exit.NOTHING;
    }
    return unreadable == 0 ? Exit.OK : Exit.SOME_UNREADABLE;
  }

  /** "1 page", "2,000 pages". */
  static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
