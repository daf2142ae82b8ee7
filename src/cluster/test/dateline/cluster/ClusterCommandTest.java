package dateline.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Capture;
import dateline.store.PageReading;
import dateline.store.PageSteps;
import dateline.store.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dateline cluster-job} in a cluster inside this process, against one machine's record. */
class ClusterCommandTest {

  @TempDir Path folder = Path.of("");

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path in = folder;
  private Path out = folder;

  @BeforeEach
  void name() {
    in = folder.resolve("in");
    out = folder.resolve("out");
  }

  private int run(Steps steps, String... more) {
    List<String> words = new ArrayList<>(List.of("--in", in.toString(), "--out", out.toString()));
    words.addAll(List.of(more));
    return ClusterCommand.execute(
        steps,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        words.toArray(String[]::new));
  }

  private static PageReading samples() {
    return new PageSteps(Samples::claims);
  }

  /** The bundled corpus, with one of its pages as another server sends it. */
  private static List<Capture> corpus() throws IOException {
    List<Capture> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("corpus", "pages"))) {
      for (Path file : files.sorted().toList()) {
        pages.add(new Capture(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    Capture first = pages.get(0);
    pages.add(
        Archives.page(
            "again",
            new String(first.bytes(), StandardCharsets.UTF_8) + "<!-- served by host 2 -->"));
    return pages;
  }

  @ParameterizedTest
  @CsvSource({"batch, parquet", "stream, jsonl"})
  void theSameArchivesGiveTheSameRecordAsOneMachine(String mode, String form) throws IOException {
    Archives.written(in, corpus(), 3);
    List<String> expected =
        Archives.onOneMachine(in, Engine.shared(), folder.resolve("expected.db"));

    int code = run(Engine::shared, "--slots", "2", "--mode", mode, "--as", form);

    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(expected).hasSizeGreaterThan(200);
    assertThat(Archives.record(out)).isEqualTo(expected);
  }

  @Test
  void whatCannotBeReadIsNamedOnce() throws IOException {
    Archives.written(in, Archives.invented(3), 2);

    run(ClusterCommandTest::samples, "--slots", "2");

    assertThat(Archives.complaints(out))
        .containsExactly("empty.html: no article found: no headline with paragraphs below it");
  }

  @Test
  void aRecordIsNotWrittenOver() throws IOException {
    Archives.written(in, Archives.invented(3), 1);
    run(ClusterCommandTest::samples, "--slots", "1");

    int code = run(ClusterCommandTest::samples, "--slots", "1");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .endsWith("dateline: " + out + ": holds a record already; name an empty folder\n");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThat(run(ClusterCommandTest::samples)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("dateline: " + in + ": no such folder; name one with web archives in it\n");
  }

  @Test
  void onlyAStreamFollows() throws IOException {
    Archives.written(in, Archives.invented(1), 1);

    assertThat(run(ClusterCommandTest::samples, "--follow", "5")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("dateline: --follow never ends, so it needs --mode stream\n");
  }
}
