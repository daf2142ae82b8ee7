package dateline.what;

import dateline.parse.Sentence;
import dateline.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads counts in words and figures: "at least 12", "more than half a million", "dozens". */
final class Numbers {

  /** A count: its value, or null where the words give none, and how it is meant. */
  record Count(int first, int last, @Nullable Double value, String bound) {}

  private final Map<String, Map<String, String>> words = new HashMap<>();

  static Numbers open() {
    Numbers numbers = new Numbers();
    for (Table.Row row : Table.resource("/dateline/what/numbers.tsv").rows()) {
      numbers
          .words
          .computeIfAbsent(row.get("kind"), k -> new HashMap<>())
          .put(row.get("word"), row.get("value"));
    }
    return numbers;
  }

  private @Nullable String value(String kind, String word) {
    return words.getOrDefault(kind, Map.of()).get(word.toLowerCase(Locale.ROOT));
  }

  /** The count that ends at this token, if it is a number word or a vague plural. */
  Optional<Count> endingAt(Sentence sentence, int last) {
    int first = last;
    double value = 0;
    double current = 0;
    boolean any = false;
    while (first > 0 && isNumber(sentence.token(first - 1).text())) {
      first--;
    }
    if (isHalfOf(sentence, first)) {
      current = 0.5;
    }
    for (int i = first; i <= last; i++) {
      String text = sentence.token(i).text().toLowerCase(Locale.ROOT).replace(",", "");
      String number = value("number", text);
      String scale = value("scale", text);
      if (text.matches("\\d{1,15}(\\.\\d{1,6})?")) {
        current += Double.parseDouble(text);
        any = true;
      } else if (number != null) {
        current += Double.parseDouble(number);
        any = true;
      } else if (scale != null) {
        double by = Double.parseDouble(scale);
        if (by >= 1000) {
          value += (current == 0 ? 1 : current) * by;
          current = 0;
        } else {
          current = (current == 0 ? 1 : current) * by;
        }
        any = true;
      } else {
        break;
      }
    }
    if (any) {
      String bound = bound(sentence, first);
      return Optional.of(
          new Count(first, last, value + current, bound.isEmpty() ? "exactly" : bound));
    }
    String vague = value("vague", sentence.token(last).text());
    return vague == null ? Optional.empty() : Optional.of(new Count(last, last, null, vague));
  }

  /** "Half a million", "half a dozen". */
  private boolean isHalfOf(Sentence sentence, int scale) {
    return scale > 1
        && value("scale", sentence.token(scale).text()) != null
        && sentence.token(scale - 1).xpos().equals("DT")
        && value("half", sentence.token(scale - 2).text()) != null;
  }

  private boolean isNumber(String text) {
    String plain = text.replace(",", "");
    return plain.matches("\\d{1,15}(\\.\\d{1,6})?")
        || value("number", text) != null
        || value("scale", text) != null;
  }

  private String bound(Sentence sentence, int first) {
    for (int words = 3; words >= 1; words--) {
      if (first - words >= 0) {
        String bound = value("bound", sentence.text(first - words, first - 1));
        if (bound != null) {
          return bound;
        }
      }
    }
    return "";
  }
}
