package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lexicon of events: which verb or noun tells which PLOVER event. Immutable after opening. */
final class Predicates {

  private static final String FOLDER = "/dateline/what/";

  /**
   * An entry.
   *
   * @param with particle, preposition, or "+" and the lemma of the object; empty where none is
   *     needed
   * @param frame where the recipient stands, first found wins
   */
  record Entry(
      String lemma, String with, String type, String mode, List<String> frame, String source) {
    /** Whether what it is about stands in a clause: "agreed to release", "refused to meet". */
    boolean speaksOfAnAct() {
      return frame.contains("xcomp");
    }

    boolean isReciprocal() {
      return type.equals("CONSULT") || type.equals("AGREE") || type.equals("COOPERATE");
    }
  }

  private final Map<String, List<Entry>> verbs = new HashMap<>();
  private final Map<String, Entry> nouns = new HashMap<>();
  private final Map<String, Entry> adjectives = new HashMap<>();
  private final Map<String, Entry> said = new HashMap<>();
  private final Map<String, Entry> modals = new HashMap<>();
  private final Map<String, List<String[]>> light = new HashMap<>();
  private final Forms forms;

  private Predicates(Forms forms) {
    this.forms = forms;
  }

  static Predicates open() {
    List<Table.Row> rows = Table.resource(FOLDER + "predicates.tsv").rows();
    List<Table.Row> carriers = Table.resource(FOLDER + "light_verbs.tsv").rows();
    Predicates all = new Predicates(forms(rows, carriers));
    for (Table.Row row : rows) {
      Entry entry =
          new Entry(
              row.get("lemma"),
              row.get("with"),
              row.get("type"),
              row.get("mode"),
              Arrays.stream(row.get("frame").split("\\|")).filter(f -> !f.isEmpty()).toList(),
              "predicates.tsv:"
                  + row.line()
                  + " "
                  + row.get("lemma")
                  + (row.get("with").isEmpty() ? "" : " " + row.get("with")));
      switch (row.get("pos")) {
        case "noun" -> all.nouns.put(entry.lemma(), entry);
        case "adj" -> all.adjectives.put(entry.lemma(), entry);
        case "said" -> all.said.put(entry.lemma(), entry);
        case "modal" -> all.modals.put(entry.lemma(), entry);
        default -> all.verbs.computeIfAbsent(entry.lemma(), k -> new ArrayList<>()).add(entry);
      }
    }
    for (Table.Row row : carriers) {
      all.light
          .computeIfAbsent(row.get("lemma"), k -> new ArrayList<>())
          .add(new String[] {row.get("with"), row.get("role")});
    }
    return all;
  }

  private static Forms forms(List<Table.Row> rows, List<Table.Row> carriers) {
    List<String> verbs = new ArrayList<>();
    List<String> nouns = new ArrayList<>();
    carriers.forEach(r -> verbs.add(r.get("lemma")));
    for (Table.Row row : rows) {
      if (row.get("pos").equals("verb")) {
        verbs.add(row.get("lemma"));
      } else if (row.get("pos").equals("noun")) {
        nouns.add(row.get("lemma").substring(row.get("lemma").lastIndexOf(' ') + 1));
      }
      for (String with : row.get("with").split("&")) {
        if (with.startsWith("+")) {
          nouns.add(with.substring(1));
        }
      }
    }
    return Forms.of(verbs, nouns);
  }

  /** "is willing to", "is ready to". */
  Optional<Entry> adjective(Token word) {
    return Optional.ofNullable(adjectives.get(word.lemma().toLowerCase(Locale.ROOT)));
  }

  /**
   * A demand or a charge that a clause makes where somebody says it: by its own word ("are
   * responsible") or by its modal ("must leave").
   */
  Optional<Entry> said(Sentence sentence, Token word) {
    for (Token aux : sentence.children(word, "aux")) {
      Entry entry = modals.get(aux.text().toLowerCase(Locale.ROOT));
      if (entry != null) {
        return Optional.of(entry);
      }
    }
    return Optional.ofNullable(said.get(word.text().toLowerCase(Locale.ROOT)));
  }

  /** The entry of a verb where it stands: the most particular one that fits. */
  Optional<Entry> verb(Sentence sentence, Token verb) {
    Entry best = null;
    for (Entry entry : verbs.getOrDefault(forms.lemma(verb), List.of())) {
      if (fits(sentence, verb, entry)
          && (best == null || entry.with().length() > best.with().length())) {
        best = entry;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean fits(Sentence sentence, Token verb, Entry entry) {
    for (String with : entry.with().split("&", -1)) {
      if (!fits(sentence, verb, with)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Sentence sentence, Token verb, String with) {
    if (with.equals("obj")) {
      return sentence.child(verb, "obj", "nsubj:pass").isPresent();
    }
    if (with.isEmpty()) {
      // "called off", "set up" are other verbs than "call" and "set".
      return sentence.child(verb, "compound:prt").isEmpty();
    }
    if (with.startsWith("+")) {
      String object = with.substring(1);
      return sentence.children(verb, "obj", "nsubj:pass", "obl").stream()
          .anyMatch(o -> forms.lemma(o).equals(object) || o.text().equalsIgnoreCase(object));
    }
    for (Token child : sentence.children(verb)) {
      if ((child.deprel().equals("compound:prt") || child.isAny("advmod", "xcomp"))
          && child.text().equalsIgnoreCase(with)) {
        return true;
      }
      boolean phrase = child.isAny("obl", "advcl");
      if (phrase
          && sentence.children(child, "case", "mark").stream()
              .anyMatch(c -> c.text().equalsIgnoreCase(with))) {
        return true;
      }
    }
    return false;
  }

  /** An event noun, with where its first word stands: "air strikes". */
  record FoundNoun(int first, Entry entry) {}

  /** The event noun that ends at this token, the longest one. */
  Optional<FoundNoun> noun(Sentence sentence, Token noun) {
    if (!noun.upos().equals("NOUN") && !noun.upos().equals("PROPN")) {
      return Optional.empty();
    }
    for (int first = Math.max(0, noun.index() - 3); first <= noun.index(); first++) {
      String before =
          first < noun.index()
              ? sentence.text(first, noun.index() - 1).toLowerCase(Locale.ROOT) + " "
              : "";
      Entry entry = nouns.get(before + forms.lemma(noun).toLowerCase(Locale.ROOT));
      if (entry == null) {
        entry = nouns.get(before + noun.text().toLowerCase(Locale.ROOT));
      }
      if (entry != null) {
        return Optional.of(new FoundNoun(first, entry));
      }
    }
    return Optional.empty();
  }

  /**
   * What part the subject has where this verb only carries the noun: actor or target; else empty.
   */
  Optional<String> carries(Sentence sentence, Token verb, Token noun) {
    for (String[] entry : light.getOrDefault(forms.lemma(verb), List.of())) {
      String with = entry[0];
      boolean plain = with.isEmpty() && noun.isAny("obj", "nsubj:pass");
      boolean particle =
          sentence.children(verb, "compound:prt").stream()
                  .anyMatch(p -> p.text().equalsIgnoreCase(with))
              && noun.isAny("obj", "nsubj:pass");
      boolean phrase =
          noun.is("obl")
              && sentence.children(noun, "case").stream()
                  .anyMatch(
                      c -> with.endsWith(c.text().toLowerCase(Locale.ROOT)) && !with.isEmpty());
      if (plain || particle || phrase) {
        return Optional.of(entry[1]);
      }
    }
    return Optional.empty();
  }

  /** The objects that an entry asks for: "fire" of "open fire". */
  List<Token> objects(Sentence sentence, Token verb, Entry entry) {
    return sentence.children(verb, "obj", "nsubj:pass", "obl").stream()
        .filter(o -> entry.with().contains("+" + forms.lemma(o)))
        .toList();
  }

  /** Every entry, for tests. */
  List<Entry> all() {
    List<Entry> all = new ArrayList<>(nouns.values());
    verbs.values().forEach(all::addAll);
    return all;
  }
}
