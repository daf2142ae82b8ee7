package dateline.claim;

import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.parse.Parser;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Article;
import dateline.says.Attributions;
import dateline.says.Says;
import dateline.says.Source;
import dateline.says.Standing;
import dateline.what.Finding;
import dateline.what.What;
import dateline.when.Time;
import dateline.when.Times;
import dateline.when.When;
import dateline.where.Place;
import dateline.where.Places;
import dateline.where.Where;
import dateline.who.Actor;
import dateline.who.Mention;
import dateline.who.Mentions;
import dateline.who.Who;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The record's front door: an article in, its claims out, in the order of the text. Asks the five
 * questions one after the other and puts the answers together. Safe for use by multiple threads.
 */
public final class Coder {

  private final Parser parser;
  private final Who who;
  private final Where where;
  private final When when;
  private final Says says;
  private final What what;

  /** Puts the steps together. */
  public Coder(Parser parser, Who who, Where where, When when, Says says, What what) {
    this.parser = parser;
    this.who = who;
    this.where = where;
    this.when = when;
    this.says = says;
    this.what = what;
  }

  /** Loads the model and the tables that ship with the program. */
  public static Coder open() {
    Who who = Who.open();
    return new Coder(
        Encoder.open(), who, Where.open(who.base()), When.open(), Says.open(), What.open());
  }

  /** The claims of an article; none where it is not in English. */
  public List<Claim> claims(Article article) {
    if (!article.language().equals("en")) {
      return List.of();
    }
    ParsedArticle parsed = parser.parse(article);
    Mentions mentions = who.mentions(parsed);
    Places places = where.places(parsed);
    Times times = when.times(parsed);
    Attributions attributions = says.attributions(parsed, mentions, times);
    Residence residence = Residence.of(places);
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Finding finding : what.findings(parsed, mentions, attributions)) {
      Claim claim = claim(parsed, finding, places, times, attributions, residence);
      claims.putIfAbsent(claim.id(), claim);
    }
    return List.copyOf(claims.values());
  }

  private static Claim claim(
      ParsedArticle parsed,
      Finding finding,
      Places places,
      Times times,
      Attributions attributions,
      Residence residence) {
    Sentence sentence = parsed.sentence(finding.sentence());
    Token predicate = sentence.token(finding.predicate());
    Optional<Time> date = times.of(sentence, predicate);
    Optional<Place> place = places.of(sentence, predicate);
    Standing standing = attributions.standing(sentence, predicate);
    List<Source> chain = attributions.chain(sentence, predicate);
    Claim.Evidence evidence = evidence(parsed.article(), sentence, finding);
    List<String> why = new ArrayList<>(finding.why());
    date.ifPresent(d -> why.add("when: \"" + d.text() + "\", " + d.basis()));
    place.ifPresent(p -> why.add("where: \"" + p.text() + "\", " + p.basis()));
    chain.forEach(s -> why.add("says: " + s.name() + ", by \"" + s.cue() + "\""));
    why.add("standing: " + standing.basis());
    BiFunction<Mention, Actor, Actor> settled =
        (m, a) -> residence.settle(m, a, finding.type(), place);
    List<Claim.Party> actor = parties(finding.actor(), "actor", settled, why);
    List<Claim.Party> recipient = parties(finding.recipient(), "recipient", settled, why);
    return new Claim(
        Identity.of(evidence, finding, actor, recipient),
        finding.kind(),
        finding.type(),
        finding.mode(),
        finding.contexts(),
        actor,
        recipient,
        date.orElse(null),
        place.orElse(null),
        finding.value(),
        finding.bound(),
        standing.status(),
        standing.background(),
        standing.certainty(),
        chain,
        finding.direct(),
        finding.content(),
        evidence,
        finding.confidence(),
        why);
  }

  private static List<Claim.Party> parties(
      List<Mention> mentions,
      String part,
      BiFunction<Mention, Actor, Actor> settled,
      List<String> why) {
    Map<String, Claim.Party> parties = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      for (Actor found : mention.actors()) {
        Actor actor = settled.apply(mention, found);
        if (parties.putIfAbsent(actor.id(), new Claim.Party(mention.text(), actor)) == null) {
          why.add(
              part
                  + ": \""
                  + mention.text()
                  + "\" is "
                  + actor.name()
                  + " ("
                  + actor.basis()
                  + "; "
                  + mention.basis()
                  + ")");
        }
      }
    }
    return List.copyOf(parties.values());
  }

  private static Claim.Evidence evidence(Article article, Sentence sentence, Finding finding) {
    Token first = sentence.token(finding.first());
    Token last = sentence.token(finding.last());
    return new Claim.Evidence(
        article.id(),
        sentence.number(),
        sentence.start(),
        sentence.end(),
        sentence.text(),
        new Claim.Trigger(
            first.start(), last.end(), sentence.text(finding.first(), finding.last())));
  }
}
