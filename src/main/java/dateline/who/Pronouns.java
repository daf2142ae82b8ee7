package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Resolves third-person and relative pronouns by number, gender, animacy, grammatical role and
 * recency; none where nobody fits. First and second persons are the speaker's, and left to the step
 * that knows who speaks.
 */
final class Pronouns {

  private static final int WINDOW = 4;

  /** Resolves the pronouns of a sentence, left to right; everything before it is resolved. */
  void resolve(Sentence sentence, Cast cast) {
    for (Token token : sentence.tokens()) {
      String lemma = token.text().toLowerCase(Locale.ROOT);
      boolean pronoun =
          token.upos().equals("PRON")
              || (token.upos().equals("DET") && token.deprel().equals("nmod:poss"));
      if (pronoun && token.has("PronType=Rel")) {
        relative(sentence, token, cast);
      } else if (pronoun) {
        switch (lemma) {
          case "he", "him", "his", "himself" ->
              add(sentence, token, person("m", sentence, token, cast), "pronoun", cast);
          case "she", "her", "hers", "herself" ->
              add(sentence, token, person("f", sentence, token, cast), "pronoun", cast);
          case "it", "its", "itself" ->
              add(sentence, token, thing(sentence, token, cast), "pronoun", cast);
          case "they", "them", "their", "theirs", "themselves" ->
              add(sentence, token, several(sentence, token, cast), "pronoun", cast);
          default -> {}
        }
      }
      if (lemma.equals("both") && token.isAny("nsubj", "obj", "det", "advmod") && !token.is("cc")) {
        pair(sentence, token, cast);
      }
    }
  }

  private static void add(
      Sentence sentence, Token token, Optional<Figure> figure, String basis, Cast cast) {
    figure.ifPresent(
        f ->
            cast.add(
                new Draft(
                    sentence.number(),
                    token.index(),
                    token.index(),
                    token.index(),
                    token.text(),
                    Mention.Form.PRONOUN,
                    f,
                    Spans.role(sentence, token),
                    basis + " for " + f.actors().get(0).name())));
  }

  private static void relative(Sentence sentence, Token token, Cast cast) {
    Token at = token;
    while (at.head() >= 0 && !at.deprel().equals("acl:relcl")) {
      at = sentence.token(at.head());
    }
    if (at.head() < 0) {
      return;
    }
    Token antecedent = sentence.token(at.head());
    cast.headedBy(sentence.number(), antecedent.index())
        .or(() -> cast.holding(sentence.number(), antecedent.index()))
        .ifPresent(d -> add(sentence, token, Optional.of(d.figure()), "relative pronoun", cast));
  }

  private static void pair(Sentence sentence, Token token, Cast cast) {
    List<Draft> before =
        cast.in(sentence.number()).stream()
            .filter(
                d ->
                    d.last() < token.index()
                        && d.form() != Mention.Form.PRONOUN
                        && d.form() != Mention.Form.MODIFIER)
            .toList();
    for (int i = before.size() - 1; i > 0; i--) {
      Token last = sentence.token(before.get(i).head());
      for (int j = i - 1; j >= 0; j--) {
        boolean joined = last.is("conj") && last.head() == before.get(j).head();
        if (joined) {
          Figure both = Figure.of(List.of(before.get(j).figure(), before.get(i).figure()));
          add(sentence, token, Optional.of(both), "the two joined before", cast);
          return;
        }
      }
    }
  }

  private static Optional<Figure> person(String gender, Sentence sentence, Token token, Cast cast) {
    return best(
        sentence,
        token,
        cast,
        d ->
            d.figure().isPerson()
                && !d.figure().plural()
                && (d.figure().gender().isEmpty() || d.figure().gender().equals(gender)),
        gender);
  }

  private static Optional<Figure> thing(Sentence sentence, Token token, Cast cast) {
    if (sentence.head(token).filter(h -> expletive(sentence, token, h)).isPresent()) {
      return Optional.empty();
    }
    return best(sentence, token, cast, d -> !d.figure().isPerson() && !d.figure().plural(), "");
  }

  /** "It is clear that", "it was reported that": nobody. */
  private static boolean expletive(Sentence sentence, Token token, Token head) {
    return token.is("expl")
        || (token.is("nsubj")
            && sentence.child(head, "csubj", "ccomp").isPresent()
            && (sentence.child(head, "cop").isPresent() || token.deprel().equals("nsubj:pass")));
  }

  private static Optional<Figure> several(Sentence sentence, Token token, Cast cast) {
    Optional<Figure> many =
        best(
            sentence,
            token,
            cast,
            d -> d.figure().plural() && !d.figure().id().equals("several"),
            "");
    Optional<Figure> joined = joined(sentence, cast);
    if (joined.isPresent() && token.is("nsubj")) {
      return joined;
    }
    return many.or(() -> joined)
        .or(() -> best(sentence, token, cast, d -> !d.figure().isPerson(), ""));
  }

  /** The subject and the partner of the sentence before, who then act together. */
  private static Optional<Figure> joined(Sentence sentence, Cast cast) {
    if (sentence.number() == 0) {
      return Optional.empty();
    }
    List<Draft> subjects = new ArrayList<>();
    for (Draft draft : cast.in(sentence.number() - 1)) {
      if (draft.form() != Mention.Form.MODIFIER
          && draft.form() != Mention.Form.PRONOUN
          && draft.role() >= 2
          && subjects.stream().noneMatch(s -> s.figure() == draft.figure())
          && draft.figure().kind() != Actor.Kind.OUTLET) {
        subjects.add(draft);
      }
    }
    boolean alike =
        subjects.size() == 2
            && subjects.stream()
                .allMatch(
                    d ->
                        d.figure().isPerson()
                            || d.figure().plural()
                            || d.figure().kind() == Actor.Kind.STATE);
    return alike
        ? Optional.of(Figure.of(subjects.stream().map(Draft::figure).toList()))
        : Optional.empty();
  }

  private interface Test {
    boolean fits(Draft draft);
  }

  private static Optional<Figure> best(
      Sentence sentence, Token token, Cast cast, Test test, String gender) {
    Figure best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Draft draft : cast.drafts()) {
      int distance = sentence.number() - draft.sentence();
      boolean before = distance > 0 || (distance == 0 && draft.last() < token.index());
      if (!before
          || distance > WINDOW
          || !test.fits(draft)
          || isCoArgument(sentence, draft, token, distance)) {
        continue;
      }
      double score = Math.min(draft.role(), 3) - 1.6 * distance + draft.head() * 0.004;
      if (draft.form() == Mention.Form.MODIFIER) {
        score -= token.deprel().equals("nmod:poss") ? 1.0 : 1.5;
      }
      if (!gender.isEmpty() && draft.figure().gender().equals(gender)) {
        score += 1.0;
      }
      if (draft.figure().kind() == Actor.Kind.OUTLET) {
        score -= 2.0;
      }
      if (score > most) {
        most = score;
        best = draft.figure();
      }
    }
    return Optional.ofNullable(best);
  }

  /** "X met him": him is not X. A subject and an object of one verb are two. */
  private static boolean isCoArgument(Sentence sentence, Draft draft, Token token, int distance) {
    if (distance != 0 || token.deprel().equals("nmod:poss")) {
      return false;
    }
    Token other = sentence.token(draft.head());
    return other.head() == token.head() && other.head() >= 0 && !token.text().endsWith("self");
  }
}
