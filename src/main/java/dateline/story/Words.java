package dateline.story;

import dateline.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a text in a base form good enough to compare texts by: lower case, endings off. */
final class Words {

  private static final int SHORTEST_STEM = 3;

  /** Irregular forms of verbs. */
  private static final Map<String, String> IRREGULAR = new HashMap<>();

  static {
    for (Table.Row row : Table.resource("/dateline/parse/irregular.tsv").rows()) {
      if (row.get("pos").equals("V")) {
        IRREGULAR.putIfAbsent(row.get("form"), row.get("lemma"));
      }
    }
  }

  private Words() {}

  /** The words that carry a claim, so that "met" and "will meet" are one act. */
  static String act(String trigger) {
    List<String> words = new ArrayList<>();
    for (String word : trigger.toLowerCase(Locale.ROOT).split("\\s+")) {
      boolean y = word.endsWith("ied") && word.length() > SHORTEST_STEM + 2;
      String verb = y ? word.substring(0, word.length() - 3) + "y" : word;
      words.add(base(IRREGULAR.getOrDefault(verb, verb)));
    }
    return String.join(" ", words);
  }

  /** A word as it stands, with what the text does around it. */
  record Written(String base, boolean capital, boolean opens) {}

  /** The base forms in order. */
  static List<String> of(String text) {
    return written(text).stream().map(Written::base).toList();
  }

  /** The words in order; of a script without blanks, the characters. */
  static List<Written> written(String text) {
    List<Written> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean opens = true;
    boolean next = true;
    int length = text.length();
    for (int i = 0; i < length; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean apostrophe = c == '\'' || c == '’';
      if (Character.isIdeographic(c)) {
        close(word, opens, words);
        words.add(new Written(Character.toString(c), false, false));
      } else if (Character.isLetterOrDigit(c)) {
        if (word.length() == 0) {
          opens = next;
          next = false;
        }
        word.appendCodePoint(c);
      } else if (apostrophe && word.length() > 0 && i < length) {
        word.append('\'');
      } else {
        close(word, opens, words);
        next |= ".!?:\"“”\n".indexOf(c) >= 0;
      }
    }
    close(word, opens, words);
    return words;
  }

  private static void close(StringBuilder word, boolean opens, List<Written> words) {
    if (word.length() > 0) {
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      words.add(new Written(base(word.toString()), capital, opens));
      word.setLength(0);
    }
  }

  /** "strikes", "strike's" and "striking" become "strik"; names lose only the possessive. */
  static String base(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    int apostrophe = w.indexOf('\'');
    if (apostrophe > 0) {
      w = w.substring(0, apostrophe);
    }
    if (w.endsWith("ies") && w.length() > SHORTEST_STEM + 2) {
      w = w.substring(0, w.length() - 3) + "y";
    } else if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
      w = cut(w, 1);
    }
    if (w.endsWith("ing")) {
      w = undoubled(cut(w, 3));
    } else if (w.endsWith("ed")) {
      w = undoubled(cut(w, 2));
    }
    return w.endsWith("e") ? cut(w, 1) : w;
  }

  private static String cut(String word, int ending) {
    return word.length() - ending < SHORTEST_STEM
        ? word
        : word.substring(0, word.length() - ending);
  }

  private static String undoubled(String stem) {
    int n = stem.length();
    boolean twice = n > SHORTEST_STEM && stem.charAt(n - 1) == stem.charAt(n - 2);
    return twice && "lsz".indexOf(stem.charAt(n - 1)) < 0 ? stem.substring(0, n - 1) : stem;
  }
}
