package dateline.when;

import dateline.table.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  boolean has(String kind, String word) {
    return byKind.getOrDefault(kind, Map.of()).containsKey(word);
  }

  /** A number in digits or words: "12", "twenty four", "two hundred"; empty where not whole. */
  Optional<Integer> whole(String text) {
    if (text.isEmpty() || text.matches(".*(?:1/2|\\.5|half)")) {
      return Optional.empty();
    }
    if (text.matches("\\d+")) {
      return Optional.of(Integer.parseInt(text));
    }
    int sum = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[ -]+")) {
      if (has("multiple", word)) {
        sum *= Integer.parseInt(value("multiple", word));
      } else {
        sum += Integer.parseInt(value(has("article", word) ? "article" : "number", word));
      }
    }
    return Optional.of(sum);
  }

  /**
   * The TIMEX3 value of so many units: "P9M", "PT5H", "P2.5Y"; a decade is ten years. No number
   * gives "PXM".
   */
  String period(String number, String unit) {
    String half = number.replaceAll(" ?1/2$|\\.5$| and a half$", "");
    int times = unit.equals("decade") ? 10 : unit.equals("century") ? 100 : 1;
    String count =
        number.isEmpty()
            ? "X"
            : half.equals(number)
                ? whole(number).map(n -> Integer.toString(times * n)).orElse("X")
                : whole(half).map(n -> n + ".5").orElse("X");
    String letter =
        times > 1 ? (number.isEmpty() ? value("unit", unit) : "Y") : value("unit", unit);
    return (unit.equals("hour") || unit.equals("minute") ? "PT" : "P") + count + letter;
  }

  /** The words of a kind as an alternation, longest first. */
  String alternation(String kind) {
    return byKind.getOrDefault(kind, Map.of()).keySet().stream()
        .sorted(Comparator.comparingInt((String w) -> -w.length()).thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
