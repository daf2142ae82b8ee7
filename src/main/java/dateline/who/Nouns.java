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
      if (noun == null && last.text().endsWith("s")) {
        noun = nouns.get(before + lower(last.text().substring(0, last.text().length() - 1)));
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
