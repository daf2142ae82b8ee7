package dateline.eval;

import dateline.claim.Claim;
import dateline.claim.Coder;
import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.says.Attributions;
import dateline.says.Says;
import dateline.store.Coded;
import dateline.store.Store;
import dateline.what.What;
import dateline.when.Times;
import dateline.when.When;
import dateline.where.Where;
import dateline.who.Mentions;
import dateline.who.Who;
import java.util.ArrayList;
import java.util.List;

/** The steps one after the other, as {@link Coder} takes them, each with a clock beside it. */
final class Steps {

  /** The order in which a page goes through them. */
  static final List<String> NAMES =
      List.of("read", "parse", "who", "where", "when", "says", "what", "claim", "store");

  private final Reader reader = new Reader();
  private final Encoder encoder = Encoder.open();
  private final Who who = Who.open();
  private final Where where = Where.open(who.base());
  private final When when = When.open();
  private final Says says = Says.open();
  private final What what = What.open();

  /** What went through. */
  record Passed(int articles, int words, int claims) {
    Passed plus(Passed other) {
      return new Passed(articles + other.articles, words + other.words, claims + other.claims);
    }
  }

  /** Takes a page through all steps, into a store. */
  Passed pass(Capture page, Store store, StepTimes times) {
    List<Article> articles = times.charge("read", () -> SavedPages.articles(reader, page));
    List<Coded> coded = new ArrayList<>();
    Passed passed = new Passed(0, 0, 0);
    for (Article article : articles) {
      List<Claim> claims = claims(article, times);
      coded.add(new Coded(article, claims));
      passed = passed.plus(new Passed(1, SavedPages.words(article), claims.size()));
    }
    times.charge(
        "store",
        () -> {
          store.put(page, Hints.NONE, coded);
          return page;
        });
    return passed;
  }

  /** The last step has no door of its own: the whole joined once more, without what it asks for. */
  private List<Claim> claims(Article article, StepTimes times) {
    ParsedArticle parsed = times.charge("parse", () -> encoder.parse(article));
    double before = asked(times);
    Mentions mentions = times.charge("who", () -> who.mentions(parsed));
    times.charge("where", () -> where.places(parsed));
    Times found = times.charge("when", () -> when.times(parsed));
    Attributions attributions =
        times.charge("says", () -> says.attributions(parsed, mentions, found));
    times.charge("what", () -> what.findings(parsed, mentions, attributions));
    double asked = asked(times) - before;
    Coder joined = new Coder(given -> parsed, who, where, when, says, what);
    StepTimes whole = new StepTimes();
    List<Claim> claims = whole.charge("claims", () -> joined.claims(article));
    times.add("claim", whole.seconds() - asked);
    return claims;
  }

  private static double asked(StepTimes times) {
    return times.seconds("who")
        + times.seconds("where")
        + times.seconds("when")
        + times.seconds("says")
        + times.seconds("what");
  }
}
