package dateline.eval;

import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.parse.Parser;
import dateline.parse.Sentence;
import dateline.says.Attributions;
import dateline.says.Says;
import dateline.what.Finding;
import dateline.what.What;
import dateline.when.When;
import dateline.who.Mention;
import dateline.who.Mentions;
import dateline.who.Who;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER event types on the PLV set. Told nothing but the sentence, an event counts where its actor
 * and its recipient overlap the marked source and target (all parties of a reciprocal event may
 * stand in either place); of several, the right one counts. Even rows are looked at and may train;
 * odd rows are kept.
 */
final class PloverEvaluation implements DrawnEvaluation {

  @Override
  public String name() {
    return "plover";
  }

  @Override
  public String description() {
    return "event types from the sentence alone: PLV_train.tsv";
  }

  @Override
  public String draw(List<Path> files, PrintStream out) throws IOException {
    Pipeline pipeline = Pipeline.open();
    Calibration kept = new Calibration();
    for (Path file : files) {
      List<PloverRow> rows = PloverRow.all(file);
      for (Half half : List.of(Half.LOOKED_AT, Half.KEPT)) {
        PloverScore alone = new PloverScore();
        PloverScore anyParties = new PloverScore();
        PloverScore told = new PloverScore();
        Calibration calibration = half == Half.KEPT ? kept : new Calibration();
        for (int i = 0; i < rows.size(); i++) {
          if (Half.of(i) == half) {
            PloverRow row = rows.get(i);
            List<Coded> events = pipeline.events(row, i);
            alone.add(row.type(), chosen(row, events.stream().filter(c -> c.fits(row)).toList()));
            anyParties.add(row.type(), chosen(row, events));
            told.add(row.type(), told(row, events, pipeline.likeliest(row, i)));
            events.stream()
                .filter(c -> c.fits(row))
                .forEach(
                    c -> calibration.add(c.finding().confidence(), c.root().equals(row.type())));
          }
        }
        out.printf("plover, %s:%n", half);
        out.printf("  told nothing           %s%n", alone.table());
        out.printf("  whoever the parties    %s%n", anyParties);
        out.printf("  told both parties      %s%n", told);
        out.printf("  confidence             %s%n", calibration);
      }
    }
    return CalibrationPlot.svg("Confidence of events, kept half", kept);
  }

  /**
   * Told who stands where, and nothing of the type: the surest event between the two, else what the
   * encoder takes the sentence for.
   */
  private static @Nullable String told(
      PloverRow row, List<Coded> events, @Nullable String likeliest) {
    return events.stream()
        .filter(c -> c.fits(row))
        .max(Comparator.comparingDouble(c -> c.finding().confidence()))
        .map(Coded::root)
        .orElse(likeliest);
  }

  /** The right type where one of the events has it, else the first event's; null where none is. */
  private static @Nullable String chosen(PloverRow row, List<Coded> events) {
    Optional<String> right =
        events.stream().map(Coded::root).filter(t -> t.equals(row.type())).findFirst();
    return right.or(() -> events.stream().map(Coded::root).findFirst()).orElse(null);
  }

  /** An event with its sentences and all mentions, to see where its parties stand. */
  record Coded(Finding finding, ParsedArticle article, Mentions mentions) {

    /** PLV counts CONCEDE and RETREAT as one. */
    String root() {
      return finding.type().equals("CONCEDE") || finding.type().equals("RETREAT")
          ? "YIELD"
          : finding.type();
    }

    boolean fits(PloverRow row) {
      boolean forward =
          overlap(finding.actor(), row.source()) && overlap(finding.recipient(), row.target());
      if (forward) {
        return true;
      }
      boolean reciprocal =
          switch (finding.type()) {
            case "CONSULT", "AGREE", "COOPERATE" -> true;
            default -> false;
          };
      List<Mention> all = new ArrayList<>(finding.actor());
      all.addAll(finding.recipient());
      return reciprocal && overlap(all, row.source()) && overlap(all, row.target());
    }

    /** A pronoun stands where its actor is named: "Iran said it would". */
    private boolean overlap(List<Mention> parties, PloverRow.Range range) {
      // Some rows mark one party alone ("a recipient" in the table): nothing is asked of the other.
      if (range.isUnmarked()) {
        return true;
      }
      return parties.stream()
          .anyMatch(
              p ->
                  in(p, range)
                      || (p.form() == Mention.Form.PRONOUN
                          && mentions.all().stream()
                              .anyMatch(
                                  m -> m.actor().id().equals(p.actor().id()) && in(m, range))));
    }

    private boolean in(Mention mention, PloverRow.Range range) {
      Sentence sentence = article.sentence(mention.sentence());
      return range.overlaps(
          sentence.token(mention.first()).start(), sentence.token(mention.last()).end());
    }
  }

  /** The steps from a sentence to its events. */
  record Pipeline(Parser parser, Who who, When when, Says says, What what) {

    static Pipeline open() {
      return new Pipeline(Encoder.open(), Who.open(), When.open(), Says.open(), What.open());
    }

    /** The type that the encoder thinks likeliest of the sentence. */
    @Nullable String likeliest(PloverRow row, int number) {
      return parser.parse(row.article(number)).sentences().stream()
          .flatMap(s -> s.signals().events().entrySet().stream())
          .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
          .map(Map.Entry::getKey)
          .orElse(null);
    }

    List<Coded> events(PloverRow row, int number) {
      ParsedArticle parsed = parser.parse(row.article(number));
      Mentions mentions = who.mentions(parsed);
      Attributions attributions = says.attributions(parsed, mentions, when.times(parsed));
      return what.findings(parsed, mentions, attributions).stream()
          .filter(f -> f.kind() == Finding.Kind.EVENT)
          .map(f -> new Coded(f, parsed, mentions))
          .toList();
    }
  }
}
