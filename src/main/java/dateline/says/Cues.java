package dateline.says;

import dateline.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that attribute and qualify, from the tables. Immutable after opening. */
final class Cues {

  private static final String FOLDER = "/dateline/says/";

  /** A verb that attributes. */
  record Cue(String type, String needs, int line) {
    boolean takesObject() {
      return needs.equals("object");
    }

    /** Whether it tells of speech, so that a clause before it is what is said. */
    boolean isSpeech() {
      return type.equals("report") || type.equals("assert") || type.equals("commit");
    }

    /** Whether words can stand with it as they were said: "she asked", "he demanded". */
    boolean isOfWords() {
      return isSpeech() || type.equals("doubt") || type.equals("demand");
    }

    /** Whether its infinitive is what one means to do, and not what one says. */
    boolean isIntention() {
      return type.equals("plan") || type.equals("refuse") || type.equals("commit");
    }

    /** Whether its object is a fact that one judges. */
    boolean isJudgement() {
      return type.equals("accuse") || type.equals("praise");
    }

    /** Whether an infinitive is its content: what is promised, planned, demanded. */
    boolean takesInfinitive() {
      return switch (type) {
        case "promise",
            "threaten",
            "plan",
            "demand",
            "deny",
            "refuse",
            "report",
            "belief",
            "assert" ->
            true;
        default -> false;
      };
    }
  }

  private final Map<String, Cue> verbs = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, String> signatures = new HashMap<>();
  private final Map<String, Map<String, String>> qualifiers = new HashMap<>();

  static Cues open() {
    Cues cues = new Cues();
    for (Table.Row row : Table.resource(FOLDER + "cues.tsv").rows()) {
      cues.verbs.put(row.get("lemma"), new Cue(row.get("class"), row.get("needs"), row.line()));
    }
    for (Table.Row row : Table.resource(FOLDER + "words.tsv").rows()) {
      cues.words.computeIfAbsent(row.get("kind"), k -> new HashSet<>()).add(row.get("word"));
    }
    for (Table.Row row : Table.resource(FOLDER + "signatures.tsv").rows()) {
      cues.signatures.put(row.get("lemma"), row.get("effect"));
    }
    for (Table.Row row : Table.resource(FOLDER + "qualifiers.tsv").rows()) {
      cues.qualifiers
          .computeIfAbsent(row.get("kind"), k -> new HashMap<>())
          .put(row.get("word"), row.get("effect"));
    }
    return cues;
  }

  Optional<Cue> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** What a governing word says of what is under it; empty where it says nothing. */
  String signature(String lemma) {
    return signatures.getOrDefault(lemma, "");
  }

  String qualifier(String kind, String word) {
    return qualifiers.getOrDefault(kind, Map.of()).getOrDefault(word, "");
  }
}
