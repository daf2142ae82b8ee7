package dateline.who;

import dateline.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Closed classes of words, from grammar.tsv. Immutable after opening. */
final class Grammar {

  private final Map<String, Set<String>> words = new HashMap<>();

  static Grammar open() {
    Grammar grammar = new Grammar();
    for (Table.Row row : Table.resource("/dateline/who/grammar.tsv").rows()) {
      grammar.words.computeIfAbsent(row.get("kind"), k -> new HashSet<>()).add(row.get("word"));
    }
    return grammar;
  }

  /** Whether a word is of a class. */
  boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
