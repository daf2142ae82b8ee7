package dateline.parse;

import java.util.Locale;

/**
 * Applies the encoder's lemma classes: {@code =} keeps the form, {@code ^} lower-cases it, {@code
 * 3|y} cuts three characters and adds "y" ({@code =3|y} keeping case), {@code !be} is "be".
 */
final class Lemmas {

  private Lemmas() {}

  static String of(String rule, String form) {
    if (rule.charAt(0) == '!') {
      return rule.substring(1);
    }
    if (rule.equals("^")) {
      return form.toLowerCase(Locale.ROOT);
    }
    if (rule.equals("=")) {
      return form;
    }
    boolean keeps = rule.charAt(0) == '=';
    String base = keeps ? form : form.toLowerCase(Locale.ROOT);
    int bar = rule.indexOf('|');
    int cut = Integer.parseInt(rule.substring(keeps ? 1 : 0, bar));
    return base.substring(0, Math.max(0, base.length() - cut)) + rule.substring(bar + 1);
  }
}
