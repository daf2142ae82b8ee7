package dateline.read;

import dateline.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of author-cues.tsv. */
final class AuthorCues {

  private static final Table CUES = Table.resource("/dateline/read/author-cues.tsv");

  /** Names of meta elements that hold authors, the one to ask first in front. */
  static final List<String> METAS =
      rows("meta")
          .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.get("rank"))))
          .map(row -> row.get("cue"))
          .toList();

  /** Parts of the addresses of authors' own pages. */
  static final Set<String> PATHS = words("path");

  /** Words that names of newsrooms and organisations have and persons' names have not. */
  static final Set<String> HOUSES = words("house");

  /** Words before a person's name that are no part of it. */
  static final Set<String> ROLES = words("role");

  private AuthorCues() {}

  private static Set<String> words(String kind) {
    return rows(kind).map(row -> row.get("cue")).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Table.Row> rows(String kind) {
    return CUES.rows().stream().filter(row -> row.get("kind").equals(kind));
  }
}
