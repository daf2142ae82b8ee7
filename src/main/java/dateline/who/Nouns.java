package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The nouns that describe actors, from descriptions.tsv. */
final class Nouns {

  private static final int LONGEST = 4;

  /** Endings of plurals and what stands for them in the singular, for lemmas that went wrong. */
  private static final String[][] PLURALS = {{"ies", "y"}, {"men", "man"}, {"es", ""}, {"s", ""}};

  private final Map<String, Noun> nouns = new HashMap<>();

  /**
   * A describing noun.
   *
   * @param text the noun, several words perhaps
   * @param sector PLOVER sector, or empty
   * @param sort person, institution, group, outlet, state or organization
   * @param type its class: nouns of one class may mean one actor
   * @param gender m, f or empty
   * @param line where it stands in the table
   */
  record Noun(String text, String sector, String sort, String type, String gender, int line) {
    boolean isPerson() {
      return sort.equals("person");
    }

    /** Whether a newspaper may have such people. */
    boolean isOfOutlet() {
      return sector.isEmpty()
          || sector.equals("JRN")
          || sector.equals("BUS")
          || type.equals("spokesperson")
          || type.equals("leader");
    }

    /** Whether the office says nothing of its own: a spokesman of rebels is a rebel. */
    boolean speaksForItsOwner() {
      return isPerson()
          && sector.equals("GOV")
          && (type.equals("spokesperson") || type.equals("official") || type.equals("leader"));
    }
  }

  /** A noun where it stands: its first word's index and the noun. */
  record Found(int first, Noun noun) {}

  static Nouns open() {
    Nouns all = new Nouns();
    for (Table.Row row : Table.resource("/dateline/who/descriptions.tsv").rows()) {
      all.nouns.put(
          row.get("noun"),
          new Noun(
              row.get("noun"),
              row.get("sector"),
              row.get("sort"),
              row.get("class"),
              row.get("gender"),
              row.line()));
    }
    return all;
  }

  /** Whether a word is a noun for a person, as a title is: "General". */
  boolean isPerson(String word) {
    Noun noun = nouns.get(lower(word));
    return noun != null && noun.isPerson();
  }

  /** The longest noun that ends at this token. */
  Optional<Found> endingAt(Sentence sentence, Token last) {
    if (!last.isNominal()) {
      return Optional.empty();
    }
    for (int first = Math.max(0, last.index() - LONGEST + 1); first <= last.index(); first++) {
      String before =
          first < last.index() ? lower(sentence.text(first, last.index() - 1)) + " " : "";
      Noun noun = nouns.get(before + lower(last.text()));
      if (noun == null) {
        noun = nouns.get(before + lower(last.lemma()));
      }
      for (int i = 0; noun == null && i < PLURALS.length; i++) {
        String word = lower(last.text());
        if (word.endsWith(PLURALS[i][0])) {
          String stem = word.substring(0, word.length() - PLURALS[i][0].length());
          noun = nouns.get(before + stem + PLURALS[i][1]);
        }
      }
      if (noun != null) {
        return Optional.of(new Found(first, noun));
      }
    }
    return Optional.empty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
