package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses whom a pronoun of one sentence means: among those who agree with it in number, gender and
 * animacy, the most salient by grammatical role, nearness and how often they were spoken of. Nouns
 * that name no actor stand for election, too: where one wins, the pronoun means nobody we know.
 */
final class Antecedents {

  private static final int WINDOW = 4;
  private static final int THING_WINDOW = 2;

  private final List<Sentence> sentences;
  private final Sentence sentence;
  private final Cast cast;

  Antecedents(List<Sentence> sentences, Sentence sentence, Cast cast) {
    this.sentences = sentences;
    this.sentence = sentence;
    this.cast = cast;
  }

  /** One who may be meant; without a figure, a noun that names no actor. */
  private record Candidate(
      @Nullable Figure figure, int sentence, int last, int head, int role, boolean modifier) {
    static Candidate of(Draft draft) {
      return new Candidate(
          draft.figure(),
          draft.sentence(),
          draft.last(),
          draft.head(),
          draft.role(),
          draft.form() == Mention.Form.MODIFIER);
    }
  }

  /** Whom "he" or "she" means; learns the gender of the one chosen. */
  Optional<Figure> person(Token token, String gender) {
    Optional<Figure> best =
        best(
            token,
            of(
                f ->
                    f.isPerson()
                        && !f.plural()
                        && (f.gender().isEmpty() || f.gender().equals(gender))),
            f -> f.gender().equals(gender) ? 1.0 : 0);
    best.ifPresent(f -> f.learn(null, null, "", gender, ""));
    return best;
  }

  /** What "it" means. */
  Optional<Figure> thing(Token token) {
    if (Clauses.isExpletive(sentence, token)) {
      return Optional.empty();
    }
    List<Candidate> candidates = of(f -> !f.isPerson() && !f.plural());
    candidates.addAll(others("Number=Sing"));
    return best(token, candidates, f -> f.kind() == Actor.Kind.OUTLET ? -1.5 : 0);
  }

  /** Whom "they" means: many, two who act together, or a group. */
  Optional<Figure> several(Token token) {
    List<Candidate> candidates = of(f -> f.plural() || !f.isPerson());
    candidates.addAll(others("Number=Plur"));
    together().ifPresent(candidates::add);
    return best(token, candidates, Antecedents::plurality);
  }

  private static double plurality(Figure figure) {
    if (figure.plural()) {
      return 0.5;
    }
    return switch (figure.kind()) {
      case STATE -> -2.5;
      case OUTLET -> -2.0;
      case GROUP -> -0.3;
      default -> -0.8;
    };
  }

  private List<Candidate> of(Predicate<Figure> fits) {
    List<Candidate> candidates = new ArrayList<>();
    for (Draft draft : cast.drafts()) {
      if (fits.test(draft.figure()) && sentence.number() - draft.sentence() <= WINDOW) {
        candidates.add(Candidate.of(draft));
      }
    }
    return candidates;
  }

  /** Common nouns near by that head no mention. */
  private List<Candidate> others(String number) {
    List<Candidate> found = new ArrayList<>();
    int from = Math.max(0, sentence.number() - THING_WINDOW);
    for (Sentence near : sentences.subList(from, sentence.number() + 1)) {
      Set<Integer> heads = new HashSet<>();
      cast.in(near.number()).forEach(d -> heads.add(d.head()));
      for (Token token : near.tokens()) {
        boolean phrase = !token.isAny("compound", "flat", "obl:tmod", "obl:unmarked", "nmod:tmod");
        if (token.upos().equals("NOUN")
            && token.has(number)
            && phrase
            && !heads.contains(token.index())) {
          found.add(
              new Candidate(
                  null,
                  near.number(),
                  token.index(),
                  token.index(),
                  Spans.role(near, token),
                  false));
        }
      }
    }
    return found;
  }

  /** The subject and the partner of one verb in the sentence before: they then act together. */
  private Optional<Candidate> together() {
    if (sentence.number() == 0) {
      return Optional.empty();
    }
    Sentence before = sentences.get(sentence.number() - 1);
    List<Draft> partners = cast.in(before.number()).stream().filter(Antecedents::mayAct).toList();
    for (Draft subject : partners) {
      for (Draft partner : partners) {
        boolean pair =
            subject.role() == 3
                && partner.role() == 2
                && subject.figure() != partner.figure()
                && Clauses.governor(before, subject.head())
                    == Clauses.governor(before, partner.head());
        if (pair) {
          Figure both = Figure.of(List.of(subject.figure(), partner.figure()));
          return Optional.of(
              new Candidate(both, before.number(), subject.last(), subject.head(), 4, false));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayAct(Draft draft) {
    Figure figure = draft.figure();
    return draft.form() != Mention.Form.MODIFIER
        && figure.kind() != Actor.Kind.OUTLET
        && (figure.isPerson() || figure.plural() || figure.kind() == Actor.Kind.STATE);
  }

  private Optional<Figure> best(
      Token token, List<Candidate> candidates, ToDoubleFunction<Figure> agreement) {
    Candidate best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : candidates) {
      if (!isOpen(candidate, token)) {
        continue;
      }
      double score = salience(candidate, token);
      if (candidate.figure() != null) {
        score += agreement.applyAsDouble(candidate.figure());
      }
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return Optional.ofNullable(best).flatMap(b -> Optional.ofNullable(b.figure()));
  }

  private boolean isOpen(Candidate candidate, Token token) {
    if (candidate.sentence() != sentence.number()) {
      return true;
    }
    if (candidate.last() >= token.index()) {
      return false;
    }
    Token other = sentence.token(candidate.head());
    if (Clauses.isReflexive(token)) {
      return true;
    }
    // "Trump was ahead," he said: nobody speaks of himself by his name.
    if (Clauses.isQuoted(sentence, other)
        && !Clauses.isQuoted(sentence, token)
        && token.is("nsubj")
        && Clauses.isToldBy(sentence, other, sentence.token(token.head()))) {
      return false;
    }
    boolean arguments =
        other.head() >= 0 && other.head() == token.head() && !token.deprel().equals("nmod:poss");
    // "the minister and his wife": the possessor does not lie in what he possesses.
    boolean within =
        sentence.dominates(other, token)
            && token.deprel().equals("nmod:poss")
            && token.head() == other.index();
    return !arguments && !within;
  }

  private double salience(Candidate candidate, Token token) {
    int distance = sentence.number() - candidate.sentence();
    double score = Math.min(candidate.role(), 4) - 1.6 * distance + candidate.head() * 0.004;
    if (candidate.modifier()) {
      score -= token.deprel().equals("nmod:poss") ? 1.0 : 1.5;
    }
    if (candidate.figure() != null) {
      score += Math.min(0.9, 0.3 * (cast.times(candidate.figure()) - 1));
    }
    if (token.is("nsubj") && candidate.role() >= 3) {
      score += 0.5;
    }
    if (distance == 0) {
      score += sameSentence(candidate, token);
    }
    Sentence there = sentences.get(candidate.sentence());
    if (Clauses.isQuoted(sentence, token)
        != Clauses.isQuoted(there, there.token(candidate.head()))) {
      score -= 0.7;
    }
    return score;
  }

  private double sameSentence(Candidate candidate, Token token) {
    Token other = sentence.token(candidate.head());
    boolean quoted = Clauses.isQuoted(sentence, token);
    if (quoted && !Clauses.isQuoted(sentence, other) && other.is("nsubj")) {
      return -2.5; // who speaks does not call themselves "he"
    }
    boolean subject =
        Clauses.subjects(sentence, token).contains(Clauses.top(sentence, candidate.head()));
    if (!subject) {
      return 0;
    }
    return Clauses.isReflexive(token) ? 5 : 1.5;
  }
}
