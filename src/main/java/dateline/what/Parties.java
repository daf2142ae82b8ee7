package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.who.Actor;
import dateline.who.Mention;
import dateline.who.Mentions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The arguments of a predicate as actors: through passives, relatives, participles, infinitives and
 * coordination, by the alternations that a grammar of English lists.
 */
final class Parties {

  private final Predicates predicates;
  private final Mentions mentions;

  Parties(Predicates predicates, Mentions mentions) {
    this.predicates = predicates;
    this.mentions = mentions;
  }

  /** Who does it. */
  List<Mention> agents(Sentence sentence, Token verb) {
    List<Mention> found = new ArrayList<>();
    for (Token head : agentHeads(sentence, verb, 0)) {
      for (Token one : sentence.conjuncts(head)) {
        found.addAll(acting(sentence, one));
      }
    }
    return distinct(found);
  }

  private List<Token> agentHeads(Sentence sentence, Token verb, int depth) {
    if (depth > 6) {
      return List.of();
    }
    List<Token> own = new ArrayList<>();
    if (Clause.isPassive(sentence, verb)) {
      for (Token child : sentence.children(verb, "obl")) {
        if (child.deprel().equals("obl:agent")
            || Clause.preposition(sentence, child).equals("by")) {
          own.add(child);
        }
      }
      return own;
    }
    for (Token child : sentence.children(verb, "nsubj")) {
      own.add(child);
    }
    if (!own.isEmpty() || verb.head() < 0) {
      return own;
    }
    Token head = sentence.token(verb.head());
    return switch (verb.deprel()) {
      case "acl" ->
          sentence.child(head, "cop").isPresent() && verb.xpos().equals("VBG")
              ? sentence.children(head, "nsubj")
              : verb.xpos().equals("VBG") && head.isNominal() && at(sentence, head).isPresent()
                  ? List.of(head)
                  : infinitive(sentence, head, depth);
      case "acl:relcl" -> List.of(head);
      case "xcomp" -> {
        Optional<Token> object = sentence.child(head, "obj", "iobj");
        yield object.isPresent() && object.get().index() < verb.index()
            ? List.of(object.get())
            : controller(sentence, head, depth);
      }
      case "conj", "advcl", "parataxis", "dep" -> joined(sentence, verb, head, depth);
      case "ccomp" -> isGerund(sentence, verb) ? controller(sentence, head, depth) : List.of();
      default -> List.of();
    };
  }

  /** "Denied attacking", "denied having attacked". */
  private static boolean isGerund(Sentence sentence, Token verb) {
    return verb.xpos().equals("VBG")
        || sentence.children(verb, "aux").stream().anyMatch(a -> a.xpos().equals("VBG"));
  }

  /** "efforts to block": whoever makes the effort. */
  private List<Token> infinitive(Sentence sentence, Token noun, int depth) {
    Optional<Token> owner = sentence.child(noun, "nmod:poss");
    if (owner.isPresent()) {
      return List.of(owner.get());
    }
    return noun.head() >= 0 && noun.is("obj")
        ? agentHeads(sentence, sentence.token(noun.head()), depth + 1)
        : List.of();
  }

  private List<Token> controller(Sentence sentence, Token head, int depth) {
    List<Token> phrase =
        sentence.children(head, "obl").stream()
            .filter(o -> WordLists.shipped().has("asked-of", Clause.preposition(sentence, o)))
            .toList();
    boolean asked =
        !phrase.isEmpty()
            && predicates.verb(sentence, head).filter(e -> e.type().equals("REQUEST")).isPresent();
    if (asked) {
      return phrase;
    }
    if (Clause.isPassive(sentence, head)) {
      boolean reduced = head.is("acl") && head.head() >= 0;
      return reduced ? List.of(sentence.token(head.head())) : sentence.children(head, "nsubj:pass");
    }
    return agentHeads(sentence, head, depth + 1);
  }

  /** A clause without a subject of its own shares that of its head; "joined N in doing" adds N. */
  private List<Token> joined(Sentence sentence, Token verb, Token head, int depth) {
    List<Token> charged = charged(sentence, verb, head);
    if (!charged.isEmpty()) {
      return charged;
    }
    List<Token> shared = new ArrayList<>();
    if (head.upos().equals("VERB")
        || head.upos().equals("AUX")
        || sentence.child(head, "cop", "nsubj").isPresent()) {
      shared.addAll(
          Clause.isPassive(sentence, head)
              ? sentence.children(head, "nsubj:pass")
              : agentHeads(sentence, head, depth + 1));
    }
    boolean together = WordLists.shipped().has("together", head) && verb.is("advcl");
    if (together) {
      shared.addAll(sentence.children(head, "obj"));
    }
    return shared;
  }

  /** "Accused politicians of arming raiders", "thanked Oman for helping": the object's deed. */
  private static List<Token> charged(Sentence sentence, Token verb, Token head) {
    boolean gerund =
        verb.xpos().equals("VBG")
            && verb.is("advcl")
            && sentence.children(verb, "mark", "case").stream()
                .anyMatch(m -> WordLists.shipped().has("charge", m));
    if (!gerund) {
      return List.of();
    }
    return Clause.isPassive(sentence, head)
        ? sentence.children(head, "nsubj:pass")
        : sentence.children(head, "obj");
  }

  /** To whom: where the entry's frame says, the first place that holds an actor. */
  List<Mention> recipients(Sentence sentence, Token predicate, List<String> frame) {
    for (String place : frame) {
      List<Mention> found = new ArrayList<>();
      List<Token> heads = new ArrayList<>(heads(sentence, predicate, place));
      if (heads.isEmpty()) {
        heads.addAll(behind(sentence, predicate, place));
      }
      for (Token head : heads) {
        for (Token one : sentence.conjuncts(head)) {
          found.addAll(affected(sentence, one));
        }
      }
      if (!found.isEmpty()) {
        return distinct(found);
      }
    }
    return List.of();
  }

  /** "Filed a lawsuit in a Paris court against the firm": a phrase of the act behind another. */
  private List<Token> behind(Sentence sentence, Token predicate, String place) {
    if (!WordLists.shipped().has("own-phrase", place)) {
      return List.of();
    }
    List<Token> found = new ArrayList<>();
    for (Token phrase : sentence.children(predicate, "obl", "nmod")) {
      boolean between = phrase.index() > predicate.index() && !Clause.isTime(phrase);
      for (Token child : between ? sentence.children(phrase, "nmod") : List.<Token>of()) {
        if (Clause.preposition(sentence, child).equals(place)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** "Will retaliate if Iran attacks": whom the condition of a threat is about. */
  List<Mention> deterred(Sentence sentence, Token verb) {
    List<Token> clauses = new ArrayList<>(sentence.children(verb, "advcl"));
    for (Token told : sentence.children(verb, "xcomp", "ccomp")) {
      clauses.addAll(sentence.children(told, "advcl"));
    }
    List<Mention> found = new ArrayList<>();
    for (Token clause : clauses) {
      boolean condition =
          sentence.children(clause, "mark").stream()
              .anyMatch(m -> WordLists.shipped().has("condition", m));
      if (condition) {
        found.addAll(subjects(sentence, clause));
      }
    }
    return distinct(found);
  }

  /** The actors that are the grammatical subject, in the passive too. */
  List<Mention> subjects(Sentence sentence, Token verb) {
    List<Mention> found = new ArrayList<>();
    for (Token subject : sentence.children(verb, "nsubj")) {
      for (Token one : sentence.conjuncts(subject)) {
        found.addAll(affected(sentence, one));
      }
    }
    return distinct(found);
  }

  /** The clauses that a verb of agreeing, refusing or demanding is about, with those joined. */
  List<Token> complements(Sentence sentence, Token verb) {
    List<Token> all = new ArrayList<>();
    for (Token child : sentence.children(verb, "xcomp", "ccomp", "advcl")) {
      boolean purpose = child.is("advcl") && sentence.child(child, "mark").isEmpty();
      if (child.index() > verb.index() && !purpose) {
        all.addAll(sentence.conjuncts(child));
      }
    }
    return all;
  }

  /** "Ordered holders of guns to surrender them": its object is whoever is to act. */
  boolean governs(Sentence sentence, Token verb) {
    return sentence.children(verb, "xcomp", "advcl").stream()
        .anyMatch(
            c -> c.is("xcomp") || (c.index() > verb.index() && Clause.isInfinitive(sentence, c)));
  }

  List<Token> heads(Sentence sentence, Token predicate, String place) {
    if (place.equals("obj")) {
      if (Clause.isPassive(sentence, predicate)) {
        List<Token> subjects = sentence.children(predicate, "nsubj:pass");
        if (!subjects.isEmpty()) {
          return subjects;
        }
        if (predicate.is("acl") && predicate.head() >= 0) {
          return List.of(sentence.token(predicate.head()));
        }
        return predicate.is("advcl") && predicate.head() >= 0
            ? sentence.children(sentence.token(predicate.head()), "nsubj")
            : List.of();
      }
      List<Token> objects = new ArrayList<>(sentence.children(predicate, "iobj"));
      objects.addAll(sentence.children(predicate, "obj"));
      return objects;
    }
    boolean particle =
        sentence.children(predicate, "compound:prt").stream()
            .anyMatch(p -> p.text().equalsIgnoreCase(place));
    return sentence.children(predicate, "obl", "nmod", "obj").stream()
        .filter(c -> !Clause.isTime(c))
        .filter(
            c ->
                c.is("obj")
                    ? particle
                    : Clause.preposition(sentence, c).equals(place)
                        || (particle && Clause.preposition(sentence, c).isEmpty()))
        .toList();
  }

  /** The actor behind a subject: itself, or the agent of an event noun ("a US strike killed"). */
  private List<Mention> acting(Sentence sentence, Token head) {
    Optional<Mention> own = at(sentence, head);
    if (own.isPresent()) {
      return List.of(own.get());
    }
    for (Token child : sentence.children(head, "nmod")) {
      boolean counted = head.upos().equals("NUM") || WordLists.shipped().has("quantity", head);
      if (counted && Clause.preposition(sentence, child).equals("of")) {
        List<Mention> behind = acting(sentence, child);
        if (!behind.isEmpty()) {
          return behind;
        }
      }
    }
    if (WordLists.shipped().has("inert", head) || WordLists.shipped().has("other", head)) {
      return List.of();
    }
    boolean event = predicates.noun(sentence, head).isPresent();
    return event ? agentsOfNoun(sentence, head) : modifiers(sentence, head);
  }

  /** The actor behind an object: itself, or whose it is ("Syrian positions", "EU sanctions"). */
  List<Mention> affected(Sentence sentence, Token head) {
    List<Mention> found = new ArrayList<>();
    at(sentence, head)
        .filter(m -> m.form() != Mention.Form.DESCRIPTION)
        .or(() -> named(sentence, head))
        .or(() -> at(sentence, head))
        .ifPresent(found::add);
    List<Mention> modifiers = modifiers(sentence, head);
    if (found.isEmpty() || modifiers.size() > 1) {
      for (Mention modifier : modifiers) {
        // "His counterpart": whose counterpart it is stands beside, and is another.
        boolean pronoun = modifier.form() == Mention.Form.PRONOUN && !found.isEmpty();
        boolean other =
            !pronoun
                && found.stream()
                    .noneMatch(
                        m -> Objects.equals(m.actor().country(), modifier.actor().country()));
        if (other) {
          found.add(modifier);
        }
      }
    }
    boolean counts = head.upos().equals("NUM") || WordLists.shipped().has("quantity", head);
    boolean nowhere = found.stream().allMatch(m -> m.actor().country() == null);
    for (Token child : sentence.children(head, "nmod")) {
      String preposition = Clause.preposition(sentence, child);
      boolean members = nowhere && WordLists.shipped().has("members", preposition);
      if (members || (found.isEmpty() && counts && preposition.equals("of"))) {
        found.addAll(affected(sentence, child));
      }
    }
    return found;
  }

  /** The actors that stand before a noun: "Iran's", "Israeli", "US". */
  List<Mention> modifiers(Sentence sentence, Token noun) {
    List<Mention> found = new ArrayList<>();
    for (Token child : sentence.children(noun, "nmod:poss", "amod", "compound")) {
      for (Token one : sentence.conjuncts(child)) {
        mentions
            .headedBy(sentence.number(), one.index())
            .or(() -> mentions.holding(sentence.number(), one.index()))
            .filter(m -> m.last() < noun.index() || m.head() == one.index())
            .ifPresent(found::add);
        joinedBefore(sentence, one).ifPresent(found::add);
        if (found.isEmpty()) {
          found.addAll(modifiers(sentence, one));
        }
      }
    }
    return distinct(found);
  }

  /** "Syria and Iran's": whoever stands before the conjunction shares the possession. */
  private Optional<Mention> joinedBefore(Sentence sentence, Token owner) {
    for (Token conjunction : sentence.children(owner, "cc")) {
      if (conjunction.index() < owner.index() && conjunction.index() > 0) {
        return mentions.headedBy(sentence.number(), conjunction.index() - 1);
      }
    }
    return Optional.empty();
  }

  /** The agent of an event noun: possessor, demonym, "by", "from". */
  List<Mention> agentsOfNoun(Sentence sentence, Token noun) {
    List<Mention> found = new ArrayList<>(modifiers(sentence, noun));
    if (found.isEmpty()) {
      for (Token child : sentence.children(noun, "nmod")) {
        if (WordLists.shipped().has("agent-of", Clause.preposition(sentence, child))) {
          for (Token one : sentence.conjuncts(child)) {
            found.addAll(acting(sentence, one));
          }
        }
      }
    }
    return distinct(found);
  }

  /** "His counterpart, Mostafa Najjar": the name beside a noun. */
  private Optional<Mention> named(Sentence sentence, Token noun) {
    return sentence.children(noun, "appos", "flat").stream()
        .flatMap(c -> at(sentence, c).stream())
        .findFirst();
  }

  Optional<Mention> at(Sentence sentence, Token head) {
    return mentions
        .headedBy(sentence.number(), head.index())
        .filter(
            m -> m.form() != Mention.Form.MODIFIER || !head.isAny("amod", "compound", "nmod:poss"));
  }

  static List<Mention> distinct(List<Mention> mentions) {
    Map<String, Mention> byActor = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      StringBuilder key = new StringBuilder();
      for (Actor actor : mention.actors()) {
        key.append(actor.id()).append(' ');
      }
      byActor.putIfAbsent(key.toString(), mention);
    }
    return List.copyOf(byActor.values());
  }
}
