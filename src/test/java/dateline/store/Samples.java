package dateline.store;

import dateline.claim.Claim;
import dateline.read.Article;
import dateline.says.Source;
import dateline.says.Status;
import dateline.what.Finding;
import dateline.when.Time;
import dateline.where.Place;
import dateline.who.Actor;
import java.util.ArrayList;
import java.util.List;

/** Claims for tests: three a paragraph of any article, with every field filled somewhere. */
public final class Samples {

  private static final Actor MAYOR =
      new Actor(
          "person-xal-gov-ada-lind",
          "Ada Lind",
          Actor.Kind.PERSON,
          "XAL",
          "GOV",
          null,
          "described in the text: mayor of Port Alder");
  private static final Actor STATE =
      new Actor("XBO", "Borland", Actor.Kind.STATE, "XBO", "GOV", "Q0", "states: XBO");
  private static final Place PORT =
      new Place(
          "Port Alder",
          "Port Alder",
          "XAL",
          "Northern Shore",
          -12.5,
          33.25,
          Place.Level.CITY,
          42,
          "gazetteer: 42, the only one of this name");
  private static final Time THURSDAY =
      new Time(
          "late Thursday",
          "2023-08-03",
          "2023-08-03",
          "day",
          "2023-08-03",
          "DATE",
          "weekday, last before 2023-08-04");
  private static final Time UNRESOLVED =
      new Time("on Monday", null, null, "unknown", "XXXX-WXX-1", "DATE", "the article has no date");
  private static final Source AGENCY =
      new Source(
          "the Alder News Agency",
          "Alder News Agency",
          "alder-news",
          "XAL",
          "reported",
          Source.Kind.OUTLET);
  private static final Source OFFICIALS =
      new Source("officials", "officials", null, null, "according to", Source.Kind.UNNAMED);

  private Samples() {}

  /** An article with claims for each of its paragraphs. */
  public static Coded coded(Article article) {
    return new Coded(article, claims(article));
  }

  /** The claims. */
  public static List<Claim> claims(Article article) {
    List<Claim> claims = new ArrayList<>();
    article.blocks().stream()
        .filter(b -> b.role().isProse())
        .forEach(
            b -> {
              int number = claims.size() / 4;
              int end = Math.min(b.text().length(), 5);
              Claim.Evidence evidence =
                  new Claim.Evidence(
                      article.id(),
                      number,
                      b.start(),
                      b.end(),
                      b.text(),
                      new Claim.Trigger(b.start(), b.start() + end, b.text().substring(0, end)));
              claims.add(event(evidence));
              claims.add(statement(evidence));
              claims.add(relation(evidence));
              claims.add(figure(evidence));
            });
    return claims;
  }

  private static String id(String prefix, Claim.Evidence evidence) {
    return prefix + evidence.article() + "%03d".formatted(evidence.sentence());
  }

  private static Claim event(Claim.Evidence evidence) {
    return new Claim(
        id("e", evidence),
        Finding.Kind.EVENT,
        "CONSULT",
        "visit",
        List.of("diplomatic", "military"),
        List.of(new Claim.Party("the mayor", MAYOR)),
        List.of(new Claim.Party("Borland", STATE)),
        THURSDAY,
        PORT,
        null,
        null,
        Status.ASSERTED,
        false,
        3,
        List.of(AGENCY, OFFICIALS),
        false,
        null,
        evidence,
        0.875,
        List.of("what: verb visit, CONSULT", "standing: asserted, no cue"));
  }

  private static Claim statement(Claim.Evidence evidence) {
    return new Claim(
        id("s", evidence),
        Finding.Kind.STATEMENT,
        "insist",
        null,
        List.of(),
        List.of(new Claim.Party("she", MAYOR)),
        List.of(),
        UNRESOLVED,
        null,
        null,
        null,
        Status.DENIED,
        false,
        -2.5,
        List.of(),
        true,
        "the harbour \"will stay open\"",
        evidence,
        0.5,
        List.of());
  }

  private static Claim relation(Claim.Evidence evidence) {
    return new Claim(
        id("r", evidence),
        Finding.Kind.RELATION,
        "ally",
        null,
        List.of(),
        List.of(new Claim.Party("Borland", STATE)),
        List.of(new Claim.Party("the mayor", MAYOR), new Claim.Party("Borland", STATE)),
        new Time("since 2011", "2011", null, "year", "2011", "DATE", "year"),
        null,
        null,
        null,
        Status.ASSERTED,
        true,
        2,
        List.of(),
        false,
        null,
        evidence,
        1,
        List.of("what: noun ally"));
  }

  private static Claim figure(Claim.Evidence evidence) {
    return new Claim(
        id("f", evidence),
        Finding.Kind.FIGURE,
        "killed",
        null,
        List.of(),
        List.of(),
        List.of(),
        new Time("in May", "2023-05-01", "2023-05-31", "month", "2023-05", "DATE", "month"),
        null,
        12500.0,
        "at least",
        Status.POSSIBLE,
        false,
        1,
        List.of(OFFICIALS),
        false,
        null,
        evidence,
        0.25,
        List.of("what: noun deaths"));
  }
}
