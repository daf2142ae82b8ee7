package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.says.Attributions;
import dateline.says.Standing;
import dateline.says.Status;
import dateline.who.Actor;
import dateline.who.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes PLOVER events of the acts of a sentence: keeps those that have the parties which their type
 * needs, and applies the tie-breaks.
 */
final class EventCoder {

  /** Below this probability of its type, what is done to a thing is no support, aid or release. */
  private static final double DOUBTED = 0.15;

  /** The same of its type from which nobody needs to be named whom somebody refuses. */
  private static final double REFUSED = 0.5;

  private final ActFinder acts;
  private final Attributions attributions;
  private final Politics politics;
  private final Guesses guesses;

  EventCoder(ActFinder acts, Guesses guesses, Attributions attributions, Politics politics) {
    this.acts = acts;
    this.guesses = guesses;
    this.politics = politics;
    this.attributions = attributions;
  }

  List<Finding> in(Sentence sentence) {
    List<Finding> found = new ArrayList<>();
    for (Act act : acts.in(sentence)) {
      event(sentence, act, found);
    }
    if (found.isEmpty()) {
      guesses.of(sentence).filter(politics::isCertain).ifPresent(g -> guessed(g, found));
    }
    return found;
  }

  private void event(Sentence sentence, Act act, List<Finding> found) {
    List<Mention> actors = act.agents().stream().filter(EventCoder::canAct).toList();
    List<Mention> others = act.recipients();
    boolean joint = act.entry().isReciprocal() || act.type().equals("COOPERATE");
    boolean onlyThings = others.stream().allMatch(Reach::isThing);
    if (joint && (others.isEmpty() || (actors.size() > 1 && onlyThings))) {
      others = besides(actors);
    }
    boolean told =
        politics.takePart(sentence, act.entry(), actors, others)
            || (Clause.comesAbout(sentence, act.predicate()) && politics.isUnrest(act.entry()));
    if (!told || !hasItsParties(sentence, act, actors, others, joint)) {
      return;
    }
    if (others.stream().allMatch(Reach::isThing) && reachesFar(act)) {
      List<Mention> concerned = acts.concerned(sentence, act, actors);
      others = Parties.distinct(ActFinder.all(others, concerned));
    }
    Standing standing = attributions.standing(sentence, act.predicate());
    Status status = standing.status();
    // A purpose ("to oversee a drill") is no announcement of its own, nor is an attempt.
    boolean begun =
        standing.basis().startsWith("a purpose")
            || Clause.isUnder(sentence, act.predicate(), "trying");
    String coded =
        begun
            ? act.type()
            : isRefused(sentence, act, status)
                ? TieBreaks.refused(act.type())
                : TieBreaks.apply(act.type(), act.entry().mode(), status);
    List<String> why = new ArrayList<>();
    why.add("what: " + act.entry().source() + " -> " + act.entry().type());
    if (!coded.equals(act.entry().type())) {
      why.add("what: tie-break, " + act.entry().type() + " with status " + status + " -> " + coded);
    }
    double confidence = Reliability.ofEvent(sentence, act, actors, others, coded);
    boolean several = !joint && actors.size() > 1;
    List<List<Mention>> groups = several ? actors.stream().map(List::of).toList() : List.of(actors);
    for (List<Mention> group : groups) {
      found.add(finding(sentence, act, coded, group, others, confidence, why));
    }
  }

  /** Those who meet stand in its own places; forces that move, or who resigns, need nobody else. */
  private static boolean reachesFar(Act act) {
    return switch (act.type()) {
      case "CONSULT", "MOBILIZE" -> false;
      default -> !act.entry().mode().equals("resign");
    };
  }

  /** What the lexicon does not know and the encoder does. */
  private void guessed(Guess guess, List<Finding> found) {
    Act act = guess.act();
    found.add(
        finding(
            guess.sentence(),
            act,
            act.type(),
            act.agents(),
            act.recipients(),
            Reliability.ofGuess(guess),
            List.of("what: " + act.entry().source() + " -> " + act.type())));
  }

  private static Finding finding(
      Sentence sentence,
      Act act,
      String coded,
      List<Mention> actors,
      List<Mention> others,
      double confidence,
      List<String> why) {
    String mode = act.entry().mode();
    return new Finding(
        Finding.Kind.EVENT,
        coded,
        mode.isEmpty() || !coded.equals(act.entry().type()) ? null : mode,
        act.entry().contexts(),
        actors,
        others,
        sentence.number(),
        act.predicate().index(),
        act.first(),
        act.last(),
        null,
        null,
        false,
        null,
        confidence,
        why);
  }

  /** "Will not lift", "failed to reach a deal": what is not done, or will not be, is refused. */
  private static boolean isRefused(Sentence sentence, Act act, Status status) {
    boolean failed = Clause.isUnder(sentence, act.predicate(), "failing");
    boolean ahead =
        Clause.isAhead(sentence, act.predicate())
            && (status == Status.NEGATED || Clause.isNegated(sentence, act.predicate()));
    return failed || ahead;
  }

  private static boolean hasItsParties(
      Sentence sentence, Act act, List<Mention> actors, List<Mention> others, boolean joint) {
    boolean done =
        switch (act.type()) {
          case "ASSAULT", "COERCE", "SANCTION" -> true;
          default -> false;
        };
    if (actors.isEmpty() && Clause.comesAbout(sentence, act.predicate())) {
      return true;
    }
    if (actors.isEmpty()) {
      boolean blast = act.entry().mode().equals("explosives");
      return isWithoutAgent(sentence, act.predicate()) && done && (blast || !others.isEmpty());
    }
    if (act.type().equals("CONSULT") && others.isEmpty() && !isMeeting(sentence, act, actors)) {
      return false;
    }
    boolean clause = sentence.child(act.predicate(), "xcomp", "ccomp").isPresent();
    if (isForActors(act.type())
        && !others.isEmpty()
        && others.stream().allMatch(o -> Reach.isThing(o) && sentence.nameAt(o.head()).isEmpty())
        && !act.entry().with().contains("+@measures")
        && Politics.probability(sentence, act.type()) < DOUBTED) {
      return false;
    }
    return joint
        || !others.isEmpty()
        || (clause && act.entry().speaksOfAnAct())
        || !needsRecipient(act.entry(), act.type())
        || isBareRefusal(sentence, act);
  }

  /** "Asked for a helicopter, Italy refused": whom, the text before has told. */
  private static boolean isBareRefusal(Sentence sentence, Act act) {
    return act.type().equals("REJECT")
        && act.entry().with().isEmpty()
        && sentence.child(act.predicate(), "obj", "xcomp", "ccomp", "obl").isEmpty()
        && Politics.probability(sentence, "REJECT") >= REFUSED;
  }

  /** "Two men were arrested", "a car bomb killed a judge": nobody is said to have done it. */
  private static boolean isWithoutAgent(Sentence sentence, Token predicate) {
    return Clause.isPassive(sentence, predicate)
        || sentence.children(predicate, "nsubj").stream()
            .anyMatch(s -> WordLists.shipped().has("weapon", s));
  }

  /** Events between two that make none with one: to meet, to accuse, to help. */
  private static boolean needsRecipient(Predicates.Entry entry, String type) {
    return switch (type) {
      case "SUPPORT",
          "ACCUSE",
          "AID",
          "THREATEN",
          "SANCTION",
          "REJECT",
          "COERCE",
          "CONCEDE",
          "REQUEST",
          "ASSAULT" ->
          entry.frame().contains("obj") && !entry.with().contains("+");
      default -> false;
    };
  }

  /**
   * With nobody named whom they meet: several or a body may consult, a traveller goes to a place
   * that has a name; to meet a deadline, or to speak at a congress, is neither.
   */
  private static boolean isMeeting(Sentence sentence, Act act, List<Mention> actors) {
    Token predicate = act.predicate();
    boolean thing =
        sentence.children(predicate, "obj").stream()
            .anyMatch(o -> o.index() < act.first() || o.index() > act.last());
    if (thing && act.entry().frame().contains("obj") && !act.entry().with().contains("+")) {
      return false;
    }
    if (act.entry().mode().equals("visit")) {
      return sentence.children(predicate, "obl", "obj", "nmod").stream()
          .anyMatch(p -> sentence.nameAt(p.index()).isPresent());
    }
    return actors.size() > 1
        || actors.stream().anyMatch(a -> a.actors().size() > 1)
        || actors.stream().noneMatch(a -> a.actor().kind() == Actor.Kind.PERSON)
        || act.entry().asksForWord()
        || !predicate.upos().equals("VERB");
  }

  /** Types that mean little where they are done to a thing: "provided details". */
  private static boolean isForActors(String type) {
    return switch (type) {
      case "SUPPORT", "AID", "RETREAT", "COOPERATE" -> true;
      default -> false;
    };
  }

  /** Of several who do something together, all but the first. */
  private static List<Mention> besides(List<Mention> actors) {
    if (actors.size() > 1) {
      return actors.subList(1, actors.size());
    }
    if (actors.size() == 1 && actors.get(0).actors().size() > 1) {
      Mention all = actors.get(0);
      return List.of(part(all, all.actors().subList(1, all.actors().size())));
    }
    return List.of();
  }

  private static Mention part(Mention of, List<Actor> actors) {
    return new Mention(
        of.sentence(), of.first(), of.last(), of.head(), of.text(), of.form(), actors, of.basis());
  }

  private static boolean canAct(Mention mention) {
    return mention.actor().kind() != Actor.Kind.OUTLET;
  }
}
