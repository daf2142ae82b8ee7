package dateline.parse;

import java.util.List;
import java.util.Set;

/**
 * Heads, relations and tags set right by the tree that they stand in, where an encoder that scores
 * each word alone contradicts itself: a verb has one object, a noun has none, the subject of a noun
 * that is no predicate is a part of its name, and an open complement has no subject of its own.
 */
final class Relations {

  private static final Set<String> NOUNS = Set.of("NN", "NNS");

  private static final Set<String> ARGUMENTS =
      Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj");

  private final int[] heads;
  private final List<String> relations;
  private final List<String> tags;

  /**
   * @param heads the heads of the words, -1 for the root
   * @param relations their relations, as scored
   * @param tags their Penn tags, as scored
   */
  Relations(int[] heads, List<String> relations, List<String> tags) {
    this.heads = heads;
    this.relations = relations;
    this.tags = tags;
  }

  /** The head of a word: "wants Kenya to stay" has an object that is to stay. */
  int head(int word) {
    return isRaised(word) ? heads[heads[word]] : heads[word];
  }

  /** The relation of a word. */
  String of(int word) {
    String relation = relations.get(word);
    if (isRaised(word)) {
      return "obj";
    }
    if (relation.equals("obj") && isSecondObject(word)) {
      return "obl";
    }
    return relation.equals("nsubj") && isPartOfNoun(word) ? "compound" : relation;
  }

  /**
   * The Penn tag of a word: what has a subject and an object is a verb, "the army trains pilots".
   */
  String tag(int word) {
    String tag = tags.get(word);
    if (!NOUNS.contains(tag) || !has(word, "nsubj") || !has(word, "obj") || has(word, "cop")) {
      return tag;
    }
    return tag.equals("NNS") ? "VBZ" : "VBP";
  }

  private boolean isRaised(int word) {
    int clause = heads[word];
    boolean subject = clause > word && relations.get(word).equals("nsubj");
    if (!subject || !relations.get(clause).equals("xcomp") || has(clause, "cop")) {
      return false;
    }
    int verb = heads[clause];
    return verb >= 0 && verb < word && !has(verb, "obj");
  }

  /** Of two objects, the one with a preposition is none. */
  private boolean isSecondObject(int word) {
    boolean other = false;
    for (int i = 0; i < heads.length; i++) {
      other |= i != word && heads[i] == heads[word] && relations.get(i).equals("obj");
    }
    return other && has(word, "case");
  }

  /** "Air strikes hit": "air" is no subject of strikes, nor is a part of a part. */
  private boolean isPartOfNoun(int word) {
    int head = heads[word];
    boolean argument =
        head > word
            && NOUNS.contains(tags.get(head))
            && ARGUMENTS.contains(relations.get(head))
            && !has(head, "cop")
            && !has(head, "obj");
    for (int i = word + 1; argument && i < head; i++) {
      argument = heads[i] == head || heads[i] == word;
    }
    return argument;
  }

  private boolean has(int head, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == head && relations.get(i).equals(relation)) {
        return true;
      }
    }
    return false;
  }
}
