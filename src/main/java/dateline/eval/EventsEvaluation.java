package dateline.eval;

import dateline.claim.Claim;
import dateline.claim.Coder;
import dateline.story.Chronicler;
import dateline.story.Event;
import dateline.story.Report;
import dateline.story.Testimony;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Claims joined into events, who answers whom, and how events stand, on the bundled corpus. What
 * the coder did not find cannot be joined: joining is measured on the expected mentions that have a
 * claim, and their share stands beside it. Errors are printed of the half that is looked at.
 */
final class EventsEvaluation implements Evaluation {

  @Override
  public String name() {
    return "events";
  }

  @Override
  public String description() {
    return "claims to events (CoNLL), answers and standing: the folder corpus";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    Coder coder = Coder.open();
    for (Path file : files) {
      Corpus corpus = Corpus.read(file, coder);
      List<Report> reports = corpus.pages().values().stream().map(Corpus.Page::report).toList();
      CorpusRun run = new CorpusRun(corpus, Chronicler.of(reports));
      for (Half half : Half.values()) {
        out.printf("events, %s%n", half);
        joining(run, half, out);
        AnswersScore answers = new AnswersScore(run, half);
        out.printf("  answers                   %s  (%d owed)%n", answers.score(), answers.owed());
        if (half == Half.LOOKED_AT) {
          answers.errors().forEach(e -> out.printf("    %s%n", e));
        }
        lines(run, half, out);
        standings(run, half, out);
      }
    }
  }

  private static void joining(CorpusRun run, Half half, PrintStream out) {
    Map<String, String> gold = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    Map<String, String> lemma = new LinkedHashMap<>();
    Map<String, String> inStory = new LinkedHashMap<>();
    List<String> missed = new ArrayList<>();
    for (Corpus.Mention mention : run.corpus().mentions()) {
      if (!run.in(half, mention.event())) {
        continue;
      }
      Optional<Claim> claim = run.claim(mention);
      Event event = run.event(mention);
      if (claim.isEmpty() || event == null) {
        missed.add(mention.page() + ": " + mention.event() + " \"" + run.words(mention) + "\"");
        continue;
      }
      String head = head(claim.get());
      gold.put(mention.key(), mention.event());
      found.put(mention.key(), event.id());
      lemma.put(mention.key(), head);
      inStory.put(mention.key(), event.stories().get(0) + " " + head);
    }
    out.printf("  mentions with a claim     %d of %d%n", gold.size(), gold.size() + missed.size());
    if (half == Half.LOOKED_AT) {
      missed.forEach(m -> out.printf("    no claim  %s%n", m));
    }
    line("joined, dateline", gold, found, out);
    line("joined, same head", gold, lemma, out);
    line("same head within story", gold, inStory, out);
  }

  private static void line(
      String label, Map<String, String> gold, Map<String, String> found, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "  %-24s  CoNLL %.3f  MUC %.3f  B3 %.3f  CEAFe %.3f%n",
        label,
        Partitions.conll(gold, found),
        Partitions.muc(gold, found).f1(),
        Partitions.bCubed(gold, found).f1(),
        Partitions.ceafE(gold, found).f1());
  }

  /** The baseline: the last word of what carries the claim, endings off. */
  private static String head(Claim claim) {
    String[] words = claim.evidence().trigger().text().toLowerCase(Locale.ROOT).split(" ");
    return claim.kind() + " " + words[words.length - 1].replaceAll("(?:ing|ed|es|s)$", "");
  }

  /** Whether each mention's claim is put down to the outlet whose reporting its page is. */
  private static void lines(CorpusRun run, Half half, PrintStream out) {
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (Corpus.Mention mention : run.corpus().mentions()) {
      Corpus.Page page = run.corpus().pages().get(mention.page());
      Optional<Claim> claim = run.claim(mention);
      Event event = run.event(mention);
      if (page == null || claim.isEmpty() || event == null || !run.in(half, mention.event())) {
        continue;
      }
      for (Testimony testimony : event.testimonies()) {
        if (testimony.claim().equals(claim.get())) {
          boolean same = testimony.line().equals(page.origin());
          right += same ? 1 : 0;
          if (!same) {
            wrong.add(mention.page() + ": " + testimony.line() + ", expected " + page.origin());
          }
        }
      }
    }
    out.printf("  lines of reporting right  %d of %d%n", right, right + wrong.size());
    wrong.forEach(w -> out.printf("    %s%n", w));
  }

  private static void standings(CorpusRun run, Half half, PrintStream out) {
    int[] all = new int[3];
    int[] whole = new int[3];
    for (Map.Entry<String, Corpus.Ending> owed : run.corpus().standings().entrySet()) {
      if (!run.in(half, owed.getKey())) {
        continue;
      }
      Optional<Event> event = run.main(owed.getKey());
      String state =
          event.map(e -> e.standing().state().name().toLowerCase(Locale.ROOT)).orElse("none");
      int witnesses = event.map(e -> e.standing().witnesses()).orElse(0);
      boolean right = state.equals(owed.getValue().state());
      boolean counted = witnesses == owed.getValue().origins();
      for (int[] counts : run.isWhole(owed.getKey()) ? List.of(all, whole) : List.of(all)) {
        counts[0]++;
        counts[1] += right ? 1 : 0;
        counts[2] += counted ? 1 : 0;
      }
      if (half == Half.LOOKED_AT && !(right && counted)) {
        out.printf(
            "    %s: %s %d, expected %s %d%s%n",
            owed.getKey(),
            state,
            witnesses,
            owed.getValue().state(),
            owed.getValue().origins(),
            run.isWhole(owed.getKey()) ? "" : " (claims missing)");
      }
    }
    out.printf("  standing right            %d of %d; origins %d%n", all[1], all[0], all[2]);
    out.printf("    where no claim misses   %d of %d; origins %d%n", whole[1], whole[0], whole[2]);
  }
}
