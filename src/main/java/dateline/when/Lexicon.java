package dateline.when;

import dateline.table.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of time, from words.tsv. Immutable. */
final class Lexicon {

  private final Map<String, Map<String, String>> byKind = new LinkedHashMap<>();

  private Lexicon() {}

  static Lexicon open() {
    Lexicon lexicon = new Lexicon();
    for (Table.Row row : Table.resource("/dateline/when/words.tsv").rows()) {
      lexicon
          .byKind
          .computeIfAbsent(row.get("kind"), k -> new LinkedHashMap<>())
          .put(row.get("word"), row.get("value"));
    }
    return lexicon;
  }

  /** The value of a word, a full stop at its end left out. */
  String value(String kind, String word) {
    String key = word.toLowerCase(Locale.ROOT).replace(".", "");
    Map<String, String> words = byKind.getOrDefault(kind, Map.of());
    String value = words.get(key);
    if (value == null && key.endsWith("s")) {
      value = words.get(key.substring(0, key.length() - 1));
    }
    if (value == null) {
      throw new IllegalArgumentException("no " + kind + " " + word);
    }
    return value;
  }

  int number(String text) {
    return text.matches("\\d+") ? Integer.parseInt(text) : Integer.parseInt(value("number", text));
  }

  /** The words of a kind as an alternation, longest first. */
  String alternation(String kind) {
    return byKind.getOrDefault(kind, Map.of()).keySet().stream()
        .sorted(Comparator.comparingInt((String w) -> -w.length()).thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
