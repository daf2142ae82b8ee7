package dateline.who;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings names that differ only in case, marks, apostrophes or article to one form. */
public final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʿʾ`´]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z.+&-]{0,5}");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private Spelling() {}

  /** The key under which a name is looked up. */
  public static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    plain = APOSTROPHES.matcher(plain).replaceAll("'").toLowerCase(Locale.ROOT);
    plain = SPACES.matcher(plain).replaceAll(" ").strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  /** The same word without accents: "Jose" for "José". */
  static String withoutMarks(String word) {
    return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Whether the name is one whose case tells it from a word: "IS", "US", "WHO". */
  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches();
  }

  /** A part of an id: lower-case letters, digits and hyphens. */
  static String slug(String name) {
    String slug = OTHER.matcher(key(name)).replaceAll("-");
    return slug.replaceAll("^-|-$", "");
  }
}
