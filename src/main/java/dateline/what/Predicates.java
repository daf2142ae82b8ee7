package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lexicon of events: which verb or noun tells which PLOVER event. Immutable after opening. */
final class Predicates {

  private static final String FOLDER = "/dateline/what/";

  /** Tokens before the last that an event noun of several words may have: "state of emergency". */
  private static final int WIDTH = 5;

  /**
   * An entry.
   *
   * @param with particle, preposition, or "+" and the lemma of the object; empty where none is
   *     needed
   * @param frame where the recipient stands, first found wins
   */
  record Entry(
      String lemma,
      String with,
      String type,
      String mode,
      List<String> frame,
      List<String> contexts,
      String source) {
    /** Whether what it is about stands in a clause: "agreed to release", "refused to meet". */
    boolean speaksOfAnAct() {
      return frame.contains("xcomp");
    }

    /** Whether the object that it asks for is itself the recipient: "released two hostages". */
    boolean meets() {
      return !frame.isEmpty() && frame.get(0).equals("obj");
    }

    /** Whether its object is the agent's: "massed troops", "withdrew its soldiers". */
    boolean movesItsOwn() {
      return type.equals("MOBILIZE") || mode.equals("withdraw");
    }

    /** Whether its object is a word of its own, not whom it meets: "threw stones". */
    boolean asksForWord() {
      return with.contains("+") && !with.contains("+@");
    }

    /** Whether that word is what it is done with or the deed itself: "made an arrest". */
    boolean isDoneWithWord() {
      return asksForWord() && (type.equals("ASSAULT") || type.equals("COERCE"));
    }

    /** Whether several subjects do it to each other: "France and Chad signed an accord". */
    boolean isReciprocal() {
      return switch (type) {
        case "CONSULT", "AGREE", "COOPERATE" -> true;
        default -> type.equals("SUPPORT") && frame.contains("with");
      };
    }

    /**
     * Whether it may reach what is no actor: "condemned the attack". One meets people only, and a
     * verb with a particle has other senses with things ("picked up the phone").
     */
    boolean reachesThings() {
      boolean particle = !with.isEmpty() && !with.contains("+");
      return switch (type) {
        case "CONSULT" -> false;
        case "ASSAULT", "COERCE", "AID", "RETREAT", "SANCTION", "MOBILIZE" ->
            !(particle && frame.contains("obj"));
        default -> true;
      };
    }

    /** Whether a state reached only as a place is its recipient: "set up hospitals in Chad". */
    boolean reachesPlaces() {
      return switch (type) {
        case "CONSULT", "PROTEST", "ACCUSE", "REQUEST", "MOBILIZE" -> false;
        default -> speaksOfAnAct() || !isReciprocal();
      };
    }
  }

  private final Map<String, List<Entry>> verbs = new HashMap<>();
  private final Map<String, Entry> nouns = new HashMap<>();
  private final Map<String, Entry> adjectives = new HashMap<>();
  private final Map<String, Entry> said = new HashMap<>();
  private final Map<String, Entry> modals = new HashMap<>();
  private final Forms forms;
  private final Conditions conditions;
  private final LightVerbs light;

  private Predicates(Forms forms) {
    this.forms = forms;
    this.conditions = Conditions.open(forms);
    this.light = LightVerbs.open(forms);
  }

  static Predicates open() {
    List<Table.Row> rows = Table.resource(FOLDER + "predicates.tsv").rows();
    Predicates all = new Predicates(forms(rows));
    for (Table.Row row : rows) {
      Entry entry =
          new Entry(
              row.get("lemma"),
              row.get("with"),
              row.get("type"),
              row.get("mode"),
              row.list("frame"),
              row.list("contexts"),
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
    return all;
  }

  private static Forms forms(List<Table.Row> rows) {
    List<String> verbs = new ArrayList<>();
    List<String> nouns = new ArrayList<>();
    LightVerbs.rows().forEach(r -> verbs.add(r.get("lemma")));
    Conditions.rows().forEach(r -> nouns.add(r.get("word")));
    for (Table.Row row : rows) {
      if (row.get("pos").equals("verb")) {
        verbs.add(row.get("lemma").substring(row.get("lemma").lastIndexOf('-') + 1));
        verbs.add(row.get("lemma"));
      } else if (row.get("pos").equals("noun")) {
        nouns.add(row.get("lemma"));
      }
      for (String with : row.get("with").split("&")) {
        if (with.startsWith("+") && !with.startsWith("+@")) {
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

  /** The listed verb, with what a hyphen joins to it: "test-fire". */
  private String joined(Sentence sentence, Token verb) {
    int hyphen = verb.index() - 1;
    if (hyphen > 0 && sentence.token(hyphen).text().equals("-")) {
      String whole =
          sentence.token(hyphen - 1).text().toLowerCase(Locale.ROOT) + "-" + forms.lemma(verb);
      if (verbs.containsKey(whole)) {
        return whole;
      }
    }
    return forms.lemma(verb);
  }

  /** The entry of a verb where it stands: the most particular one that fits. */
  Optional<Entry> verb(Sentence sentence, Token verb) {
    Entry best = null;
    for (Entry entry : verbs.getOrDefault(joined(sentence, verb), List.of())) {
      boolean nearer = best == null || Conditions.rank(entry.with()) > Conditions.rank(best.with());
      if (nearer && conditions.fit(sentence, verb, entry.with())) {
        best = entry;
      }
    }
    return Optional.ofNullable(best);
  }

  /** An event noun with its first and last word: "air strikes", "state of emergency". */
  record FoundNoun(int first, int last, Entry entry) {}

  /** The event noun that this token heads, the longest one. */
  Optional<FoundNoun> noun(Sentence sentence, Token noun) {
    boolean nominal =
        noun.isNominal()
            || (noun.isAny("obj", "nsubj", "nmod") && sentence.child(noun, "det").isPresent());
    if (!nominal) {
      return Optional.empty();
    }
    int end = Math.min(sentence.tokens().size() - 1, noun.index() + WIDTH);
    for (int last = end; last >= noun.index(); last--) {
      for (int first = Math.max(0, noun.index() - WIDTH); first <= noun.index(); first++) {
        Entry entry = spanned(sentence, noun, first, last);
        if (entry != null && heads(sentence, noun, first, last)) {
          return Optional.of(new FoundNoun(first, last, entry));
        }
      }
    }
    return Optional.empty();
  }

  /** The entry of these words, where the head or the last word may stand in the plural. */
  private @Nullable Entry spanned(Sentence sentence, Token noun, int first, int last) {
    String before = between(sentence, sentence.token(first).start(), noun.start());
    String after = between(sentence, noun.end(), sentence.token(last).end());
    Entry entry = null;
    for (String form : forms.candidates(noun)) {
      entry = entry == null ? nouns.get(before + form + after) : entry;
    }
    return entry;
  }

  private static String between(Sentence sentence, int start, int end) {
    return sentence
        .text()
        .substring(start - sentence.start(), end - sentence.start())
        .toLowerCase(Locale.ROOT);
  }

  private static boolean heads(Sentence sentence, Token noun, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!sentence.dominates(noun, sentence.token(i))) {
        return false;
      }
    }
    return true;
  }

  /** The part of the subject where this verb only carries the noun: "held talks". */
  Optional<LightVerbs.Part> carries(Sentence sentence, Token verb, Token noun) {
    return light.carries(sentence, verb, noun);
  }

  /** The objects that an entry asks for: "fire" of "open fire". */
  List<Token> objects(Sentence sentence, Token verb, Entry entry) {
    return conditions.asked(sentence, verb, entry.with());
  }

  /** Every entry, for tests. */
  List<Entry> all() {
    List<Entry> all = new ArrayList<>(nouns.values());
    verbs.values().forEach(all::addAll);
    return all;
  }
}
