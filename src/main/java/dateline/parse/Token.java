package dateline.parse;

/**
 * A syntactic word of Universal Dependencies v2, with its place in the article.
 *
 * @param index its place in the sentence, from 0
 * @param text as written
 * @param lemma base form, lower-case except for proper nouns
 * @param upos universal part of speech: NOUN, PROPN, VERB, AUX …
 * @param xpos Penn Treebank tag: NNP, VBD …
 * @param feats universal features in CoNLL-U form ("Number=Plur|Tense=Past"), or "_"
 * @param head index of its head, or -1 for the root
 * @param deprel relation to the head, with subtype: "nsubj:pass"
 * @param start offset of its first character in the article's text
 * @param end offset after its last character
 */
public record Token(
    int index,
    String text,
    String lemma,
    String upos,
    String xpos,
    String feats,
    int head,
    String deprel,
    int start,
    int end) {

  /** Whether the relation to the head is this one, or a subtype of it: "nsubj:pass" is "nsubj". */
  public boolean is(String relation) {
    return deprel.equals(relation)
        || (deprel.startsWith(relation) && deprel.charAt(relation.length()) == ':');
  }

  /** Whether the relation is one of these (see {@link #is}). */
  public boolean isAny(String... relations) {
    for (String relation : relations) {
      if (is(relation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it carries this feature, such as "Tense=Past". */
  public boolean has(String feature) {
    return ("|" + feats + "|").contains("|" + feature + "|");
  }

  /** Noun or proper noun. */
  public boolean isNominal() {
    return upos.equals("NOUN") || upos.equals("PROPN");
  }
}
