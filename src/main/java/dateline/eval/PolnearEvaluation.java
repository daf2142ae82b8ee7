package dateline.eval;

import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.says.Attribution;
import dateline.says.Attributions;
import dateline.says.Says;
import dateline.when.When;
import dateline.who.Mentions;
import dateline.who.Who;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Attribution against PolNeAR: words are maximal runs of word characters; predicted and gold are
 * paired one to one by a shared cue word; then source (head inside, or Dice at least a half),
 * content (Dice at least a half), all of them, and all exactly.
 */
final class PolnearEvaluation implements Evaluation {

  @Override
  public String name() {
    return "polnear";
  }

  @Override
  public String description() {
    return "who says what, against PolNeAR files (*.jsonl.gz): cue, source, content, full and exact F1";
  }

  /**
   * What was predicted, as sets of word numbers.
   *
   * @param nested whether it stands in the content of another: PolNeAR marks the outermost alone
   */
  private record Predicted(
      Set<Integer> source, Set<Integer> cue, Set<Integer> content, boolean nested) {}

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    Encoder encoder = Encoder.open();
    Who who = Who.open();
    When when = When.open();
    Says says = Says.open();
    for (Path file : files) {
      Count count = new Count();
      for (Polnear.Document document : Polnear.read(file)) {
        ParsedArticle parsed = encoder.parse(document.article());
        Mentions mentions = who.mentions(parsed);
        Attributions found = says.attributions(parsed, mentions, when.times(parsed));
        count.add(document, predicted(document, parsed, found));
      }
      count.print(file.getFileName().toString(), out);
    }
  }

  private static List<Predicted> predicted(
      Polnear.Document document, ParsedArticle parsed, Attributions found) {
    List<Predicted> predicted = new ArrayList<>();
    for (Attribution attribution : found.all()) {
      if (attribution.act().equals("relay")) {
        continue; // an outlet that passes on is Dateline's own notion, and no line of PolNeAR
      }
      Attribution.Span source = attribution.source();
      predicted.add(
          new Predicted(
              source == null ? new TreeSet<>() : words(document, parsed, List.of(source)),
              words(document, parsed, attribution.cue()),
              words(document, parsed, attribution.content()),
              isNested(attribution, found)));
    }
    return predicted;
  }

  private static boolean isNested(Attribution attribution, Attributions found) {
    return found.all().stream()
        .anyMatch(
            a ->
                !a.equals(attribution)
                    && !a.act().equals("relay")
                    && a.covers(attribution.sentence(), attribution.head()));
  }

  private static SortedSet<Integer> words(
      Polnear.Document document, ParsedArticle parsed, List<Attribution.Span> spans) {
    TreeSet<Integer> words = new TreeSet<>();
    for (Attribution.Span span : spans) {
      Sentence sentence = parsed.sentence(span.sentence());
      words.addAll(
          document.words(sentence.token(span.first()).start(), sentence.token(span.last()).end()));
    }
    return words;
  }

  private static double dice(Set<Integer> a, Set<Integer> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return 1;
    }
    Set<Integer> both = new HashSet<>(a);
    both.retainAll(b);
    return 2.0 * both.size() / (a.size() + b.size());
  }

  /** Sums over documents. */
  private static final class Count {
    private int gold;
    private int guessed;
    private int cue;
    private int source;
    private int content;
    private int full;
    private int exact;
    private final int[] goldOf = new int[3];
    private final int[] fullOf = new int[3];
    private int direct;
    private int rightSpeaker;

    void add(Polnear.Document document, List<Predicted> all) {
      List<Predicted> predicted = all.stream().filter(p -> !p.nested()).toList();
      gold += document.gold().size();
      guessed += predicted.size();
      Set<Integer> used = new HashSet<>();
      for (Polnear.Gold want : document.gold()) {
        int kind = want.direct() ? 0 : want.mixed() ? 1 : 2;
        goldOf[kind]++;
        speaker(want, all);
        int best = -1;
        double most = -1;
        for (int i = 0; i < predicted.size(); i++) {
          boolean shares = predicted.get(i).cue().stream().anyMatch(want.cue()::contains);
          double fit = shares ? dice(predicted.get(i).content(), want.content()) : -1;
          if (shares && !used.contains(i) && fit > most) {
            best = i;
            most = fit;
          }
        }
        if (best < 0) {
          continue;
        }
        used.add(best);
        Predicted got = predicted.get(best);
        cue++;
        boolean sourceFits = sourceFits(got, want);
        boolean contentFits = dice(got.content(), want.content()) >= 0.5;
        source += sourceFits ? 1 : 0;
        content += contentFits ? 1 : 0;
        if (sourceFits && contentFits) {
          full++;
          fullOf[kind]++;
        }
        exact +=
            got.source().equals(want.source())
                    && got.cue().equals(want.cue())
                    && got.content().equals(want.content())
                ? 1
                : 0;
      }
    }

    private static boolean sourceFits(Predicted got, Polnear.Gold want) {
      if (got.source().isEmpty() || want.source().isEmpty()) {
        return got.source().isEmpty() && want.source().isEmpty();
      }
      return want.source().containsAll(got.source()) || dice(got.source(), want.source()) >= 0.5;
    }

    private void speaker(Polnear.Gold want, List<Predicted> predicted) {
      if (!want.direct() || want.source().isEmpty()) {
        return;
      }
      direct++;
      boolean right =
          predicted.stream()
              .filter(p -> dice(p.content(), want.content()) >= 0.5)
              .max(Comparator.comparingDouble(p -> dice(p.content(), want.content())))
              .filter(p -> p.source().stream().anyMatch(want.source()::contains))
              .isPresent();
      rightSpeaker += right ? 1 : 0;
    }

    private double f1(int right) {
      return gold + guessed == 0 ? 0 : 2.0 * right / (gold + guessed);
    }

    void print(String name, PrintStream out) {
      out.printf(Locale.ROOT, "%s: %d gold, %d predicted attributions%n", name, gold, guessed);
      out.printf(
          Locale.ROOT,
          "  cue F1             %.3f  (precision %.3f, recall %.3f)%n",
          f1(cue),
          (double) cue / Math.max(1, guessed),
          (double) cue / Math.max(1, gold));
      out.printf(
          Locale.ROOT,
          "  cue + source F1    %.3f%n  cue + content F1   %.3f%n",
          f1(source),
          f1(content));
      out.printf(
          Locale.ROOT,
          "  full F1            %.3f%n  exact F1           %.3f%n",
          f1(full),
          f1(exact));
      String[] kinds = {"direct", "mixed", "indirect"};
      for (int i = 0; i < kinds.length; i++) {
        out.printf(
            Locale.ROOT,
            "  full recall, %-9s %.3f  (%d of %d)%n",
            kinds[i],
            (double) fullOf[i] / Math.max(1, goldOf[i]),
            fullOf[i],
            goldOf[i]);
      }
      out.printf(
          Locale.ROOT,
          "  speaker of direct quotations right %.3f  (%d of %d)%n",
          (double) rightSpeaker / Math.max(1, direct),
          rightSpeaker,
          direct);
    }
  }
}
