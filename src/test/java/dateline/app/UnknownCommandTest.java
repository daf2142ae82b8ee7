package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownCommandTest {

  private static final String PAGE =
      """
      %s lawmaker meets farmers in Nakuru

      Kenyan lawmaker Wanjiru Achieng met farmers in Nakuru on Tuesday and said that the road to \
      the town would be open before the %s harvest begins.

      Farmers in Nakuru said that they had waited for the road for more than ten years.
      """;

  @TempDir Path folder = Path.of("");
  private String store = "";

  @BeforeEach
  void readPages() throws IOException {
    store = folder.resolve("news.db").toString();
    for (String word : new String[] {"first", "second"}) {
      Path page = folder.resolve(word + ".txt");
      Files.writeString(page, PAGE.formatted("The " + word, word));
      run("read", page.toString(), "--date", "2023-08-04", "--into", store);
    }
  }

  private static Ran run(String... words) {
    return Ran.of(Samples::claims, words);
  }

  @Test
  void showsANameWithALineToPaste() {
    Ran ran = run("actors", "unknown", store, "--articles", "2");

    assertThat(ran.code()).isEqualTo(Exit.OK);
    assertThat(ran.out())
        .contains("# 2 mentions, 2 articles: \"Kenyan lawmaker\" 2; for officials.tsv\n")
        .contains("Wanjiru Achieng\tKEN\t\tLEG\tkenyan lawmaker\t\t\t\t\n");
  }

  @Test
  void nothingFoundIsAnExitCodeOfItsOwn() {
    Ran ran = run("actors", "unknown", store, "--articles", "3");

    assertThat(ran.code()).isEqualTo(Exit.NOTHING);
    assertThat(ran.err()).contains("no name that the tables lack is in 3 articles of");
  }

  @Test
  void aNumberBelowOneIsRefused() {
    assertThat(run("actors", "unknown", store, "--articles", "0").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aMissingStoreIsNamed() {
    Ran ran = run("actors", "unknown", folder.resolve("none.db").toString());

    assertThat(ran.code()).isEqualTo(Exit.STORE);
    assertThat(ran.err()).contains("none.db");
  }

  @Test
  void actorsWithoutAFileAndWithoutASubcommandIsMisuse() {
    Ran ran = run("actors");

    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("Missing required parameter: 'FILE'");
  }

  @Test
  void theHelpHasExamplesAndExitCodes() {
    Ran ran = run("actors", "unknown", "--help");

    assertThat(ran.code()).isEqualTo(Exit.OK);
    assertThat(ran.out()).contains("Examples:", "dateline actors unknown news.db", "Exit codes:");
  }
}
