package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Resolves third-person and relative pronouns; none where nobody fits. First and second persons are
 * the speaker's, and left to the step that knows who speaks.
 */
final class Pronouns {

  /** Resolves the pronouns of a sentence, left to right; everything before it is resolved. */
  void resolve(List<Sentence> sentences, Sentence sentence, Cast cast) {
    Antecedents antecedents = new Antecedents(sentences, sentence, cast);
    for (Token token : sentence.tokens()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      boolean pronoun =
          token.upos().equals("PRON")
              || (token.upos().equals("DET") && token.deprel().equals("nmod:poss"));
      if (pronoun && token.has("PronType=Rel")) {
        relative(sentence, token, cast);
      } else if (pronoun) {
        Optional<Figure> figure =
            switch (word) {
              case "he", "him", "his", "himself" -> antecedents.person(token, "m");
              case "she", "her", "hers", "herself" -> antecedents.person(token, "f");
              case "it", "its", "itself" -> antecedents.thing(token);
              case "they", "them", "their", "theirs", "themselves" -> antecedents.several(token);
              default -> Optional.empty();
            };
        add(sentence, token, figure, "pronoun", cast);
      }
      if (word.equals("both") && token.isAny("nsubj", "obj", "det", "advmod") && !token.is("cc")) {
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
}
