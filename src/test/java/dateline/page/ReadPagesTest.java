package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.serve.Explorer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages given to the page: pasted, dropped, by address and by feed. */
@ExtendWith(Driven.class)
class ReadPagesTest {

  @TempDir Path folder = Path.of("");

  /** The tab that has the token, as it comes with the printed address. */
  private Tab reading(Site site, Explorer explorer) {
    String address = explorer.address().replace("/#", "/read#");
    return site.browser().open(Frame.DESK).go(address);
  }

  private Explorer empty() throws Exception {
    return Explorer.start(folder.resolve("new.db"), 0, BundledCorpus.means());
  }

  @Test
  void aPastedPageIsReadAndLinked(Site site) throws Exception {
    try (Explorer explorer = empty();
        Tab tab = reading(site, explorer)) {
      tab.click("#paste").type(page()).click(".way-paste button").await(done());

      assertThat(tab.texts(".made a")).hasSize(1);
      tab.click(".made a");
      assertThat(tab.address()).startsWith("/article/");
      assertThat(tab.count("mark")).isPositive();
    }
  }

  private static String page() throws Exception {
    return Files.readString(Path.of("corpus/pages/09-lagos-herald.html"));
  }

  private static String done() {
    return "document.querySelector('.progressing b')?.textContent === 'Done'";
  }

  @Test
  void droppedFilesAreRead(Site site) throws Exception {
    try (Explorer explorer = empty();
        Tab tab = reading(site, explorer)) {
      tab.eval(
          "(() => { const files = new DataTransfer(); files.items.add(new File(["
              + Tab.quoted(page())
              + "], 'saved.html')); document.querySelector('.drop').dispatchEvent(new DragEvent('drop',"
              + " { dataTransfer: files, bubbles: true, cancelable: true })); })()");
      tab.await(done());

      assertThat(tab.texts(".made a")).hasSize(1);
    }
  }

  @Test
  void aFeedIsReadPageByPageAndWhatIsMissingIsSaid(Site site) throws Exception {
    try (Explorer explorer = empty();
        Tab tab = reading(site, explorer)) {
      tab.click("#address").type("https://news.example/feed").press("Enter").await(done());

      assertThat(tab.texts(".made a")).hasSize(2);
      assertThat(tab.text(".progressing")).contains("3 of 3 pages", "the server answered 404");
      assertThat(AccessTest.violations(tab)).isEmpty();
    }
  }

  @Test
  void withoutTheTokenNothingIsRead(Site site) {
    try (Tab tab = site.open("/read")) {
      assertThat(tab.text(".note")).contains("carries the token");
      tab.click("#address").type("https://news.example/feed").press("Enter");
      tab.await("document.querySelector('.job [role=alert]')");

      assertThat(tab.text(".job [role=alert]")).contains("token");
    }
  }

  @Test
  void persianNamesRunFromRightToLeft(Site site) throws Exception {
    String persian = "خبرگزاری تسنیم";
    try (Explorer explorer = empty();
        Tab tab = reading(site, explorer)) {
      tab.click("#paste").type(page().replace("Lagos Herald", persian));
      tab.click(".way-paste button").await(done()).click(".made a");

      assertThat(tab.text(".byline b")).isEqualTo(persian);
      assertThat(
              tab.eval("getComputedStyle(document.querySelector('.byline b')).direction").asText())
          .isEqualTo("rtl");
      assertThat(
              tab.eval(
                      "getComputedStyle(document.querySelector('.paper p.body, .paper p:not(.byline)')).direction")
                  .asText())
          .isEqualTo("ltr");
    }
  }
}
