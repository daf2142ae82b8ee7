package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.Locale;
import java.util.Optional;

/** What the grammar of a clause tells of its predicate. */
final class Clause {

  private Clause() {}

  /** Whether the verb is passive, also without an auxiliary: "the men arrested on Friday". */
  static boolean isPassive(Sentence sentence, Token verb) {
    boolean reduced =
        verb.xpos().equals("VBN")
            && verb.is("acl")
            && !verb.deprel().equals("acl:relcl")
            && sentence.child(verb, "nsubj", "aux").isEmpty();
    boolean bare =
        verb.xpos().equals("VBN")
            && verb.is("advcl")
            && sentence.child(verb, "aux", "obj").isEmpty();
    boolean subject =
        sentence.child(verb, "nsubj:pass").isPresent() && sentence.child(verb, "obj").isEmpty();
    return sentence.child(verb, "aux:pass").isPresent() || subject || reduced || bare;
  }

  /** "To leave". */
  static boolean isInfinitive(Sentence sentence, Token verb) {
    return sentence.children(verb, "mark").stream().anyMatch(m -> m.xpos().equals("TO"));
  }

  /** Whether the clause speaks of what is to come: "will", "would", "shall". */
  static boolean isAhead(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(a -> WordLists.shipped().has("ahead", a));
  }

  /** "Did not", "never", "no longer". */
  static boolean isNegated(Sentence sentence, Token verb) {
    return sentence.children(verb, "advmod").stream()
        .anyMatch(a -> a.has("Polarity=Neg") || WordLists.shipped().has("not", a));
  }

  /** Whether the clause hangs on a word of this list: "failed to reach". */
  static boolean isUnder(Sentence sentence, Token verb, String list) {
    Optional<Token> head = sentence.head(verb);
    return verb.isAny("xcomp", "acl", "advcl")
        && head.filter(h -> WordLists.shipped().has(list, h)).isPresent();
  }

  /** "Clashes erupted", "a protest took place": an event is the subject of its own happening. */
  static boolean comesAbout(Sentence sentence, Token noun) {
    return noun.is("nsubj")
        && sentence
            .head(noun)
            .filter(v -> v.upos().equals("VERB") && WordLists.shipped().has("happens", v))
            .isPresent();
  }

  /** The preposition of a noun, lower-case, or nothing. */
  static String preposition(Sentence sentence, Token noun) {
    return sentence.child(noun, "case").map(c -> c.text().toLowerCase(Locale.ROOT)).orElse("");
  }

  /** A date, a weekday, a stretch of time: "on Wednesday", "for two weeks". */
  static boolean isTime(Token noun) {
    return noun.deprel().endsWith(":tmod")
        || noun.deprel().endsWith(":unmarked")
        || (WordLists.shipped().has("time", noun) && !isLowerMonth(noun));
  }

  /** "Broke up a march": a month has a capital. */
  private static boolean isLowerMonth(Token noun) {
    return WordLists.shipped().has("month", noun) && Character.isLowerCase(noun.text().charAt(0));
  }
}
