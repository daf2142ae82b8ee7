package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that describes somebody: "senior Syrian officials".
 *
 * @param sentence where it stands
 * @param noun its head
 * @param kind what the table knows of the noun
 * @param first where the phrase begins: its determiners, adjectives, compounds and possessor
 * @param owner whose they are: "Syrian", "of the Revolutionary Guards"
 */
record Description(
    Sentence sentence, Token noun, Nouns.Noun kind, int first, Optional<Draft> owner) {

  String text() {
    return sentence.text(first, noun.index());
  }

  boolean isPlural() {
    return noun.has("Number=Plur") || noun.xpos().endsWith("S");
  }

  /** "The", "this": somebody whom the reader knows. */
  boolean hasArticle() {
    return sentence.children(noun, "det").stream()
        .anyMatch(d -> d.has("Definite=Def") || d.has("PronType=Dem"));
  }

  /** "Its troops": whose, only the sentence knows. */
  boolean isOfPronoun() {
    return sentence.child(noun, "nmod:poss").filter(p -> p.upos().equals("PRON")).isPresent();
  }

  /** "Used force": nothing stands before it. */
  boolean isAlone() {
    return first == noun.index() && sentence.child(noun, "amod", "det").isEmpty();
  }

  /** "A government". */
  boolean isIndefinite() {
    return sentence.children(noun, "det").stream().anyMatch(d -> d.has("Definite=Ind"));
  }

  /** "The two", "both": known from before, and no more than two. */
  boolean isPair() {
    boolean two = sentence.children(noun, "nummod").stream().anyMatch(n -> n.lemma().equals("two"));
    boolean both = sentence.children(noun, "det").stream().anyMatch(d -> d.lemma().equals("both"));
    return both || (two && hasArticle());
  }

  /** The only one of their kind that the words can mean. */
  boolean isDefinite() {
    return hasArticle() || sentence.child(noun, "nmod:poss").isPresent();
  }

  /** Whether nothing says whose they are, but perhaps a pronoun. */
  boolean isBare() {
    return owner.isEmpty() || sentence.token(owner.get().head()).upos().equals("PRON");
  }

  @Nullable String country() {
    return owner.map(d -> d.figure().country()).orElse(null);
  }

  @Nullable String sector() {
    Optional<Figure> body = owner.map(Draft::figure).filter(f -> f.kind() != Actor.Kind.STATE);
    if (body.isPresent() && kind.speaksForItsOwner() && !body.get().isPerson()) {
      return body.get().sector();
    }
    return kind.sector().isEmpty()
        ? owner.map(d -> d.figure().sector()).orElse(null)
        : kind.sector();
  }

  /** The phrase without its article. */
  String bare() {
    String text = text();
    for (Token child : sentence.children(noun, "det")) {
      String article = child.text().toLowerCase(Locale.ROOT) + " ";
      if (text.toLowerCase(Locale.ROOT).startsWith(article)) {
        return text.substring(article.length());
      }
    }
    return text;
  }

  /** The phrase with the words that say whose it is: "media outlets in Peru". */
  String whole() {
    return owner
        .filter(o -> o.first() > noun.index())
        .map(o -> bare() + sentence.text(noun.index(), o.last()).substring(noun.text().length()))
        .orElse(bare());
  }

  /** Where the phrase of a noun begins. */
  static int left(Sentence sentence, Token noun, int first) {
    int left = first;
    for (Token child : sentence.children(noun, "det", "amod", "compound", "nmod:poss", "nummod")) {
      List<Token> below = sentence.subtree(child);
      int start = below.get(0).index();
      if (start < left && below.get(below.size() - 1).index() < noun.index()) {
        left = start;
      }
    }
    return left;
  }
}
