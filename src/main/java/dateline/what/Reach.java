package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.who.Actor;
import dateline.who.Mention;
import dateline.who.Mentions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whom an act reaches where its frame names nobody: the nearest actor below it, or the words of the
 * text. What is the agent's own ("its troops") is never reached.
 */
final class Reach {

  /** Why a mention stands for no actor that is known. */
  private static final String WORDS_OF_THE_TEXT = "the words of the text";

  private static final String[] BELOW = {
    "obj", "iobj", "nsubj:pass", "xcomp", "ccomp", "obl", "nmod", "appos", "acl"
  };

  private final Parties parties;
  private final Mentions mentions;
  private final Sentence sentence;
  private final List<Mention> agents;
  private final boolean places;
  private final Set<Integer> own;

  /**
   * A search.
   *
   * @param agents who does it, and whom it does not reach
   * @param places whether a state counts where only a place is told ("in Lebanon")
   * @param own the words that the act moves or makes itself: "sent troops"
   */
  Reach(
      Parties parties,
      Mentions mentions,
      Sentence sentence,
      List<Mention> agents,
      boolean places,
      List<Token> own) {
    this.parties = parties;
    this.mentions = mentions;
    this.sentence = sentence;
    this.agents = agents;
    this.places = places;
    this.own = new HashSet<>();
    own.forEach(t -> this.own.add(t.index()));
  }

  /** An act that is only spoken of: "agreed to withdraw from Lebanon", "to let observers pass". */
  List<Mention> within(Token act) {
    List<Mention> near = near(act);
    for (Token clause :
        near.isEmpty() ? sentence.children(act, "xcomp", "ccomp") : List.<Token>of()) {
      for (Token subject : sentence.children(clause, "nsubj")) {
        List<Mention> let = ActFinder.apart(parties.affected(sentence, subject), agents);
        if (!let.isEmpty()) {
          return let;
        }
      }
    }
    for (String relation : BELOW) {
      for (Token child : near.isEmpty() ? sentence.children(act, relation) : List.<Token>of()) {
        if (child.isNominal() && !Clause.isTime(child) && !isOwned(child)) {
          return List.of(inItsWords(child));
        }
      }
    }
    return near;
  }

  /** Other actors below a predicate, the nearest first: its objects before its phrases. */
  List<Mention> near(Token act) {
    for (String relation : BELOW) {
      for (Token child : sentence.children(act, relation)) {
        if (isAside(act, child)) {
          continue;
        }
        List<Mention> found = new ArrayList<>();
        for (Token one : sentence.conjuncts(child)) {
          if (!isOwned(one)) {
            found.addAll(ActFinder.apart(parties.affected(sentence, one), agents));
          }
        }
        if (found.isEmpty()) {
          found.addAll(child.is("acl") ? by(child) : near(child));
        }
        if (!found.isEmpty()) {
          return Parties.distinct(found);
        }
      }
    }
    return List.of();
  }

  /** "Every offer made by the rebels", "sanctions imposed on Iraq": whose the thing is. */
  private List<Mention> by(Token participle) {
    List<Mention> found = new ArrayList<>();
    for (Token child : sentence.children(participle, "obl")) {
      String preposition = Clause.preposition(sentence, child);
      if (Clause.isPassive(sentence, participle)
          && (WordLists.shipped().has("agent-of", preposition)
              || WordLists.shipped().has("laid-on", preposition))) {
        found.addAll(ActFinder.apart(parties.affected(sentence, child), agents));
      }
    }
    return found;
  }

  private boolean isAside(Token act, Token child) {
    String preposition = Clause.preposition(sentence, child);
    return Clause.isTime(child)
        || (child.index() < act.index() && child.isAny("obl", "nsubj"))
        || WordLists.shipped().has("aside", preposition)
        || (!places && WordLists.shipped().has("spot", preposition));
  }

  /**
   * Where no known actor stands in the frame's places, whatever the text names there: "condemned
   * the attacks".
   */
  List<Mention> described(Token predicate, List<String> frame) {
    for (String place : frame) {
      for (Token head : parties.heads(sentence, predicate, place)) {
        boolean named = head.isNominal() || head.upos().equals("NUM");
        if (named && !Clause.isTime(head) && !isOwned(head)) {
          return List.of(inItsWords(head));
        }
      }
    }
    return List.of();
  }

  /**
   * Whom the act concerns where only a thing stands in its places, or nothing: the nearest state or
   * group in its own clause. "Sought an agreement with Italy on fishing".
   */
  List<Mention> concerned(Token act) {
    for (Token token : belowInOrder(act)) {
      List<Mention> known =
          parties.at(sentence, token).stream().filter(Reach::isPolitical).toList();
      if (!ActFinder.apart(known, agents).isEmpty() && !isOwned(token)) {
        return known;
      }
    }
    return List.of();
  }

  /** The nouns behind an act in its own clause, the nearest first. */
  private List<Token> belowInOrder(Token act) {
    List<Token> nouns = new ArrayList<>();
    List<Token> level = List.of(act);
    while (!level.isEmpty()) {
      List<Token> next = new ArrayList<>();
      for (Token head : level) {
        for (Token child : sentence.children(head)) {
          boolean aside = WordLists.shipped().has("aside", Clause.preposition(sentence, child));
          boolean behind = child.index() > act.index() && !Clause.isTime(child);
          if (behind && !aside && !isElsewhere(child)) {
            next.add(child);
            if (child.isNominal()) {
              nouns.add(child);
            }
          }
        }
      }
      level = next;
    }
    return nouns;
  }

  /** A clause that tells of something else: joined on, said of a noun, or with its own subject. */
  private boolean isElsewhere(Token child) {
    return child.isAny("advcl", "parataxis", "conj", "acl", "acl:relcl")
        || (child.is("ccomp") && sentence.child(child, "nsubj").isPresent());
  }

  private static boolean isPolitical(Mention mention) {
    return mention.actors().stream()
        .anyMatch(a -> a.country() != null || Sectors.isPolitical(a.sector()));
  }

  private boolean isOwned(Token noun) {
    if (WordLists.shipped().has("other", noun)) {
      return false;
    }
    return own.contains(noun.index())
        || sentence.children(noun, "nmod:poss").stream()
            .flatMap(c -> mentions.headedBy(sentence.number(), c.index()).stream())
            .anyMatch(o -> agents.stream().anyMatch(a -> a.actor().id().equals(o.actor().id())));
  }

  /** Whether it stands for no actor that is known, but for what the text says there. */
  static boolean isThing(Mention mention) {
    return mention.basis().equals(WORDS_OF_THE_TEXT);
  }

  private Mention inItsWords(Token head) {
    int first = head.index();
    int last = head.index();
    for (Token word : sentence.subtree(head)) {
      boolean before = word.index() < first;
      if (before && !word.isAny("case", "punct", "mark", "cc")) {
        first = word.index();
      }
    }
    for (Token child : sentence.children(head, "nmod", "flat", "compound", "nummod")) {
      for (Token word : sentence.subtree(child)) {
        last = Math.max(last, word.index());
      }
    }
    String text = sentence.text(first, last);
    String id = "described-" + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    Actor actor = new Actor(id, text, Actor.Kind.DESCRIBED, null, null, null, WORDS_OF_THE_TEXT);
    return new Mention(
        sentence.number(),
        first,
        last,
        head.index(),
        text,
        Mention.Form.DESCRIPTION,
        List.of(actor),
        WORDS_OF_THE_TEXT);
  }
}
