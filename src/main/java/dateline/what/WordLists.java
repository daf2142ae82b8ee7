package dateline.what;

import dateline.parse.Token;
import dateline.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The closed lists of words that the rules of this package ask for. Immutable after opening. */
final class WordLists {

  private static final WordLists SHIPPED = read();

  private final Map<String, List<String>> lists = new HashMap<>();

  /** The lists that ship with the program. */
  static WordLists shipped() {
    return SHIPPED;
  }

  private static WordLists read() {
    WordLists lists = new WordLists();
    for (Table.Row row : Table.resource("/dateline/what/words.tsv").rows()) {
      lists.lists.computeIfAbsent(row.get("list"), k -> new ArrayList<>()).add(row.get("word"));
    }
    return lists;
  }

  /**
   * The words of a list, in the order of the table.
   *
   * @throws IllegalArgumentException where the table has no such list
   */
  List<String> of(String list) {
    List<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("words.tsv has no list " + list);
    }
    return Collections.unmodifiableList(words);
  }

  /** Whether the list has this word. */
  boolean has(String list, String word) {
    return of(list).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the list has this token by its base form or as written. */
  boolean has(String list, Token token) {
    return has(list, token.lemma()) || has(list, token.text());
  }
}
