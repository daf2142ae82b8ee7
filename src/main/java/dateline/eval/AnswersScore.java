package dateline.eval;

import dateline.claim.Claim;
import dateline.story.Answer;
import dateline.story.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pairs of words that speak against an event and that event, found and owed. A sentence that
 * answers one event counts once, however many claims it makes.
 */
final class AnswersScore {

  private final CorpusRun run;
  private final Set<Corpus.Mention> met = new HashSet<>();
  private final Set<String> counted = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<Corpus.Mention> known = new ArrayList<>();

  AnswersScore(CorpusRun run, Half half) {
    this.run = run;
    for (Corpus.Mention answer : run.corpus().answers()) {
      if (run.inPage(half, answer.page())) {
        known.add(answer);
      }
    }
    for (Event event : run.events()) {
      for (Answer answer : event.answers()) {
        run.located(answer.answering())
            .filter(l -> run.inPage(half, l.page()))
            .ifPresent(l -> count(event, answer, l));
      }
    }
  }

  private void count(Event event, Answer answer, CorpusRun.Located at) {
    Set<String> names = run.names(event);
    Claim claim = at.claim();
    Optional<Corpus.Mention> hit =
        known.stream()
            .filter(k -> k.page().equals(at.page()))
            .filter(k -> claim == null ? answer.basis().contains(run.words(k)) : within(k, claim))
            .filter(k -> k.events().stream().anyMatch(names::contains))
            .findFirst();
    if (hit.isPresent()) {
      met.add(hit.get());
      return;
    }
    String sentence = at.page() + (claim == null ? "" : claim.evidence().sentence());
    if (counted.add(sentence + event.id())) {
      String trigger = claim == null ? "" : claim.evidence().trigger().text();
      wrong.add(
          String.format(
              "%s: %s > %s %s %s %s",
              at.page(), trigger, event.type(), names, answer.kind(), answer.basis()));
    }
  }

  private static boolean within(Corpus.Mention mention, Claim claim) {
    return mention.start() >= claim.evidence().start() && mention.end() <= claim.evidence().end();
  }

  Partitions.Score score() {
    double right = met.stream().filter(AnswersScore::isOwed).count();
    double all = Math.max(1, met.size() + wrong.size());
    return new Partitions.Score(met.size() / all, right / Math.max(1, owed()));
  }

  long owed() {
    return known.stream().filter(AnswersScore::isOwed).count();
  }

  private static boolean isOwed(Corpus.Mention mention) {
    return mention.kind().equals("owed");
  }

  /** What was found wrongly and what was not found, for people. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    wrong.forEach(w -> errors.add("wrong   " + w));
    known.stream()
        .filter(k -> isOwed(k) && !met.contains(k))
        .forEach(k -> errors.add("missed  " + k.page() + ": " + k.event()));
    return errors;
  }
}
