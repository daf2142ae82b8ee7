package dateline.parse;

import dateline.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts text into syntactic words as Universal Dependencies' English treebanks do: clitics apart
 * ("do" "n't"), hyphenated compounds apart ("arch" "-" "enemy") save for prefixes ("pro-Beijing"),
 * abbreviations with their full stop. Immutable and safe for use by multiple threads.
 */
final class Words {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(https?://|www\\.)\\S+|\\S+@\\S+\\.\\w+|\\w+\\.(com|org|net|gov|edu|info)(/\\S*)?");
  private static final Pattern INITIALS = Pattern.compile("\\p{L}\\.(\\p{L}\\.)*");
  private static final Pattern NUMBERED = Pattern.compile("[\\d/–-]+");
  private static final String OPENING = "\"'“‘«([{$£€¥<#*";
  private static final String CLOSING = "\"'”’»)]}>,;:!?%*…";
  private static final String DASHES = "-–—/";
  private static final String APOSTROPHES = "'’";

  /** Marks of which several alike are one word: "--", "!?!", "***". */
  private static final String REPEATED = "!?*-=_~$#'`<>";

  private final Set<String> abbreviations;
  private final Set<String> prefixes;
  private final Map<String, List<Integer>> contractions;
  private final List<String> clitics;

  private Words(
      Set<String> abbreviations,
      Set<String> prefixes,
      Map<String, List<Integer>> contractions,
      List<String> clitics) {
    this.abbreviations = abbreviations;
    this.prefixes = prefixes;
    this.contractions = contractions;
    this.clitics = clitics;
  }

  static Words open() {
    Map<String, List<Integer>> contractions = new HashMap<>();
    for (Table.Row row : Table.resource("/dateline/parse/contractions.tsv").rows()) {
      contractions.put(row.get("word"), row.list("parts").stream().map(Integer::valueOf).toList());
    }
    return new Words(
        column("/dateline/parse/abbreviations.tsv", "word"),
        column("/dateline/parse/prefixes.tsv", "prefix"),
        Map.copyOf(contractions),
        Table.resource("/dateline/parse/clitics.tsv").rows().stream()
            .map(r -> r.get("clitic"))
            .toList());
  }

  private static Set<String> column(String table, String column) {
    return Table.resource(table).rows().stream()
        .map(r -> r.get(column))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words of a text, in order. */
  List<WordSpan> in(String text) {
    List<WordSpan> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      chunk(text, at, end, words);
      at = end;
    }
    return words;
  }

  /** Whether the word is one that keeps its full stop. */
  boolean isAbbreviation(String word) {
    return INITIALS.matcher(word).matches()
        || abbreviations.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void chunk(String text, int from, int to, List<WordSpan> words) {
    int start = from;
    while (start < to && isOpening(text, start, to)) {
      int next = start + 1;
      while (next < to && isRepeated(text, next, start)) {
        next++;
      }
      words.add(new WordSpan(start, next));
      start = next;
    }
    List<WordSpan> after = new ArrayList<>();
    int end = to;
    while (end > start) {
      int cut = closing(text, start, end);
      if (cut == end) {
        break;
      }
      while (cut > start && isRepeated(text, cut - 1, end - 1)) {
        cut--;
      }
      after.add(0, new WordSpan(cut, end));
      end = cut;
    }
    if (end > start) {
      core(text, start, end, words);
    }
    words.addAll(after);
  }

  private static boolean isRepeated(String text, int at, int mark) {
    String both = "" + text.charAt(at) + text.charAt(mark);
    boolean alike = both.charAt(0) == both.charAt(1) && REPEATED.indexOf(both.charAt(0)) >= 0;
    return alike || both.equals("!?") || both.equals("?!");
  }

  private static boolean isOpening(String text, int at, int to) {
    char c = text.charAt(at);
    if (OPENING.indexOf(c) >= 0) {
      boolean clitic = APOSTROPHES.indexOf(c) >= 0 && to - at <= 3 && to - at > 1;
      boolean tag = c == '#' && at + 1 < to && Character.isLetter(text.charAt(at + 1));
      return !clitic && !tag;
    }
    return (DASHES.indexOf(c) >= 0 && to - at > 1 && !Character.isDigit(text.charAt(at + 1)))
        || c == '…';
  }

  /** Where the last mark of the chunk begins, or its end where it closes with none. */
  private int closing(String text, int start, int end) {
    char c = text.charAt(end - 1);
    if (c == '.') {
      int first = end - 1;
      while (first > start && text.charAt(first - 1) == '.') {
        first--;
      }
      if (end - first > 1) {
        return first;
      }
      return isAbbreviation(text.substring(start, end)) || tailIsAbbreviation(text, start, end)
          ? end
          : end - 1;
    }
    if (APOSTROPHES.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
      return end - 1;
    }
    return DASHES.indexOf(c) >= 0 && end - start > 1 ? end - 1 : end;
  }

  /** "Arab-U.S." and the like: the part after the last hyphen counts. */
  private boolean tailIsAbbreviation(String text, int start, int end) {
    int hyphen = text.lastIndexOf('-', end - 1);
    return hyphen > start && isAbbreviation(text.substring(hyphen + 1, end));
  }

  private void core(String text, int start, int end, List<WordSpan> words) {
    String word = text.substring(start, end);
    if (ADDRESS.matcher(word).matches()) {
      words.add(new WordSpan(start, end));
      return;
    }
    int from = start;
    for (int at = start + 1; at < end - 1; at++) {
      char c = text.charAt(at);
      if (c == '—'
          || (c == '-' && text.charAt(at + 1) == '-')
          || (DASHES.indexOf(c) >= 0 && splits(text, from, at, end))) {
        int last = c == '-' && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
        piece(text, from, at, words);
        words.add(new WordSpan(at, last));
        from = last;
        at = last - 1;
      } else if (",;:!?()[]\"”“".indexOf(c) >= 0 && !betweenDigits(text, at, end)) {
        piece(text, from, at, words);
        words.add(new WordSpan(at, at + 1));
        from = at + 1;
      } else if (c == '.' && text.startsWith("..", at) && at > from) {
        int last = at;
        while (last < end && text.charAt(last) == '.') {
          last++;
        }
        piece(text, from, at, words);
        words.add(new WordSpan(at, last));
        from = last;
        at = last - 1;
      }
    }
    piece(text, from, end, words);
  }

  private static boolean betweenDigits(String text, int at, int end) {
    return Character.isDigit(text.charAt(at - 1))
        && at + 1 < end
        && Character.isDigit(text.charAt(at + 1));
  }

  /** Whether the hyphen, dash or slash here parts two words. */
  private boolean splits(String text, int from, int at, int end) {
    char c = text.charAt(at);
    String left = text.substring(from, at);
    if (NUMBERED.matcher(text.substring(from, end)).matches()) {
      String whole = text.substring(from, end);
      long marks = whole.chars().filter(x -> DASHES.indexOf(x) >= 0).count();
      return marks == 1 && c != '/';
    }
    if (c == '-' && prefixes.contains(left.toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (c == '/') {
      return Character.isLetter(text.charAt(at - 1)) && left.length() > 1;
    }
    return Character.isLetterOrDigit(text.charAt(at - 1))
        || text.charAt(at - 1) == '.'
        || text.charAt(at - 1) == '\'';
  }

  /** Adds a stretch without inner marks, its clitics apart. */
  private void piece(String text, int start, int end, List<WordSpan> words) {
    if (start >= end) {
      return;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    List<Integer> parts = contractions.get(word);
    if (parts != null) {
      for (int i = 0; i < parts.size(); i++) {
        int to = i + 1 < parts.size() ? start + parts.get(i + 1) : end;
        words.add(new WordSpan(start + parts.get(i), to));
      }
      return;
    }
    int cut = clitic(word);
    if (cut > 0 && cut < word.length()) {
      words.add(new WordSpan(start, start + cut));
      words.add(new WordSpan(start + cut, end));
    } else {
      words.add(new WordSpan(start, end));
    }
  }

  /** Where the clitic at the word's end begins, or -1. */
  private int clitic(String word) {
    for (String clitic : clitics) {
      if (word.endsWith(clitic)) {
        return word.length() - clitic.length();
      }
    }
    return -1;
  }
}
