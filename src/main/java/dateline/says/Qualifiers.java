package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.Locale;
import java.util.Optional;

/** What a clause says of itself: negation, modals, hypothetical marks, commands, questions. */
final class Qualifiers {

  private final Cues cues;

  Qualifiers(Cues cues) {
    this.cues = cues;
  }

  /** How the word stands by its own negation, modal, mark, adverb or adjective. */
  Found of(Sentence sentence, Token word, Voice voice) {
    Optional<String> negation = negation(sentence, word);
    Optional<Found> counter = counterfactual(sentence, word, negation.isPresent());
    if (counter.isPresent()) {
      return counter.get();
    }
    Optional<Found> modal = modal(sentence, word, negation.isPresent(), voice);
    if (modal.isPresent()) {
      return modal.get();
    }
    if (isCommand(sentence, word)) {
      return Found.of(Status.DEMANDED, 0.5, "a command");
    }
    if (negation.isPresent()) {
      return Found.of(Status.NEGATED, -3, "negated by \"" + negation.get() + "\"");
    }
    for (Token child : sentence.children(word)) {
      String text = lower(sentence, child);
      Found found = Found.ASSERTED;
      if (child.isAny("mark", "case", "advmod", "cc")) {
        found = Found.effect(cues.qualifier("opening", text), "\"" + text + "\" opens its clause");
      }
      if (found.isAsserted() && child.is("mark") && !cues.qualifier("mark", text).isEmpty()) {
        found = Found.of(Status.POSSIBLE, 0, "hypothetical: \"" + child.text() + "\"");
      }
      if (found.isAsserted() && child.is("advmod") && word.upos().equals("VERB")) {
        found = Found.effect(cues.qualifier("adverb", text), "adverb \"" + child.text() + "\"");
      }
      if (found.isAsserted() && child.is("amod") && word.isNominal()) {
        found =
            Found.effect(
                cues.qualifier("adjective", child.lemma()), "adjective \"" + child.text() + "\"");
      }
      if (!found.isAsserted()) {
        return found;
      }
    }
    if (isPolarQuestion(sentence, word)) {
      return Found.of(Status.POSSIBLE, 0, "a question");
    }
    return Found.ASSERTED;
  }

  /** The word with the words fixed to it: "instead of". */
  private static String lower(Sentence sentence, Token token) {
    StringBuilder text = new StringBuilder(token.text());
    sentence.children(token, "fixed").forEach(f -> text.append(' ').append(f.text()));
    return text.toString().toLowerCase(Locale.ROOT);
  }

  boolean isNegated(Sentence sentence, Token word) {
    return negation(sentence, word).isPresent();
  }

  /** The word that negates this one: its adverb, or a subject or object that is nobody. */
  private Optional<String> negation(Sentence sentence, Token word) {
    for (Token child : sentence.children(word)) {
      boolean negator = negates(child);
      boolean beside = child.isAny("advmod", "cc:preconj") && negator;
      boolean none = child.is("det") && negator && word.isNominal();
      boolean nobody =
          child.isAny("nsubj", "obj")
              && word.upos().equals("VERB")
              && (negator || sentence.children(child, "det").stream().anyMatch(this::negates));
      if (beside || none || nobody) {
        return Optional.of(child.text());
      }
    }
    return Optional.empty();
  }

  private boolean negates(Token token) {
    return !cues.qualifier("negator", token.text().toLowerCase(Locale.ROOT)).isEmpty();
  }

  private Optional<Found> modal(Sentence sentence, Token word, boolean negated, Voice voice) {
    for (Token child : sentence.children(word, "aux")) {
      String words = "modal \"" + child.text() + "\"";
      switch (effect("modal", child)) {
        case "able":
          return Optional.of(
              negated
                  ? Found.of(Status.NEGATED, -2.5, "negated " + words)
                  : Found.of(Status.POSSIBLE, 0.6, words));
        case "possible":
          return Optional.of(Found.of(Status.POSSIBLE, negated ? -0.6 : 0.6, words));
        case "demanded":
          return Optional.of(Found.of(Status.DEMANDED, negated ? -0.9 : 0.9, words));
        case "conditional":
          return Optional.of(
              voice.reported() && (!isConditional(sentence, word, "conditional") || voice.own())
                  ? future(sentence, word, negated, voice, words)
                  : Found.ahead(Status.POSSIBLE, negated ? -0.6 : 0.6, words));
        case "future":
          return Optional.of(
              isPolarQuestion(sentence, word)
                  ? Found.of(Status.POSSIBLE, 0, "a question")
                  : future(sentence, word, negated, voice, words));
        default:
          break;
      }
      if (child.lemma().equals("be")
          && child.has("VerbForm=Fin")
          && word.lemma().equals("go")
          && sentence.child(word, "xcomp").isPresent()) {
        return Optional.of(future(sentence, word, negated, voice, "\"going to\""));
      }
    }
    return Optional.empty();
  }

  private String effect(String kind, Token word) {
    String effect = cues.qualifier(kind, word.text().toLowerCase(Locale.ROOT));
    return effect.isEmpty() ? cues.qualifier(kind, word.lemma()) : effect;
  }

  private Found future(Sentence sentence, Token word, boolean negated, Voice voice, String words) {
    if (negated) {
      return Found.ahead(Status.NEGATED, -1.8, "future, negated, " + words);
    }
    if (!voice.own()) {
      return Found.ahead(Status.PLANNED, 1.8, "future, " + words);
    }
    return isConditional(sentence, word, "ultimatum")
        ? Found.of(Status.THREATENED, 1, "what it will do unless, " + words)
        : Found.ahead(Status.PROMISED, 1.8, "its own future, " + words);
  }

  /** Whether a condition of this kind hangs on the clause: "if", "unless". */
  private boolean isConditional(Sentence sentence, Token word, String kind) {
    return sentence.children(word, "advcl").stream()
        .flatMap(c -> sentence.children(c, "mark").stream())
        .anyMatch(m -> cues.is(kind, m.text().toLowerCase(Locale.ROOT)));
  }

  /** "Would have come", "had he come", "if he had come": it did not happen. */
  private Optional<Found> counterfactual(Sentence sentence, Token word, boolean negated) {
    Optional<Token> have =
        sentence.children(word, "aux").stream().filter(a -> a.lemma().equals("have")).findFirst();
    if (have.isEmpty()) {
      return Optional.empty();
    }
    String effect = "";
    String words = "";
    for (Token child : sentence.children(word, "aux")) {
      if (child.index() < have.get().index() && effect.isEmpty()) {
        effect = effect("perfect", child);
        words = child.text() + " have";
      }
    }
    boolean past = have.get().xpos().equals("VBD");
    Optional<Token> subject = sentence.child(word, "nsubj");
    boolean inverted =
        subject.isPresent()
            && have.get().index() < subject.get().index()
            && !sentence.text().endsWith("?");
    boolean conditional =
        sentence.children(word, "mark").stream()
            .anyMatch(m -> cues.is("conditional", m.text().toLowerCase(Locale.ROOT)));
    if (past && (inverted || conditional)) {
      effect = "negates";
      words = "had";
    }
    return switch (effect) {
      case "negates" ->
          Optional.of(
              negated
                  ? Found.of(Status.ASSERTED, 2, "counterfactual \"" + words + "\", negated")
                  : Found.ahead(Status.NEGATED, -2, "counterfactual \"" + words + "\""));
      case "possible" ->
          Optional.of(Found.of(Status.POSSIBLE, negated ? -0.6 : 0.6, "modal \"" + words + "\""));
      default -> Optional.empty();
    };
  }

  /** An imperative: the bare verb without subject, auxiliary or mark that heads its clause. */
  private static boolean isCommand(Sentence sentence, Token word) {
    return word.upos().equals("VERB")
        && word.xpos().equals("VB")
        && word.isAny("root", "ccomp", "parataxis")
        && sentence.children(word, "aux").stream().allMatch(a -> a.lemma().equals("do"))
        && sentence.child(word, "nsubj", "mark", "aux:pass", "cop").isEmpty();
  }

  /** "Will the army obey?": the auxiliary before the subject opens the clause. */
  private static boolean isPolarQuestion(Sentence sentence, Token word) {
    Optional<Token> subject = sentence.child(word, "nsubj");
    Optional<Token> first =
        sentence.children(word).stream().filter(c -> !c.is("punct") && !c.is("cc")).findFirst();
    if (subject.isEmpty()
        || first.isEmpty()
        || !first.get().isAny("aux", "cop")
        || first.get().index() > subject.get().index()) {
      return false;
    }
    return sentence.tokens().stream()
        .filter(t -> t.index() > word.index() && t.xpos().equals("."))
        .findFirst()
        .filter(t -> t.text().startsWith("?"))
        .isPresent();
  }
}
