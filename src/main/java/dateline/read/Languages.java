package dateline.read;

import dateline.table.Table;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tells the language of a text by its script and its commonest words. */
final class Languages {

  /** Nothing could be told. */
  static final String UNKNOWN = "und";

  private static final int SAMPLE = 6000;
  private static final int FEWEST_WORDS = 8;
  private static final double LEAST_SHARE = 0.08;

  private static final Map<String, List<String>> BY_WORD = new HashMap<>();

  static {
    for (Table.Row row : Table.resource("/dateline/read/function-words.tsv").rows()) {
      BY_WORD.computeIfAbsent(row.get("word"), w -> new ArrayList<>()).add(row.get("language"));
    }
  }

  private Languages() {}

  /**
   * ISO 639-1, or "und".
   *
   * @param declared what the page says of itself, or empty; believed where the words do not speak
   *     clearly for another
   */
  static String of(String text, String declared) {
    String said = code(declared);
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    UnicodeScript script = script(sample);
    String byScript = ofScript(script, sample);
    if (!byScript.isEmpty()) {
      return byScript;
    }
    TreeMap<String, Integer> hits = new TreeMap<>();
    int words = 0;
    for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      words++;
      for (String language : BY_WORD.getOrDefault(word, List.of())) {
        hits.merge(language, 1, Integer::sum);
      }
    }
    if (words < FEWEST_WORDS) {
      return said.isEmpty() ? UNKNOWN : said;
    }
    String best = UNKNOWN;
    int most = 0;
    for (Map.Entry<String, Integer> hit : hits.entrySet()) {
      if (hit.getValue() > most) {
        best = hit.getKey();
        most = hit.getValue();
      }
    }
    if (most < words * LEAST_SHARE) {
      return said.isEmpty() ? UNKNOWN : said;
    }
    int declaredHits = hits.getOrDefault(said, 0);
    return !said.isEmpty() && declaredHits >= most * 0.7 ? said : best;
  }

  /** Whether a language of the table has it among its commonest words. */
  static boolean isFunctionWord(String lower) {
    return BY_WORD.containsKey(lower);
  }

  /** "en" of "en-GB", "EN_us"; empty where it is none. */
  static String code(String declared) {
    String lower = declared.strip().toLowerCase(Locale.ROOT);
    if (!lower.matches("[a-z]{2}(?:[-_].*)?")) {
      return "";
    }
    String code = lower.substring(0, 2);
    return code.equals("nb") || code.equals("nn") ? "no" : code;
  }

  private static UnicodeScript script(String text) {
    EnumMap<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    UnicodeScript best = UnicodeScript.COMMON;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        best = count.getKey();
        most = count.getValue();
      }
    }
    return best;
  }

  /** Scripts of one language in the news; empty for those of several. */
  private static String ofScript(UnicodeScript script, String text) {
    return switch (script) {
      case HAN -> text.codePoints().anyMatch(Languages::isKana) ? "ja" : "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case THAI -> "th";
      case HEBREW -> "he";
      case GREEK -> "el";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case TELUGU -> "te";
      case GUJARATI -> "gu";
      case GURMUKHI -> "pa";
      case KANNADA -> "kn";
      case MALAYALAM -> "ml";
      case SINHALA -> "si";
      case MYANMAR -> "my";
      case KHMER -> "km";
      case LAO -> "lo";
      case ETHIOPIC -> "am";
      case ARABIC -> arabic(text);
      default -> "";
    };
  }

  /** Letters that only Urdu, or only Persian beside it, adds to the Arabic script. */
  private static String arabic(String text) {
    if (text.codePoints().anyMatch(c -> c == 'ٹ' || c == 'ڈ' || c == 'ے' || c == 'ں')) {
      return "ur";
    }
    long persian =
        text.codePoints().filter(c -> c == 'پ' || c == 'چ' || c == 'گ' || c == 'ی').count();
    return persian > text.length() / 200 ? "fa" : "ar";
  }

  private static boolean isKana(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
  }
}
