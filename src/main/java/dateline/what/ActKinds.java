package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.who.Mention;
import java.util.List;

/** What the words and parties around a predicate make of the act that its entry tells. */
final class ActKinds {

  private final Predicates predicates;

  ActKinds(Predicates predicates) {
    this.predicates = predicates;
  }

  /**
   * "Met the envoy to discuss trade" is one meeting, "rallied to protest" one protest; "ordered its
   * troops to withdraw" is the withdrawal.
   */
  boolean isPartOfAnother(Sentence sentence, Token verb, Predicates.Entry entry) {
    boolean purpose =
        verb.is("advcl")
            && Clause.isInfinitive(sentence, verb)
            && sentence
                .head(verb)
                .flatMap(v -> predicates.verb(sentence, v))
                .filter(e -> e.type().equals(entry.type()) && !e.speaksOfAnAct())
                .isPresent();
    boolean order =
        entry.type().equals("MOBILIZE")
            && sentence.children(verb, "xcomp", "advcl").stream()
                .anyMatch(
                    c ->
                        c.index() > verb.index()
                            && Clause.isInfinitive(sentence, c)
                            && predicates
                                .verb(sentence, c)
                                .filter(Predicates.Entry::movesItsOwn)
                                .isPresent());
    return purpose || order;
  }

  /** "Protesters stormed the office", "workers clashed with police": violence of a protest. */
  static boolean isRiot(
      Sentence sentence, Token verb, String type, List<Mention> agents, List<Mention> recipients) {
    if (!type.equals("ASSAULT") || !WordLists.shipped().has("riot", verb)) {
      return false;
    }
    boolean protesters =
        agents.stream()
            .map(a -> a.form() == Mention.Form.PRONOUN ? verb.head() : a.head())
            .anyMatch(a -> a >= 0 && WordLists.shipped().has("protester", sentence.token(a)));
    boolean people =
        agents.stream()
            .anyMatch(
                a -> Sectors.isPeople(a.actor().sector()) || "OPP".equals(a.actor().sector()));
    boolean police = recipients.stream().anyMatch(r -> "COP".equals(r.actor().sector()));
    return protesters || (people && police);
  }

  /** PLOVER codes an exercise of several as COOPERATE. */
  static String typeOf(Sentence sentence, Token noun, Predicates.Entry entry) {
    boolean joint =
        sentence.children(noun, "amod").stream().anyMatch(a -> WordLists.shipped().has("joint", a));
    return entry.type().equals("MOBILIZE") && joint ? "COOPERATE" : entry.type();
  }
}
