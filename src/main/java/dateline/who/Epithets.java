package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a sentence says that somebody is: titles, appositions and predicates of a name. */
final class Epithets {

  /** Words of the longest phrase that is kept. */
  private static final int LONGEST = 8;

  private Epithets() {}

  /** "Interior Minister Jane Doe", "Jane Doe, a lawyer,", "Jane Doe is a lawyer". */
  static Set<String> of(Sentence sentence, Mention mention) {
    Set<String> epithets = new LinkedHashSet<>();
    Token head = sentence.token(mention.head());
    add(epithets, title(sentence, mention));
    for (Token child : sentence.children(head, "appos")) {
      add(epithets, phrase(sentence, child));
    }
    sentence
        .head(head)
        .filter(
            above ->
                head.is("appos") || (head.is("nsubj") && sentence.child(above, "cop").isPresent()))
        .filter(Token::isNominal)
        .ifPresent(above -> add(epithets, phrase(sentence, above)));
    return epithets;
  }

  /** The nouns and adjectives right before the name, with the last of them a noun. */
  private static String title(Sentence sentence, Mention mention) {
    int name = nameStart(sentence, mention);
    int first = name;
    while (first > 0 && name - first < LONGEST && isTitle(sentence.token(first - 1))) {
      first--;
    }
    boolean noun = first < name && !sentence.token(name - 1).upos().equals("ADJ");
    return noun ? sentence.text(first, name - 1) : "";
  }

  private static boolean isTitle(Token word) {
    return switch (word.upos()) {
      case "NOUN", "PROPN", "ADJ" -> true;
      default -> false;
    };
  }

  /** Where the name itself begins: a mention may hold the title before it. */
  private static int nameStart(Sentence sentence, Mention mention) {
    String opening = mention.actor().name().split(" ")[0];
    for (int i = mention.first(); i <= mention.last(); i++) {
      if (opening.startsWith(sentence.token(i).text())) {
        return i;
      }
    }
    return mention.first();
  }

  /** A noun with what belongs to it, up to the next comma or relative clause. */
  private static String phrase(Sentence sentence, Token noun) {
    if (!noun.upos().equals("NOUN")) {
      return "";
    }
    List<Integer> words = new ArrayList<>();
    for (Token word : sentence.subtree(noun)) {
      boolean punctuation = word.upos().equals("PUNCT");
      if (punctuation && word.index() > noun.index()) {
        break;
      }
      if (punctuation || word.isAny("nsubj", "cop", "aux")) {
        words.clear();
      } else {
        words.add(word.index());
      }
    }
    int first = words.isEmpty() ? noun.index() : words.get(0);
    int last = first;
    while (words.contains(last + 1) && last - first < LONGEST) {
      last++;
    }
    return last < noun.index() ? "" : sentence.text(first, last);
  }

  private static void add(Set<String> epithets, String phrase) {
    String plain = phrase.replaceFirst("^(?i:a|an|the|one|his|her|its|their) ", "").strip();
    if (!plain.isEmpty()) {
      boolean allCaps = plain.equals(plain.toUpperCase(Locale.ROOT));
      epithets.add(allCaps ? plain.toLowerCase(Locale.ROOT) : plain);
    }
  }
}
