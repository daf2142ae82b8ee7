package dateline.what;

import dateline.parse.Token;
import dateline.table.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Leads the forms of words that the tables list back to them ("expelled" to "expel"), so that a
 * slip of the parser's lemmatizer costs no event. Regular forms are made by rule, irregular ones
 * are read. Immutable after opening.
 */
final class Forms {

  private static final String VOWELS = "aeiou";

  private final Map<String, String> lemmas = new HashMap<>();

  /** The forms of these verbs and nouns; of a form of two words, the one that is listed first. */
  static Forms of(Collection<String> verbs, Collection<String> nouns) {
    Forms forms = new Forms();
    verbs.forEach(v -> forms.lemmas.put(v, v));
    Set<String> listed = Set.copyOf(nouns);
    for (Table.Row row : Table.resource("/dateline/what/irregular_forms.tsv").rows()) {
      if (forms.lemmas.containsKey(row.get("lemma")) || listed.contains(row.get("lemma"))) {
        forms.lemmas.putIfAbsent(row.get("form"), row.get("lemma"));
      }
    }
    verbs.forEach(forms::addVerb);
    nouns.forEach(n -> forms.lemmas.putIfAbsent(n, n));
    nouns.forEach(n -> forms.add(n, third(n)));
    return forms;
  }

  /** The listed word that this is a form of, or what the parser says. */
  String lemma(Token token) {
    String form = token.text().toLowerCase(Locale.ROOT);
    String lemma = lemmas.get(form);
    return lemma != null ? lemma : token.lemma();
  }

  /** What a table may list the word as: its listed base, as written, as the parser has it. */
  List<String> candidates(Token token) {
    String form = token.text().toLowerCase(Locale.ROOT);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return List.of(lemmas.getOrDefault(form, lemma), form, lemma, singular(form));
  }

  private static String singular(String form) {
    return form.endsWith("ies")
        ? form.substring(0, form.length() - 3) + "y"
        : form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }

  private void addVerb(String verb) {
    add(verb, third(verb));
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      String stem = verb.substring(0, verb.length() - 1);
      add(verb, stem + "ed");
      add(verb, (verb.endsWith("ie") ? stem.substring(0, stem.length() - 1) + "y" : stem) + "ing");
    } else if (endsInConsonantAndY(verb)) {
      add(verb, verb.substring(0, verb.length() - 1) + "ied");
      add(verb, verb + "ing");
    } else {
      String last = doubles(verb) ? verb.substring(verb.length() - 1) : "";
      // Both spellings are made, since stress decides which is right: "limited", "admitted".
      add(verb, verb + "ed");
      add(verb, verb + "ing");
      add(verb, verb + (verb.endsWith("ee") ? "d" : last + "ed"));
      add(verb, verb + last + "ing");
      if (verb.endsWith("c")) {
        add(verb, verb + "ked");
        add(verb, verb + "king");
      }
    }
  }

  private void add(String lemma, String form) {
    lemmas.putIfAbsent(form, lemma);
  }

  private static String third(String word) {
    if (endsInConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word.matches(".*(s|x|z|ch|sh|o)") ? word + "es" : word + "s";
  }

  private static boolean endsInConsonantAndY(String word) {
    return word.matches(".*[^aeiou]y");
  }

  private static boolean doubles(String verb) {
    int n = verb.length();
    return n > 2
        && VOWELS.indexOf(verb.charAt(n - 1)) < 0
        && "wxy".indexOf(verb.charAt(n - 1)) < 0
        && VOWELS.indexOf(verb.charAt(n - 2)) >= 0;
  }
}
