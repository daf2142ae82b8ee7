package dateline.parse;

import dateline.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Base forms of inflected English verbs and nouns, by the rules of English spelling and a table of
 * irregular forms. The encoder does not see spelling, so that its own guess ("prais" for "praised")
 * is only taken where the rules find no known word. Immutable and safe for use by multiple threads.
 */
final class Morphology {

  private static final Set<String> VERBS = Set.of("VBD", "VBN", "VBG", "VBZ");
  private static final Pattern ISE = Pattern.compile("(.*[a-z](?<!v|m|ch|pr|rt|nd|[rmx]c))ise?");

  /** English spells no verb with these at its end: an "e" was dropped before "-ed" and "-ing". */
  private static final Pattern DROPPED =
      Pattern.compile(
          ".*(?:[iy][sz]|[aeiou]v|[lr]v|[^aefo]at|[aiu]c|nc|rg|dg|[bcdfgkptz]l|gu|rs|ns)");

  private static final String VOWELS = "aeiou";

  private final Map<String, String> irregular = new HashMap<>();
  private final Set<String> words;

  /**
   * Rules over a vocabulary.
   *
   * @param words common words in lower case: a base form must be one of them
   */
  Morphology(Set<String> words) {
    this.words = words;
    for (Table.Row row : Table.resource("/dateline/parse/irregular.tsv").rows()) {
      irregular.put(row.get("pos") + " " + row.get("form"), row.get("lemma"));
    }
  }

  /**
   * The base form of a word with this Penn tag; the guess where no rule applies. Verbs in "-ise"
   * come out in "-ize", so that one entry of a table serves both ways of spelling.
   */
  String lemma(String form, String tag, String guess) {
    String base = base(form, tag, guess);
    if (!tag.startsWith("VB") || words.contains(base)) {
      return base;
    }
    Matcher british = ISE.matcher(base);
    return british.matches() ? british.group(1) + "ize" : base;
  }

  private String base(String form, String tag, String guess) {
    String low = form.toLowerCase(Locale.ROOT);
    if (VERBS.contains(tag)) {
      String known = irregular.get("V " + low);
      return known != null ? known : first(verb(low, tag), unknown(low, guess));
    }
    if (tag.equals("NNS")) {
      String known = irregular.get("N " + low);
      return known != null ? known : first(noun(low), guess);
    }
    return tag.equals("VB") || tag.equals("VBP") ? present(low, guess) : guess;
  }

  private static String unknown(String form, String guess) {
    String stem =
        form.endsWith("ing")
            ? form.substring(0, form.length() - 3)
            : form.endsWith("ed") ? form.substring(0, form.length() - 2) : form;
    if (stem.length() < form.length() && stem.length() > 3) {
      return DROPPED.matcher(stem).matches()
          ? stem + "e"
          : stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : guess;
    }
    return guess;
  }

  private String present(String low, String guess) {
    String known = irregular.get("V " + low);
    return known != null && low.length() <= 3 ? known : words.contains(low) ? low : guess;
  }

  private String first(List<String> candidates, String guess) {
    for (String candidate : candidates) {
      if (words.contains(candidate)) {
        return candidate;
      }
    }
    return guess;
  }

  private static List<String> verb(String form, String tag) {
    if (tag.equals("VBZ")) {
      return noun(form);
    }
    String ending = tag.equals("VBG") ? "ing" : "ed";
    if (!form.endsWith(ending) || form.length() < ending.length() + 2) {
      return List.of(form);
    }
    String stem = form.substring(0, form.length() - ending.length());
    if (stem.endsWith("i")) {
      return List.of(stem.substring(0, stem.length() - 1) + "y", stem + "e");
    }
    int n = stem.length();
    boolean doubled =
        n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && VOWELS.indexOf(stem.charAt(n - 1)) < 0;
    if (doubled) {
      return List.of(stem, stem.substring(0, n - 1));
    }
    boolean silent =
        n > 1
            && VOWELS.indexOf(stem.charAt(n - 1)) < 0
            && VOWELS.indexOf(stem.charAt(n - 2)) >= 0
            && (n == 2 || VOWELS.indexOf(stem.charAt(n - 3)) < 0);
    return silent && n <= 4 ? List.of(stem + "e", stem) : List.of(stem, stem + "e");
  }

  private static List<String> noun(String form) {
    int n = form.length();
    if (form.endsWith("ies") && n > 4) {
      return List.of(form.substring(0, n - 3) + "y", form.substring(0, n - 1));
    }
    if (form.endsWith("es") && n > 4) {
      return List.of(form.substring(0, n - 1), form.substring(0, n - 2));
    }
    return form.endsWith("s") && !form.endsWith("ss")
        ? List.of(form.substring(0, n - 1))
        : List.of(form);
  }
}
