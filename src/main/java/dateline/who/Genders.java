package dateline.who;

import dateline.parse.Sentence;
import dateline.table.Table;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether a name is a man's or a woman's, by its given name or the form of address before it. */
final class Genders {

  private final Map<String, String> given;
  private final Map<String, String> honorifics;

  private Genders(Map<String, String> given, Map<String, String> honorifics) {
    this.given = given;
    this.honorifics = honorifics;
  }

  static Genders open() {
    return new Genders(table("given_names.tsv", "name"), table("honorifics.tsv", "title"));
  }

  private static Map<String, String> table(String table, String column) {
    return Table.resource("/dateline/who/" + table).rows().stream()
        .collect(Collectors.toUnmodifiableMap(r -> r.get(column), r -> r.get("gender")));
  }

  /** "m", "f" or empty, of a name as written. */
  String of(String name) {
    String[] words = name.split(" ");
    String byTitle = honorifics.getOrDefault(words[0], "");
    return byTitle.isEmpty() && words.length > 1 ? ofGiven(words[0]) : byTitle;
  }

  private String ofGiven(String word) {
    String whole = given.get(Spelling.withoutMarks(word));
    int hyphen = word.indexOf('-');
    String first = hyphen > 0 ? word.substring(0, hyphen) : word;
    return whole != null ? whole : given.getOrDefault(first, "");
  }

  /** The same, of a name that stands alone: men's names are family names too often. */
  String ofOneWord(String word) {
    return ofGiven(word).equals("f") ? "f" : "";
  }

  /** Whether a word is a form of address. */
  boolean isTitle(String word) {
    return honorifics.containsKey(word);
  }

  /** What the word before a name says: "Mr". */
  String before(Sentence sentence, int first) {
    return first == 0 ? "" : honorifics.getOrDefault(sentence.token(first - 1).text(), "");
  }
}
