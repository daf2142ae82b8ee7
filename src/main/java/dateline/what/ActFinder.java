package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.who.Actor;
import dateline.who.Mention;
import dateline.who.Mentions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds acts in verbs, in event nouns under verbs that only carry them, and in event nouns with an
 * agent of their own. One finding an act: a noun that its verb tells already is not found again.
 */
final class ActFinder {

  private final Predicates predicates;
  private final Parties parties;
  private final Mentions mentions;
  private final ActKinds kinds;
  private final CarriedNouns carried;

  ActFinder(Predicates predicates, Parties parties, Mentions mentions) {
    this.predicates = predicates;
    this.parties = parties;
    this.mentions = mentions;
    this.kinds = new ActKinds(predicates);
    this.carried = new CarriedNouns(predicates);
  }

  List<Act> in(Sentence sentence) {
    List<Act> found = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (Token token : sentence.tokens()) {
      said(sentence, token, told, found);
    }
    for (Token token : sentence.tokens()) {
      if (token.upos().equals("VERB") && !told.contains(token.index())) {
        verb(sentence, token, told, found);
      }
      if (token.upos().equals("ADJ") && sentence.child(token, "cop").isPresent()) {
        predicates
            .adjective(token)
            .ifPresent(e -> found.add(act(sentence, token, token.index(), e, told)));
      }
    }
    for (Token token : sentence.tokens()) {
      if (!told.contains(token.index())) {
        noun(sentence, token, told, found);
      }
    }
    return found;
  }

  private void verb(Sentence sentence, Token verb, Set<Integer> told, List<Act> found) {
    Optional<Token> noun = carried.by(sentence, verb);
    Optional<Predicates.Entry> own = predicates.verb(sentence, verb);
    boolean particular = own.filter(e -> e.with().contains("+")).isPresent();
    if (noun.isPresent() && !particular) {
      told.add(noun.get().index());
      found.add(carrying(sentence, verb, noun.get()));
      return;
    }
    if (own.isEmpty()) {
      return;
    }
    Predicates.Entry entry = own.get();
    if (kinds.isPartOfAnother(sentence, verb, entry)) {
      return;
    }
    for (Token child : sentence.children(verb, "nsubj", "obj", "nsubj:pass")) {
      boolean same =
          predicates
              .noun(sentence, child)
              .filter(n -> particular || n.entry().type().equals(entry.type()))
              .isPresent();
      if (same && (child.is("nsubj") || particular)) {
        told.add(child.index());
      }
    }
    for (Token object : predicates.objects(sentence, verb, entry)) {
      // "Lifted sanctions imposed on Iraq" tells of the sanctions, not that somebody imposed them.
      sentence.children(object, "acl").stream()
          .filter(c -> Clause.isPassive(sentence, c) && parties.agents(sentence, c).isEmpty())
          .forEach(c -> told.add(c.index()));
    }
    int last = verb.index();
    for (Token child : sentence.children(verb, "compound:prt")) {
      last = Math.max(last, child.index() == last + 1 ? child.index() : last);
    }
    found.add(inAttack(sentence, act(sentence, verb, last, entry, told), told));
  }

  /** "Were killed in an Israeli air strike": whose attack it was, in the passive. */
  private Act inAttack(Sentence sentence, Act act, Set<Integer> told) {
    Token verb = act.predicate();
    if (!act.agents().isEmpty()
        || !act.type().equals("ASSAULT")
        || !Clause.isPassive(sentence, verb)) {
      return act;
    }
    for (Token child : sentence.children(verb, "obl")) {
      boolean attack =
          Clause.preposition(sentence, child).equals("in")
              && predicates
                  .noun(sentence, child)
                  .filter(n -> n.entry().type().equals("ASSAULT"))
                  .isPresent();
      List<Mention> agents = attack ? parties.agentsOfNoun(sentence, child) : List.of();
      if (!agents.isEmpty()) {
        told.add(child.index());
        return new Act(
            verb, act.first(), act.last(), act.entry(), act.type(), agents, act.recipients());
      }
    }
    return act;
  }

  /** "Carried out air strikes": the noun's event, the verb's subject. */
  private Act carrying(Sentence sentence, Token verb, Token noun) {
    Predicates.FoundNoun event = predicates.noun(sentence, noun).orElseThrow();
    Predicates.Entry entry = event.entry();
    boolean target =
        predicates
            .carries(sentence, verb, noun)
            .filter(part -> part == LightVerbs.Part.TARGET)
            .isPresent();
    List<Mention> subjects = parties.agents(sentence, verb);
    List<Mention> agents =
        target || subjects.isEmpty() ? parties.agentsOfNoun(sentence, noun) : subjects;
    List<Mention> others = target ? subjects : met(sentence, verb, noun, entry, agents);
    if (others.isEmpty() && entry.isReciprocal()) {
      others = apart(parties.modifiers(sentence, noun), agents);
    }
    return new Act(
        verb,
        Math.min(verb.index(), event.first()),
        Math.max(verb.index(), event.last()),
        entry,
        ActKinds.typeOf(sentence, noun, entry),
        agents,
        others);
  }

  /** Whom a carried event meets: by the noun's frame, by the verb's, or whoever stands near. */
  private List<Mention> met(
      Sentence sentence, Token verb, Token noun, Predicates.Entry entry, List<Mention> agents) {
    List<Mention> others =
        new ArrayList<>(parties.recipients(sentence, noun, phrases(entry.frame())));
    if (others.isEmpty()) {
      others.addAll(parties.recipients(sentence, verb, withIndirect(entry.frame())));
    }
    if (others.isEmpty()) {
      others.addAll(reach(sentence, agents, true, List.of()).near(noun));
    }
    if (others.isEmpty()) {
      others.addAll(reach(sentence, agents, !entry.isReciprocal(), List.of(noun)).near(verb));
    }
    if (others.isEmpty()) {
      others.addAll(
          reach(sentence, agents, true, List.of()).described(noun, phrases(entry.frame())));
    }
    if (others.isEmpty()) {
      others.addAll(
          reach(sentence, agents, true, List.of(noun)).described(verb, phrases(entry.frame())));
    }
    return apart(others, agents);
  }

  /** An act that the verb or adjective tells itself. */
  private Act act(
      Sentence sentence, Token verb, int last, Predicates.Entry entry, Set<Integer> told) {
    List<Mention> agents = parties.agents(sentence, verb);
    List<Token> objects = predicates.objects(sentence, verb, entry);
    List<Token> own =
        entry.movesItsOwn() ? sentence.children(verb, "obj") : entry.meets() ? List.of() : objects;
    Reach reach = reach(sentence, agents, entry.reachesPlaces(), own);
    Reach deep = reach(sentence, agents, true, own);
    List<Mention> recipients = apart(parties.recipients(sentence, verb, entry.frame()), agents);
    boolean control = entry.meets() && parties.governs(sentence, verb);
    if (recipients.isEmpty() && control) {
      recipients = reach.described(verb, List.of("obj"));
    }
    if (entry.speaksOfAnAct()) {
      for (Token act : parties.complements(sentence, verb)) {
        told.add(act.index());
        if (recipients.isEmpty() && act.is("ccomp")) {
          recipients = apart(parties.subjects(sentence, act), agents);
        }
        if (recipients.isEmpty() && sentence.child(verb, "obj", "iobj").isEmpty()) {
          recipients = apart(spokenOf(sentence, act, told), agents);
        }
        recipients = recipients.isEmpty() ? apart(deep.within(act), agents) : recipients;
      }
    }
    for (Token object : objects) {
      if (recipients.isEmpty()) {
        recipients = apart(parties.recipients(sentence, object, entry.frame()), agents);
      }
      if (recipients.isEmpty()) {
        recipients = apart(deep.near(object), agents);
      }
      if (recipients.isEmpty()) {
        recipients = deep.described(object, entry.frame());
      }
    }
    if (recipients.isEmpty() && entry.meets() && entry.reachesThings() && !entry.isDoneWithWord()) {
      recipients = ofObject(sentence, verb, entry, reach, agents);
    }
    if (recipients.isEmpty() && !entry.frame().isEmpty()) {
      recipients = apart(reach.near(verb), agents);
    }
    if (recipients.isEmpty() && entry.reachesThings()) {
      Reach beside =
          reach(sentence, agents, true, entry.isDoneWithWord() ? all(own, objects) : own);
      recipients = beside.described(verb, entry.frame());
    }
    if (recipients.isEmpty() && entry.mode().equals("visit")) {
      recipients =
          deep.described(verb, entry.frame()).stream()
              .filter(m -> sentence.nameAt(m.head()).isPresent())
              .toList();
    }
    for (Token purpose : sentence.children(verb, "advcl")) {
      Optional<Predicates.Entry> its =
          predicates
              .verb(sentence, purpose)
              .filter(e -> kinds.isPartOfAnother(sentence, purpose, e));
      if (recipients.isEmpty() && its.isPresent()) {
        recipients = act(sentence, purpose, purpose.index(), its.get(), told).recipients();
      }
    }
    if (recipients.isEmpty() && entry.type().equals("THREATEN")) {
      recipients = apart(parties.deterred(sentence, verb), agents);
    }
    String type = entry.type();
    for (Token object : objects) {
      type = ActKinds.typeOf(sentence, object, entry);
    }
    type = ActKinds.isRiot(sentence, verb, type, agents, recipients) ? "PROTEST" : type;
    return new Act(verb, verb.index(), last, entry, type, agents, recipients);
  }

  /** "Promised to send tanks to Ukraine": whom the act would reach, by its own entry. */
  private List<Mention> spokenOf(Sentence sentence, Token act, Set<Integer> told) {
    return predicates
        .verb(sentence, act)
        .map(e -> act(sentence, act, act.index(), e, new HashSet<>(told)).recipients())
        .filter(r -> !r.stream().allMatch(Reach::isThing))
        .orElse(List.of());
  }

  /**
   * What a verb does something to, where that is no actor: whose it is, else its words. Whoever
   * stands in a phrase beside it is not meant: "captured three cities in an advance against
   * rebels".
   */
  private List<Mention> ofObject(
      Sentence sentence, Token verb, Predicates.Entry entry, Reach reach, List<Mention> agents) {
    for (Token object : parties.heads(sentence, verb, "obj")) {
      List<Mention> near = apart(reach.near(object), agents);
      if (!near.isEmpty()) {
        return near;
      }
    }
    return reach.described(verb, entry.frame().subList(0, 1));
  }

  /** Whom an act concerns that reaches only a thing, or nothing. */
  List<Mention> concerned(Sentence sentence, Act act, List<Mention> agents) {
    return reach(sentence, agents, true, List.of()).concerned(act.predicate());
  }

  static <T> List<T> all(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private Reach reach(Sentence sentence, List<Mention> agents, boolean places, List<Token> own) {
    return new Reach(parties, mentions, sentence, agents, places, own);
  }

  /** A demand or a charge inside what somebody says: "said the army must leave". */
  private void said(Sentence sentence, Token word, Set<Integer> told, List<Act> found) {
    Optional<Predicates.Entry> entry = predicates.said(sentence, word);
    Optional<Token> saying = sentence.head(word).filter(h -> h.upos().equals("VERB"));
    if (entry.isEmpty() || saying.isEmpty() || !word.is("ccomp")) {
      return;
    }
    List<Mention> speakers = parties.agents(sentence, saying.get());
    List<Mention> addressed = parties.subjects(sentence, word);
    // Who speaks of the government of his own state may ask something of it.
    List<Mention> asked =
        addressed.stream()
            .filter(m -> speakers.stream().noneMatch(o -> o.actor().id().equals(m.actor().id())))
            .toList();
    if (!speakers.isEmpty() && !asked.isEmpty()) {
      told.add(word.index());
      found.add(
          new Act(
              saying.get(),
              word.index(),
              word.index(),
              entry.get(),
              entry.get().type(),
              speakers,
              asked));
    }
  }

  /** The frame without the object: a carried noun is no actor. */
  private static List<String> phrases(List<String> frame) {
    return frame.stream().filter(place -> !place.equals("obj")).toList();
  }

  /** An indirect object stands where objects are looked for: "gave the rebels an ultimatum". */
  private static List<String> withIndirect(List<String> frame) {
    List<String> places = new ArrayList<>(frame);
    places.remove("obj");
    places.add("obj");
    return places;
  }

  private void noun(Sentence sentence, Token noun, Set<Integer> taken, List<Act> found) {
    Optional<Predicates.FoundNoun> event = predicates.noun(sentence, noun);
    if (event.isEmpty() || noun.is("compound") || inName(sentence, noun)) {
      return;
    }
    Predicates.Entry entry = event.get().entry();
    List<Mention> agents = parties.agentsOfNoun(sentence, noun);
    if (agents.isEmpty() && sentence.child(noun, "cop").isPresent()) {
      agents = parties.agents(sentence, noun);
    }
    List<Mention> recipients =
        apart(parties.recipients(sentence, noun, phrases(entry.frame())), agents);
    List<Mention> between = parties.recipients(sentence, noun, List.of("between"));
    if (entry.isReciprocal() && agents.isEmpty() && !between.isEmpty()) {
      agents = between;
      recipients = List.of();
    }
    if (entry.isReciprocal() && agents.size() > 1 && recipients.isEmpty()) {
      recipients = agents.subList(1, agents.size());
      agents = agents.subList(0, 1);
    }
    for (int i = event.get().first(); i <= event.get().last(); i++) {
      taken.add(i);
    }
    if (recipients.isEmpty()) {
      recipients =
          apart(reach(sentence, agents, entry.reachesPlaces(), List.of()).near(noun), agents);
    }
    boolean hostile =
        switch (entry.type()) {
          case "ASSAULT" -> !entry.frame().contains("with");
          case "PROTEST", "COERCE", "MOBILIZE", "RETREAT" -> true;
          default -> false;
        };
    boolean journey =
        entry.mode().equals("visit")
            && sentence.children(noun, "nmod").stream()
                .anyMatch(
                    p ->
                        sentence.nameAt(p.index()).isPresent()
                            && entry.frame().contains(Clause.preposition(sentence, p)));
    boolean both = entry.isReciprocal() && agents.stream().anyMatch(a -> a.actors().size() > 1);
    boolean told = !recipients.isEmpty() || hostile || journey || both;
    if ((!agents.isEmpty() && told) || (hostile && Clause.comesAbout(sentence, noun))) {
      String type = ActKinds.typeOf(sentence, noun, entry);
      found.add(new Act(noun, event.get().first(), noun.index(), entry, type, agents, recipients));
    }
  }

  private static boolean inName(Sentence sentence, Token noun) {
    return noun.upos().equals("PROPN") || sentence.nameAt(noun.index()).isPresent();
  }

  /** Those who are not among the others already; a state's own citizens stay. */
  static List<Mention> apart(List<Mention> mentions, List<Mention> from) {
    return mentions.stream().filter(m -> from.stream().noneMatch(o -> same(o, m))).toList();
  }

  private static boolean same(Mention one, Mention other) {
    boolean state =
        other.actor().kind() == Actor.Kind.STATE
            && Objects.equals(one.actor().sector(), other.actor().sector())
            && other.actor().country() != null
            && Objects.equals(one.actor().country(), other.actor().country());
    return one.actor().id().equals(other.actor().id()) || state;
  }
}
