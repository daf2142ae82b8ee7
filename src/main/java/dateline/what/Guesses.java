package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.who.Actor;
import dateline.who.Mention;
import dateline.who.Mentions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The learned back-off: where the lexicon finds nothing, the type that the encoder gives the
 * sentence, between the parties of its main clause. Both must be known to politics, since nothing
 * else of the sentence is understood.
 */
final class Guesses {

  private final Parties parties;
  private final Mentions mentions;

  Guesses(Parties parties, Mentions mentions) {
    this.parties = parties;
    this.mentions = mentions;
  }

  /** The likeliest event, if its clause has two parties. */
  Optional<Guess> of(Sentence sentence) {
    return sentence.signals().events().entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .flatMap(likeliest -> between(sentence, likeliest.getKey(), likeliest.getValue()));
  }

  private Optional<Guess> between(Sentence sentence, String root, double probability) {
    for (Token verb : clauses(sentence, root)) {
      List<Mention> agents = political(parties.agents(sentence, verb));
      if (agents.isEmpty()) {
        continue;
      }
      Reach reach = new Reach(parties, mentions, sentence, agents, true, List.of());
      List<Mention> recipients =
          political(ActFinder.apart(parties.recipients(sentence, verb, List.of("obj")), agents));
      if (recipients.isEmpty()) {
        recipients = political(ActFinder.apart(reach.near(verb), agents));
      }
      if (recipients.isEmpty()) {
        recipients = political(ActFinder.apart(reach.concerned(verb), agents));
      }
      if (!recipients.isEmpty()) {
        String type = root.equals("YIELD") ? "CONCEDE" : root;
        return Optional.of(new Guess(sentence, act(verb, type, agents, recipients), probability));
      }
    }
    return Optional.empty();
  }

  /** The main clause, and what it says; for what is done before what is said, the other way. */
  private static List<Token> clauses(Sentence sentence, String type) {
    Token root = sentence.root();
    List<Token> clauses = new ArrayList<>();
    if (root.upos().equals("VERB")) {
      clauses.add(root);
    }
    for (Token child : sentence.children(root, "ccomp", "xcomp", "parataxis")) {
      if (child.upos().equals("VERB")) {
        clauses.add(child);
      }
    }
    boolean said =
        switch (type) {
          case "ACCUSE", "REJECT", "REQUEST", "THREATEN", "SUPPORT", "AGREE" -> true;
          default -> false;
        };
    clauses.sort(
        Comparator.comparingInt((Token t) -> (t.equals(root) == said) ? 0 : 1)
            .thenComparingInt(Token::index));
    return clauses;
  }

  private static Act act(Token verb, String type, List<Mention> agents, List<Mention> recipients) {
    Predicates.Entry entry =
        new Predicates.Entry(
            verb.lemma(),
            "",
            type,
            "",
            List.of("obj"),
            List.of(),
            "the encoder knows such sentences; \"" + verb.lemma() + "\" is not in the lexicon so");
    return new Act(verb, verb.index(), verb.index(), entry, type, agents, recipients);
  }

  private static List<Mention> political(List<Mention> mentions) {
    return mentions.stream()
        .filter(
            m ->
                m.actor().kind() != Actor.Kind.OUTLET
                    && m.actors().stream()
                        .anyMatch(a -> a.country() != null || Sectors.isPolitical(a.sector())))
        .toList();
  }
}
