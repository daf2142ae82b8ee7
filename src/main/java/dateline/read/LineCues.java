package dateline.read;

import dateline.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of line-cues.tsv and picture-sources.tsv as alternatives for patterns. */
final class LineCues {

  private static final Table CUES = Table.resource("/dateline/read/line-cues.tsv");

  /** Words that open a byline. */
  static final String BYLINE = alternatives("byline");

  /** Nouns of photo credits. */
  static final String CREDIT_NOUN = alternatives("credit-noun");

  /** Words that close a photo credit, in languages that write them after the name. */
  static final String CREDIT_SUFFIX = alternatives("credit-suffix");

  /** Phrases of credits below the last paragraph. */
  static final String FOOT = alternatives("foot");

  /** What stands where a name should and is none. */
  static final String NO_NAME = alternatives("no-name");

  /** Words between a name and a day or a span of time. */
  static final String BEFORE_DAY = alternatives("before-day");

  /** Days of the week, as they are written. */
  static final String WEEKDAY = alternatives("weekday");

  /** Picture agencies and archives. */
  static final String PICTURE_SOURCE =
      join(
          Table.resource("/dateline/read/picture-sources.tsv").rows().stream()
              .map(row -> row.get("name"))
              .toList());

  private LineCues() {}

  private static String alternatives(String kind) {
    return join(
        CUES.rows().stream()
            .filter(row -> row.get("kind").equals(kind))
            .map(row -> row.get("cue"))
            .distinct()
            .toList());
  }

  private static String join(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
