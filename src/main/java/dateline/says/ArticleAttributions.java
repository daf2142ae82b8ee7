package dateline.says;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Role;
import dateline.who.Mention;
import dateline.who.Mentions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Who says what in one article. */
record ArticleAttributions(
    ParsedArticle article,
    List<Attribution> all,
    List<Attribution> ranked,
    Cues cues,
    Standings standings,
    History history,
    Mentions mentions)
    implements Attributions {

  @Override
  public List<Source> chain(Sentence sentence, Token predicate) {
    List<Source> chain = new ArrayList<>();
    String credit = sentence.block().credit();
    if (sentence.block().role() == Role.CAPTION && credit != null) {
      chain.add(new Source(credit, credit, null, null, "credit", Source.Kind.OUTLET));
    }
    for (Attribution attribution : over(sentence, predicate)) {
      Source source = attribution.who();
      boolean again =
          source == null
              || chain.stream()
                  .anyMatch(
                      s ->
                          s.name().equals(source.name())
                              || (s.id() != null && Objects.equals(s.id(), source.id())));
      if (!again) {
        chain.add(source);
      }
    }
    return List.copyOf(chain);
  }

  /** An attribution with how many others stand in what it says. */
  private record Held(Attribution attribution, long others) {}

  /** Those that hold others before those they hold. */
  static List<Attribution> ranked(List<Attribution> all) {
    return all.stream()
        .map(
            outer ->
                new Held(
                    outer,
                    all.stream()
                        .filter(a -> !a.equals(outer) && outer.covers(a.sentence(), a.head()))
                        .count()))
        .sorted(
            Comparator.comparingLong((Held h) -> -h.others())
                .thenComparingInt(h -> -size(h.attribution()))
                .thenComparing(h -> h.attribution().act().equals(Citations.ACT)))
        .map(Held::attribution)
        .toList();
  }

  /** The attributions that this predicate stands under, the outermost first. */
  private List<Attribution> over(Sentence sentence, Token predicate) {
    return ranked.stream()
        .filter(a -> a.covers(sentence.number(), predicate.index()))
        .filter(a -> !(a.sentence() == sentence.number() && a.head() == predicate.index()))
        .filter(a -> isSaid(a, sentence, predicate))
        .toList();
  }

  /**
   * Whether the source says what the predicate tells, not merely means to do it ("plans to visit",
   * "refused to leave") or judges it as a fact ("condemned the killing").
   */
  private boolean isSaid(Attribution attribution, Sentence sentence, Token predicate) {
    Optional<Cues.Cue> cue = cues.verb(attribution.act());
    if (cue.isEmpty() || attribution.sentence() != sentence.number()) {
      return true;
    }
    Token head = sentence.token(attribution.head());
    Token below = predicate;
    boolean charged = isCharge(sentence, below);
    while (below.head() >= 0 && below.head() != head.index()) {
      below = sentence.token(below.head());
      charged |= isCharge(sentence, below);
    }
    if (below.head() != head.index()) {
      return true;
    }
    boolean intended = below.is("xcomp") && cue.get().isIntention();
    boolean judged = below.is("obj") && cue.get().isJudgement() && !charged;
    return !intended && !judged;
  }

  /** "Accused the troops of shelling": what one is charged with, wherever the tree puts it. */
  private boolean isCharge(Sentence sentence, Token word) {
    return word.xpos().equals("VBG")
        && sentence.children(word, "mark", "case").stream()
            .anyMatch(m -> cues.is("charge", m.text().toLowerCase(Locale.ROOT)));
  }

  private static int size(Attribution attribution) {
    return attribution.content().stream().mapToInt(s -> s.last() - s.first() + 1).sum();
  }

  @Override
  public Standing standing(Sentence sentence, Token predicate) {
    List<Attribution> over = over(sentence, predicate);
    boolean reported = !over.isEmpty() && !over.get(over.size() - 1).direct();
    Found found =
        standings.of(sentence, predicate, new Voice(own(sentence, predicate, over), reported));
    Optional<String> past =
        (found.status() == Status.ASSERTED || found.status() == Status.NEGATED) && !found.ahead()
            ? history.of(sentence, predicate, !over.isEmpty())
            : Optional.empty();
    return new Standing(
        found.status(),
        past.isPresent(),
        found.certainty(),
        found.basis() + past.map(h -> "; background: " + h).orElse(""));
  }

  /** Whether the innermost source is the one who acts, or speaks for whoever does. */
  private boolean own(Sentence sentence, Token predicate, List<Attribution> over) {
    if (over.isEmpty()) {
      return false;
    }
    Source innermost = over.get(over.size() - 1).who();
    Optional<Token> subject = sentence.child(predicate, "nsubj");
    if (innermost == null || subject.isEmpty()) {
      return innermost != null && predicate.is("xcomp");
    }
    String word = subject.get().text();
    if (word.equalsIgnoreCase("we") || word.equalsIgnoreCase("I")) {
      return true;
    }
    Optional<Mention> actor = mentions.headedBy(sentence.number(), subject.get().index());
    return actor
        .filter(
            m ->
                Objects.equals(m.actor().id(), innermost.id())
                    || (m.actor().country() != null
                        && m.actor().country().equals(innermost.country())))
        .isPresent();
  }
}
