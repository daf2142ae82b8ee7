package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.says.Attributions;
import dateline.says.Standing;
import dateline.says.Status;
import dateline.who.Actor;
import dateline.who.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Codes PLOVER events from verbs, from event nouns under verbs that only carry them, and from event
 * nouns with an agent of their own. One claim an act: a noun that its verb tells already is not
 * coded again.
 */
final class EventCoder {

  private final Predicates predicates;
  private final Parties parties;
  private final Attributions attributions;

  EventCoder(Predicates predicates, Parties parties, Attributions attributions) {
    this.predicates = predicates;
    this.parties = parties;
    this.attributions = attributions;
  }

  List<Finding> in(Sentence sentence) {
    List<Finding> found = new ArrayList<>();
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
            .ifPresent(e -> act(sentence, token, token.index(), e, told, found));
      }
    }
    for (Token token : sentence.tokens()) {
      if (!told.contains(token.index())) {
        noun(sentence, token, found);
      }
    }
    return found;
  }

  private void verb(Sentence sentence, Token verb, Set<Integer> told, List<Finding> found) {
    Optional<Token> carried = carried(sentence, verb);
    Optional<Predicates.Entry> own = predicates.verb(sentence, verb);
    boolean particular = own.filter(e -> e.with().startsWith("+")).isPresent();
    if (carried.isPresent() && !particular) {
      Token noun = carried.get();
      told.add(noun.index());
      Predicates.FoundNoun event = predicates.noun(sentence, noun).orElseThrow();
      boolean target =
          predicates.carries(sentence, verb, noun).filter(r -> r.equals("target")).isPresent();
      List<Mention> subjects = parties.agents(sentence, verb);
      List<Mention> others =
          new ArrayList<>(parties.recipients(sentence, noun, event.entry().frame()));
      if (others.isEmpty()) {
        others.addAll(parties.recipients(sentence, verb, withIndirect(event.entry().frame())));
      }
      if (others.isEmpty()) {
        others.addAll(parties.described(sentence, noun, event.entry().frame()));
      }
      if (others.isEmpty()) {
        others.addAll(parties.described(sentence, verb, phrases(event.entry().frame())));
      }
      List<Mention> agents = target ? parties.agentsOfNoun(sentence, noun) : subjects;
      List<Mention> recipients = target ? subjects : others;
      if (event.entry().isReciprocal() && recipients.isEmpty()) {
        recipients = apart(parties.modifiers(sentence, noun), agents);
      }
      int first = Math.min(verb.index(), event.first());
      add(
          sentence,
          verb,
          first,
          Math.max(verb.index(), noun.index()),
          event.entry(),
          modeOf(sentence, noun, event.entry()),
          agents,
          recipients,
          found);
      return;
    }
    if (own.isEmpty()) {
      return;
    }
    Predicates.Entry entry = own.get();
    for (Token child : sentence.children(verb, "nsubj", "obj", "nsubj:pass")) {
      if (predicates.noun(sentence, child).isPresent() && (child.is("nsubj") || particular)) {
        told.add(child.index());
      }
    }
    int last = verb.index();
    for (Token child : sentence.children(verb, "compound:prt")) {
      last = Math.max(last, child.index() == last + 1 ? child.index() : last);
    }
    act(sentence, verb, last, entry, told, found);
  }

  /** An act that the verb or adjective tells itself. */
  private void act(
      Sentence sentence,
      Token verb,
      int last,
      Predicates.Entry entry,
      Set<Integer> told,
      List<Finding> found) {
    List<Mention> agents = parties.agents(sentence, verb);
    List<Mention> recipients = parties.recipients(sentence, verb, entry.frame());
    if (entry.speaksOfAnAct()) {
      for (Token act : parties.complements(sentence, verb)) {
        told.add(act.index());
        if (recipients.isEmpty()) {
          recipients = apart(parties.within(sentence, act), agents);
        }
      }
    }
    List<Token> objects = predicates.objects(sentence, verb, entry);
    for (Token object : objects) {
      if (recipients.isEmpty()) {
        recipients = apart(parties.recipients(sentence, object, entry.frame()), agents);
      }
      if (recipients.isEmpty()) {
        recipients = parties.described(sentence, object, entry.frame());
      }
    }
    if (recipients.isEmpty()) {
      recipients = parties.described(sentence, verb, entry.frame());
    }
    add(
        sentence,
        verb,
        verb.index(),
        last,
        entry,
        entry.type(),
        agents,
        apart(recipients, List.of()),
        found);
  }

  /** A demand or a charge inside what somebody says: "said the army must leave". */
  private void said(Sentence sentence, Token word, Set<Integer> told, List<Finding> found) {
    Optional<Predicates.Entry> entry = predicates.said(sentence, word);
    Optional<Token> saying = sentence.head(word).filter(h -> h.upos().equals("VERB"));
    if (entry.isEmpty() || saying.isEmpty() || !word.is("ccomp")) {
      return;
    }
    List<Mention> speakers = parties.agents(sentence, saying.get());
    List<Mention> addressed = parties.subjects(sentence, word);
    if (speakers.isEmpty() || addressed.isEmpty()) {
      return;
    }
    int before = found.size();
    add(
        sentence,
        saying.get(),
        word.index(),
        word.index(),
        entry.get(),
        entry.get().type(),
        speakers,
        apart(addressed, speakers),
        found);
    if (found.size() > before) {
      told.add(word.index());
    }
  }

  /** The frame without the object: of a carrying verb that is the event noun itself. */
  private static List<String> phrases(List<String> frame) {
    return frame.stream().filter(place -> !place.equals("obj")).toList();
  }

  private static List<String> withIndirect(List<String> frame) {
    List<String> places = new ArrayList<>(frame);
    if (!places.contains("obj")) {
      places.add("iobj");
    }
    return places.contains("iobj") ? replace(places) : places;
  }

  /**
   * An indirect object stands where objects are looked for; the carried noun itself is no actor.
   */
  private static List<String> replace(List<String> places) {
    places.remove("iobj");
    places.add("obj");
    return places;
  }

  /** The event noun that this verb only carries, if it does. */
  private Optional<Token> carried(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "obj", "nsubj:pass", "obl")) {
      Token noun = event(sentence, child);
      if (noun != null && predicates.carries(sentence, verb, child).isPresent()) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /** The noun, or what it counts: "hundreds of air strikes". */
  private @org.jspecify.annotations.Nullable Token event(Sentence sentence, Token noun) {
    if (predicates.noun(sentence, noun).isPresent()) {
      return noun;
    }
    for (Token child : sentence.children(noun, "nmod")) {
      boolean of = Parties.preposition(sentence, child).equals("of");
      if (of
          && (noun.upos().equals("NUM")
              || noun.has("NumType=Card")
              || WordLists.shipped().has("quantity", noun))
          && predicates.noun(sentence, child).isPresent()) {
        return child;
      }
    }
    return null;
  }

  private void noun(Sentence sentence, Token noun, List<Finding> found) {
    Optional<Predicates.FoundNoun> event = predicates.noun(sentence, noun);
    if (event.isEmpty() || noun.is("compound") || inName(sentence, noun)) {
      return;
    }
    Predicates.Entry entry = event.get().entry();
    List<Mention> agents = parties.agentsOfNoun(sentence, noun);
    List<Mention> recipients = apart(parties.recipients(sentence, noun, entry.frame()), agents);
    if (entry.isReciprocal() && agents.size() > 1 && recipients.isEmpty()) {
      recipients = agents.subList(1, agents.size());
    }
    boolean hostile =
        entry.type().equals("ASSAULT")
            || entry.type().equals("PROTEST")
            || entry.type().equals("COERCE");
    if (agents.isEmpty() || (recipients.isEmpty() && !hostile)) {
      return;
    }
    add(
        sentence,
        noun,
        event.get().first(),
        noun.index(),
        entry,
        modeOf(sentence, noun, entry),
        agents,
        recipients,
        found);
  }

  private static boolean inName(Sentence sentence, Token noun) {
    return noun.upos().equals("PROPN") || sentence.nameAt(noun.index()).isPresent();
  }

  private static String modeOf(Sentence sentence, Token noun, Predicates.Entry entry) {
    boolean joint =
        sentence.children(noun, "amod").stream().anyMatch(a -> WordLists.shipped().has("joint", a));
    return entry.type().equals("MOBILIZE") && joint ? "COOPERATE" : entry.type();
  }

  /** Those who are not among the others already. */
  private static List<Mention> apart(List<Mention> mentions, List<Mention> from) {
    return mentions.stream()
        .filter(
            m ->
                from.stream()
                    .noneMatch(
                        o ->
                            o.actor().id().equals(m.actor().id())
                                || (o.actor().country() != null
                                    && Objects.equals(o.actor().country(), m.actor().country()))))
        .toList();
  }

  private void add(
      Sentence sentence,
      Token predicate,
      int first,
      int last,
      Predicates.Entry entry,
      String type,
      List<Mention> agents,
      List<Mention> recipients,
      List<Finding> found) {
    List<Mention> actors = agents.stream().filter(EventCoder::canAct).toList();
    List<Mention> others = recipients.stream().filter(EventCoder::canBeMet).toList();
    boolean joint = entry.isReciprocal() || type.equals("COOPERATE");
    if (joint && others.isEmpty() && actors.size() == 1 && actors.get(0).actors().size() > 1) {
      Mention all = actors.get(0);
      others = List.of(part(all, all.actors().subList(1, all.actors().size())));
    }
    if (joint && others.isEmpty() && actors.size() > 1) {
      others = actors.subList(1, actors.size());
    }
    boolean passive = Parties.isPassive(sentence, predicate);
    boolean done = type.equals("ASSAULT") || type.equals("COERCE") || type.equals("SANCTION");
    if ((actors.isEmpty() && !(passive && done && !others.isEmpty()))
        || !political(actors, others)) {
      return;
    }
    if (!joint && others.isEmpty() && needsRecipient(entry, type)) {
      return;
    }
    Standing standing = attributions.standing(sentence, predicate);
    Status status = standing.status();
    // A purpose ("to oversee a drill") is no announcement of its own.
    boolean purpose = standing.basis().startsWith("a purpose");
    boolean refused = status == Status.NEGATED && Parties.isAhead(sentence, predicate);
    String coded =
        purpose
            ? type
            : refused ? TieBreaks.refused(type) : TieBreaks.apply(type, entry.mode(), status);
    List<String> why = new ArrayList<>();
    why.add("what: " + entry.source() + " -> " + entry.type());
    if (!coded.equals(entry.type())) {
      why.add("what: tie-break, " + entry.type() + " with status " + status + " -> " + coded);
    }
    double confidence = Reliability.ofEvent(actors, others, predicate, coded);
    boolean several = !joint && actors.size() > 1;
    List<List<Mention>> groups = several ? actors.stream().map(List::of).toList() : List.of(actors);
    for (List<Mention> group : groups) {
      found.add(
          new Finding(
              Finding.Kind.EVENT,
              coded,
              entry.mode().isEmpty() || !coded.equals(entry.type()) ? null : entry.mode(),
              List.of(),
              group,
              others,
              sentence.number(),
              predicate.index(),
              first,
              last,
              null,
              null,
              false,
              null,
              confidence,
              why));
    }
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
          entry.frame().contains("obj") && !entry.with().startsWith("+");
      default -> false;
    };
  }

  private static Mention part(Mention of, List<Actor> actors) {
    return new Mention(
        of.sentence(), of.first(), of.last(), of.head(), of.text(), of.form(), actors, of.basis());
  }

  private static boolean canAct(Mention mention) {
    return mention.actor().kind() != Actor.Kind.OUTLET;
  }

  private static boolean canBeMet(Mention mention) {
    return !mention.actors().isEmpty();
  }

  /**
   * Somebody in it belongs to a state, a group or an organisation that the base or the text names.
   */
  private static boolean political(List<Mention> actors, List<Mention> recipients) {
    List<Mention> all = new ArrayList<>(actors);
    all.addAll(recipients);
    return all.stream()
        .flatMap(m -> m.actors().stream())
        .anyMatch(a -> a.country() != null || Sectors.isPolitical(a.sector()));
  }
}
