package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.claim.Coder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store made again from its pages gives the same bytes, however many threads read them. */
class RebuildTest {

  private static final Path PAGES = Path.of("corpus", "pages");
  private static final int SOME = 24;

  @TempDir Path folder = Path.of("");
  private final Coder coder = Coder.open();

  private String run(String... words) {
    Ran ran = Ran.of(coder::claims, words);
    assertThat(ran.code()).isEqualTo(Exit.OK);
    return ran.out();
  }

  /** All that can be written of a store. */
  private List<String> exports(String store) {
    List<String> exports = new ArrayList<>();
    for (String list : List.of("claims", "events", "stories", "relations", "actors", "sources")) {
      for (String format : List.of("jsonl", "csv", "table", "parquet")) {
        exports.add(run(list, store, "--as", format));
      }
    }
    for (ExportCommand.To to : ExportCommand.To.values()) {
      exports.add(run("export", store, "--format", to.name()));
    }
    return exports;
  }

  @Test
  void twoRebuildsOnOneThreadAndOnTwoGiveTheSameBytes() throws IOException {
    String store = folder.resolve("news.db").toString();
    List<String> read = new ArrayList<>(List.of("read"));
    try (Stream<Path> pages = Files.list(PAGES)) {
      pages.sorted().limit(SOME).forEach(page -> read.add(page.toString()));
    }
    read.addAll(List.of("--into", store, "--threads", "2"));
    run(read.toArray(String[]::new));
    List<String> before = exports(store);

    run("rebuild", store, "--threads", "1");
    List<String> one = exports(store);
    run("rebuild", store, "--threads", "2");
    List<String> two = exports(store);

    assertThat(before).allMatch(e -> e.length() > 100);
    assertThat(one).isEqualTo(before);
    assertThat(two).isEqualTo(before);
  }
}
