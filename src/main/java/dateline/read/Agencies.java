package dateline.read;

import dateline.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wire agencies as pages name them. */
final class Agencies {

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Pattern ANY;

  static {
    for (Table.Row row : Table.resource("/dateline/read/agencies.tsv").rows()) {
      NAMES.put(row.get("name").toLowerCase(Locale.ROOT), row.get("name"));
      for (String other : row.list("other")) {
        NAMES.put(other.toLowerCase(Locale.ROOT), row.get("name"));
      }
    }
    List<String> forms = new ArrayList<>(NAMES.keySet());
    forms.sort(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));
    StringBuilder any = new StringBuilder();
    for (String form : forms) {
      any.append(any.length() == 0 ? "" : "|").append(Pattern.quote(form));
    }
    ANY = Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])");
  }

  /** The agencies' names as the table writes them, as alternatives for patterns. */
  static final String WRITTEN =
      Table.resource("/dateline/read/agencies.tsv").rows().stream()
          .flatMap(row -> Stream.concat(Stream.of(row.get("name")), row.list("other").stream()))
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  private Agencies() {}

  /** The short name of the agency that these words name, with nothing else in them. */
  static Optional<String> named(String words) {
    return Optional.ofNullable(NAMES.get(words.strip().toLowerCase(Locale.ROOT)));
  }

  /** All agencies named in these words, in order, each once. */
  static List<String> in(String words) {
    List<String> all = new ArrayList<>();
    Matcher m = ANY.matcher(words);
    while (m.find()) {
      String form = m.group();
      // "pa", "aa", "mena" in running text are no agencies unless written as such.
      boolean written =
          form.length() > 4
              || form.equals(form.toUpperCase(Locale.ROOT))
              || (m.start() > 0 && words.charAt(m.start() - 1) == '/');
      String name = NAMES.get(form.toLowerCase(Locale.ROOT));
      if (written && name != null && !all.contains(name)) {
        all.add(name);
      }
    }
    return all;
  }
}
