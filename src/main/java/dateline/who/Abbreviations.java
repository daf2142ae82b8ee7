package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The abbreviations that an article explains itself: "the National Police Chiefs' Council (NPCC)".
 * There they mean what the article says, whatever a table holds. After Schwartz and Hearst (2003),
 * for initials only.
 */
final class Abbreviations {

  private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,7}");

  private final Map<String, String> longForms = new HashMap<>();

  private Abbreviations() {}

  static Abbreviations of(List<Sentence> sentences) {
    Abbreviations found = new Abbreviations();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 2; i + 1 < tokens.size(); i++) {
        boolean enclosed =
            tokens.get(i - 1).text().equals("(") && tokens.get(i + 1).text().equals(")");
        if (enclosed && SHORT.matcher(tokens.get(i).text()).matches()) {
          found.explain(sentence, i);
        }
      }
    }
    return found;
  }

  /** What an abbreviation stands for, where the article explains it. */
  Optional<String> longForm(String text) {
    return Optional.ofNullable(longForms.get(text));
  }

  /** Matches the letters from the last one on with the capitals of the words before. */
  private void explain(Sentence sentence, int at) {
    String letters = sentence.token(at).text();
    int letter = letters.length() - 1;
    int last = at - 2;
    while (last > 0 && sentence.token(last).is("case")) {
      last--; // "the United Nations' (UN)"
    }
    for (int i = last; i >= 0 && letter >= 0; i--) {
      String word = sentence.token(i).text();
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (capital && word.charAt(0) != letters.charAt(letter)) {
        return;
      }
      if (capital) {
        letter--;
      }
      if (letter < 0 && i < last) {
        longForms.putIfAbsent(letters, sentence.text(i, last));
      }
    }
  }
}
