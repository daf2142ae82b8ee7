package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.claim.Coder;
import dateline.story.Chronicle;
import dateline.story.Chronicler;
import dateline.story.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bundled corpus through the whole pipeline: floors, well below what accuracy.md reports. */
class CorpusTest {

  private static Optional<CorpusRun> run = Optional.empty();
  private static Optional<Chronicle> chronicle = Optional.empty();

  @BeforeAll
  static void read() throws IOException {
    Corpus corpus = Corpus.read(Path.of("corpus"), Coder.open());
    List<Report> reports = corpus.pages().values().stream().map(Corpus.Page::report).toList();
    chronicle = Optional.of(Chronicler.of(reports));
    run = Optional.of(new CorpusRun(corpus, chronicle.orElseThrow()));
  }

  private static Corpus corpus() {
    return run.orElseThrow().corpus();
  }

  @Test
  void articlesAreInTheirStories() {
    Map<String, String> gold = new LinkedHashMap<>();
    corpus().pages().values().forEach(p -> gold.put(p.report().article().id(), p.story()));

    Map<String, String> found = StoriesEvaluation.found(chronicle.orElseThrow());
    assertThat(Partitions.bCubed(gold, found).f1()).isGreaterThan(0.90);
  }

  @Test
  void claimsAreUnderTheirEvents() {
    Map<String, String> gold = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    for (Corpus.Mention mention : corpus().mentions()) {
      var event = run.orElseThrow().event(mention);
      if (event != null) {
        gold.put(mention.key(), mention.event());
        found.put(mention.key(), event.id());
      }
    }

    assertThat(Partitions.conll(gold, found)).isGreaterThan(0.85);
  }

  @Test
  void answersFindWhatTheyAnswer() {
    assertThat(new AnswersScore(run.orElseThrow(), Half.BOTH).score().f1()).isGreaterThan(0.7);
  }

  @Test
  void twoBombingsOfOneDayAreTwoEvents() {
    assertThat(run.orElseThrow().main("kano-dead")).isPresent();
    assertThat(run.orElseThrow().main("kano-dead"))
        .isNotEqualTo(run.orElseThrow().main("pesh-dead"));
  }
}
