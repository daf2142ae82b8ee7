package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thread that reads pages dies in the middle of the run, as where memory is at its end. */
class DyingWorkerTest {

  private static final Coding DYING =
      article -> {
        if (article.text().contains("number 7 ")) {
          throw new OutOfMemoryError("made by a test");
        }
        return Samples.claims(article);
      };

  @TempDir Path folder = Path.of("");

  private Ran read(Coding coding, String store) {
    return Ran.of(
        coding, "read", in("pages"), "--into", in(store), "--threads", "3", "--date", "2023-08-04");
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private String claims(String store) {
    return Ran.of(Samples::claims, "claims", in(store), "--as", "jsonl").out();
  }

  @Test
  void costsNoPageAndBringsNoneTwice() throws IOException {
    Files.createDirectory(folder.resolve("pages"));
    for (int i = 0; i < 12; i++) {
      Files.writeString(
          folder.resolve("pages/%02d.html".formatted(i)),
          "<!doctype html><html><body><h1>Harbour %d opens</h1><p>The mayor opened harbour number %d in"
                  .formatted(i, i)
              + " Port Alder on Monday, and she said that it would stay open.</p></body></html>");
    }

    Ran died = read(DYING, "news.db");
    String before = claims("news.db");
    Ran again = read(Samples::claims, "news.db");
    read(Samples::claims, "whole.db");

    assertThat(died.code()).isEqualTo(Exit.INTERNAL);
    assertThat(died.err()).contains("an error of Dateline's own", "made by a test");
    assertThat(before.lines()).hasSizeBetween(4, 4 * 11);
    assertThat(again.code()).isEqualTo(Exit.OK);
    assertThat(claims("news.db")).hasLineCount(4 * 12).isEqualTo(claims("whole.db"));
  }
}
