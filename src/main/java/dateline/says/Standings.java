package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.Locale;
import java.util.Optional;

/**
 * How a clause stands, projected from its own qualifiers through the words that govern it, after
 * Karttunen's signatures as TruthTeller applies them (Lotan, Stern and Dagan 2013).
 */
final class Standings {

  private final Cues cues;

  Standings(Cues cues) {
    this.cues = cues;
  }

  /** What was found on the way up: a status with its reason; asserted where nothing qualifies. */
  record Found(Status status, double certainty, String basis) {
    static final Found ASSERTED = new Found(Status.ASSERTED, 3, "asserted: nothing qualifies it");
  }

  /**
   * The status of what a predicate tells.
   *
   * @param own whether the innermost source speaks of what it does itself
   */
  Found of(Sentence sentence, Token predicate, boolean own) {
    Found here = qualified(sentence, predicate, own);
    if (here.status() != Status.ASSERTED) {
      return here;
    }
    boolean gives =
        cues.verb(predicate.lemma()).filter(c -> c.type().equals("promise")).isPresent();
    if (gives && predicate.upos().equals("VERB")) {
      return new Found(Status.PROMISED, 1.5, "\"" + predicate.text() + "\" gives one's word");
    }
    Token at = predicate;
    for (int steps = 0; steps < 6; steps++) {
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty()) {
        break;
      }
      Token head = up.get();
      Optional<Found> governed = governed(sentence, at, head, own);
      if (governed.isPresent()) {
        return governed.get();
      }
      if (!projects(sentence, at, head)) {
        break;
      }
      Found above = qualified(sentence, head, own);
      if (above.status() != Status.ASSERTED) {
        return above;
      }
      at = head;
    }
    return Found.ASSERTED;
  }

  /** The word's own negation, modal, mark or adjective. */
  private Found qualified(Sentence sentence, Token word, boolean own) {
    for (Token child : sentence.children(word)) {
      String text = child.text().toLowerCase(Locale.ROOT);
      if (child.isAny("advmod", "det", "cc:preconj")
          || (child.is("case") && text.equals("without"))
          || (child.is("mark") && text.equals("without"))) {
        if (!cues.qualifier("negator", text).isEmpty()
            && !(child.is("det") && !text.equals("no") && !text.equals("neither"))) {
          return new Found(Status.NEGATED, -3, "negated by \"" + child.text() + "\"");
        }
      }
      if (child.isAny("nsubj", "obj")
          && (cues.qualifier("negator", text).equals("negates") || hasNo(sentence, child))
          && word.upos().equals("VERB")) {
        return new Found(Status.NEGATED, -3, "negated by its argument \"" + child.text() + "\"");
      }
      if (child.is("mark") && !cues.qualifier("mark", text).isEmpty()) {
        return new Found(Status.POSSIBLE, 0, "hypothetical: \"" + child.text() + "\"");
      }
      if (child.is("aux")) {
        String effect = cues.qualifier("modal", text);
        if (effect.isEmpty()) {
          effect = cues.qualifier("modal", child.lemma());
        }
        switch (effect) {
          case "possible":
            return new Found(Status.POSSIBLE, 0.6, "modal \"" + child.text() + "\"");
          case "demanded":
            return new Found(Status.DEMANDED, 0.9, "modal \"" + child.text() + "\"");
          case "future":
            return future(own, "\"" + child.text() + "\"");
          default:
            break;
        }
        if (child.lemma().equals("be")
            && child.has("VerbForm=Fin")
            && word.lemma().equals("go")
            && sentence.child(word, "xcomp").isPresent()) {
          return future(own, "\"going to\"");
        }
      }
      if (child.is("amod") && word.isNominal()) {
        Found adjective =
            effect(
                cues.qualifier("adjective", child.lemma()),
                "adjective \"" + child.text() + "\"",
                own);
        if (adjective.status() != Status.ASSERTED) {
          return adjective;
        }
      }
    }
    return Found.ASSERTED;
  }

  private static boolean hasNo(Sentence sentence, Token noun) {
    return sentence.child(noun, "det").filter(d -> d.text().equalsIgnoreCase("no")).isPresent();
  }

  private static Found future(boolean own, String words) {
    return own
        ? new Found(Status.PROMISED, 1.8, "its own future, " + words)
        : new Found(Status.PLANNED, 1.8, "future, " + words);
  }

  /** What a governor's signature says of this word, where the two stand in that relation. */
  private Optional<Found> governed(Sentence sentence, Token word, Token head, boolean own) {
    String signature = cues.signature(head.lemma());
    boolean clause = word.isAny("xcomp", "ccomp") || (word.is("acl") && head.isNominal());
    boolean event = word.isNominal() && word.isAny("obj", "obl", "nmod", "nsubj:pass");
    boolean purpose =
        word.is("advcl")
            && sentence
                .child(word, "mark")
                .filter(m -> m.text().equalsIgnoreCase("to"))
                .isPresent();
    if (purpose) {
      return Optional.of(new Found(Status.PLANNED, 1, "a purpose, not yet a fact"));
    }
    if (word.is("advcl")
        && sentence
            .child(word, "mark")
            .filter(m -> !cues.qualifier("mark", m.text().toLowerCase(Locale.ROOT)).isEmpty())
            .isPresent()) {
      return Optional.of(new Found(Status.POSSIBLE, 0, "hypothetical clause"));
    }
    if (signature.isEmpty() || signature.equals("keeps") || !(clause || event)) {
      return Optional.empty();
    }
    boolean report =
        cues.verb(head.lemma())
            .filter(
                c ->
                    c.type().equals("report")
                        || c.type().equals("assert")
                        || c.type().equals("commit"))
            .isPresent();
    boolean toDo =
        sentence.child(word, "mark").filter(m -> m.xpos().equals("TO")).isPresent()
            || word.is("xcomp");
    if (report && !toDo && !signature.equals("denied")) {
      return Optional.empty();
    }
    if (event && !takesEvents(signature)) {
      return Optional.empty();
    }
    boolean negatedHead = qualified(sentence, head, false).status() == Status.NEGATED;
    Found found = effect(signature, "under \"" + head.text() + "\"", own);
    if (negatedHead && signature.equals("negates")) {
      return Optional.of(
          new Found(Status.ASSERTED, 2.5, "negation of \"" + head.text() + "\": it happened"));
    }
    if (found.status() == Status.ASSERTED) {
      return Optional.empty();
    }
    return Optional.of(
        negatedHead && found.status() != Status.DENIED
            ? new Found(Status.NEGATED, -2, "not \"" + head.text() + "\"")
            : found);
  }

  /**
   * Whether a verb of this signature qualifies an event noun as its object: "denied the attack".
   */
  private static boolean takesEvents(String signature) {
    return switch (signature) {
      case "denied", "demanded", "planned", "threatened", "promised", "negates" -> true;
      default -> false;
    };
  }

  private static Found effect(String signature, String basis, boolean own) {
    return switch (signature) {
      case "negates" -> new Found(Status.NEGATED, -2.5, basis);
      case "planned" -> new Found(Status.PLANNED, 1, basis);
      case "promised" -> new Found(Status.PROMISED, 1.5, basis);
      case "threatened" -> new Found(Status.THREATENED, 1, basis);
      case "demanded" -> new Found(Status.DEMANDED, 0.5, basis);
      case "denied" -> new Found(Status.DENIED, -2, basis);
      case "possible" -> new Found(Status.POSSIBLE, 0.5, basis);
      case "future" -> future(own, basis);
      default -> Found.ASSERTED;
    };
  }

  /** Whether the standing of the head is that of this word too. */
  private boolean projects(Sentence sentence, Token word, Token head) {
    if (word.isAny("ccomp", "parataxis", "acl:relcl", "appos")) {
      return false;
    }
    if (word.is("conj")) {
      boolean both = word.upos().equals(head.upos());
      return both
          && sentence.child(word, "nsubj").isEmpty()
          && sentence.child(word, "aux").isEmpty();
    }
    if (word.is("advcl")) {
      return sentence.child(word, "mark", "nsubj").isEmpty();
    }
    if (word.isNominal()) {
      boolean light = head.upos().equals("VERB") && word.isAny("obj", "obl", "nsubj:pass", "nsubj");
      return light || word.isAny("compound", "conj");
    }
    return word.is("xcomp");
  }
}
