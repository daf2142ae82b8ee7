package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.table.Table;
import dateline.who.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Codes figures: how many were killed, wounded, displaced, detained, tied to the word that says so.
 */
final class FigureCoder {

  private final Numbers numbers;
  private final Map<String, String> types;
  private final Parties parties;

  FigureCoder(Numbers numbers, Map<String, String> types, Parties parties) {
    this.numbers = numbers;
    this.types = types;
    this.parties = parties;
  }

  static Map<String, String> types() {
    return Table.resource("/dateline/what/figures.tsv").rows().stream()
        .collect(Collectors.toUnmodifiableMap(r -> r.get("lemma"), r -> r.get("type")));
  }

  List<Finding> in(Sentence sentence) {
    List<Finding> found = new ArrayList<>();
    for (Token word : sentence.tokens()) {
      String type = types.get(word.lemma());
      if (type == null
          || !(word.upos().equals("VERB")
              || word.upos().equals("ADJ")
              || word.upos().equals("NOUN"))) {
        continue;
      }
      List<Token> all = new ArrayList<>(counted(sentence, word));
      all.addAll(risen(sentence, word));
      for (Token counted : all) {
        Optional<Numbers.Count> count = count(sentence, counted);
        if (count.isPresent()) {
          add(sentence, word, type, counted, count.get(), found);
          break;
        }
      }
    }
    return found;
  }

  private void add(
      Sentence sentence,
      Token word,
      String type,
      Token counted,
      Numbers.Count count,
      List<Finding> found) {
    boolean lives =
        WordLists.shipped().has("life-taker", word) && !WordLists.shipped().has("life", counted);
    if (lives || (count.value() != null && isYear(count.value(), count.bound()))) {
      return;
    }
    Token predicate =
        word.upos().equals("VERB")
            ? word
            : tallied(sentence, word)
                .or(() -> sentence.head(word).filter(h -> h.upos().equals("VERB")))
                .orElse(word);
    List<Mention> actors = word.upos().equals("VERB") ? parties.agents(sentence, word) : List.of();
    int first = Math.min(word.index(), count.first());
    int last = Math.max(word.index(), count.last());
    found.add(
        new Finding(
            Finding.Kind.FIGURE,
            type,
            null,
            List.of(),
            type.equals("protesters") ? List.of() : actors,
            List.of(),
            sentence.number(),
            predicate.index(),
            first,
            last,
            count.value(),
            count.bound(),
            false,
            null,
            0.75,
            List.of(
                "what: figures.tsv "
                    + word.lemma()
                    + " with \""
                    + sentence.text(count.first(), count.last())
                    + "\"")));
  }

  private static boolean isYear(double value, String bound) {
    return value >= 1900 && value <= 2100 && value == Math.rint(value) && bound.equals("exactly");
  }

  /** What the word counts: what is killed, who died, the people that were displaced. */
  private static List<Token> counted(Sentence sentence, Token word) {
    List<Token> counted = new ArrayList<>();
    if (word.upos().equals("VERB")) {
      boolean passive = Clause.isPassive(sentence, word);
      boolean undergoes = WordLists.shipped().has("undergoes", word);
      counted.addAll(
          passive || undergoes
              ? sentence.children(word, "nsubj", "nsubj:pass")
              : sentence.children(word, "obj"));
      if (word.is("acl") && word.xpos().equals("VBN")) {
        counted.add(sentence.token(word.head()));
      }
      if (word.is("conj") && counted.isEmpty()) {
        counted.addAll(sentence.children(word, "obj"));
      }
    } else if (word.upos().equals("ADJ")) {
      sentence.head(word).filter(h -> word.is("amod") || word.is("acl")).ifPresent(counted::add);
      counted.addAll(sentence.children(word, "nsubj"));
      counted.add(word);
    } else {
      counted.add(word);
      counted.addAll(sentence.children(word, "nmod"));
    }
    return counted;
  }

  /** "The number of dead rose to 19", "the toll reached 19": what the tally came to. */
  private static List<Token> risen(Sentence sentence, Token word) {
    Optional<Token> verb = tallied(sentence, word);
    return verb.map(v -> sentence.children(v, "obj", "obl")).orElse(List.of()).stream()
        .filter(o -> o.upos().equals("NUM") || sentence.child(o, "nummod").isPresent())
        .filter(
            o ->
                sentence.child(o, "case").isEmpty()
                    || WordLists.shipped().has("up-to", Clause.preposition(sentence, o)))
        .toList();
  }

  /** The verb by which a tally of what the word counts rises or stands. */
  private static Optional<Token> tallied(Sentence sentence, Token word) {
    Token at = word;
    while (at.isAny("nmod", "acl", "amod", "compound") && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    boolean tally = at.is("nsubj") && WordLists.shipped().has("tally", at);
    return tally
        ? sentence.head(at).filter(v -> WordLists.shipped().has("rise", v))
        : Optional.empty();
  }

  /**
   * The count of a noun: its numeral, or itself where it is one ("killed 12", "displaced
   * millions").
   */
  private Optional<Numbers.Count> count(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun, "nummod")) {
      Optional<Numbers.Count> count = numbers.endingAt(sentence, child.index());
      if (count.isPresent()) {
        return count;
      }
    }
    if (noun.upos().equals("NUM") || noun.has("Number=Plur") || noun.upos().equals("NOUN")) {
      return numbers.endingAt(sentence, noun.index());
    }
    return Optional.empty();
  }
}
