package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Capture;
import dateline.serve.Explorer;
import dateline.serve.Means;
import dateline.store.PageReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the page shows where there is nothing to show yet, or any more. */
@ExtendWith(Driven.class)
class StatesTest {

  @TempDir Path folder = Path.of("");

  @Test
  void anEmptyRecordSaysHowToFillIt(Site site) throws Exception {
    try (Explorer explorer = Explorer.start(folder.resolve("no.db"), 0, BundledCorpus.means());
        Tab tab = new Site(site.browser(), explorer).open("/")) {
      assertThat(tab.text(".state")).contains("The record is empty");
      assertThat(AccessTest.violations(tab)).isEmpty();
      tab.click(".state a");

      assertThat(tab.address()).isEqualTo("/read");
    }
  }

  @Test
  void filtersThatNothingPassesCanBeTakenAway(Site site) {
    try (Tab tab = site.open("/?q=nowhereatall&type=ASSAULT")) {
      assertThat(tab.text(".state")).contains("Nothing passes all of these filters");
      assertThat(AccessTest.violations(tab)).isEmpty();
      tab.click(".chip", "nowhereatall");

      assertThat(tab.address()).isEqualTo("/?type=ASSAULT");
      assertThat(tab.count(".item")).isPositive();
    }
  }

  @Test
  void aReadingInTheBackgroundShowsHowFarItIs(Site site) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    PageReading slow =
        (capture, hints) -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return BundledCorpus.reading().read(capture, hints);
        };
    try (Explorer explorer = Explorer.start(folder.resolve("slow.db"), 0, Means.reading(slow))) {
      explorer.read(List.of(page("01-harbour-post.html"), page("02-indus-mail.html")));
      try (Tab tab = new Site(site.browser(), explorer).open("/")) {
        tab.await("!document.getElementById('progress').hidden");
        go.countDown();
        tab.await("document.getElementById('progress').hidden");
        tab.await("document.querySelector('.summary')");
      }
    }
  }

  private static Capture page(String name) throws IOException {
    Path file = Path.of("corpus", "pages", name);
    return new Capture(name, Files.readAllBytes(file));
  }

  @Test
  void aServerThatIsGoneIsSaid(Site site) throws Exception {
    Tab tab;
    try (Explorer explorer = Explorer.start(BundledCorpus.in(folder), 0, BundledCorpus.means())) {
      tab = new Site(site.browser(), explorer).open("/");
    }
    try (tab) {
      tab.click("#facet-type li button");

      assertThat(tab.text("[role=alert]")).contains("This could not be shown", "dateline serve");
      assertThat(AccessTest.violations(tab)).isEmpty();
    }
  }

  @Test
  void whatIsNotThereIsSaid(Site site) {
    try (Tab tab = site.open("/event/none")) {
      assertThat(tab.text("[role=alert]")).contains("no such event");
    }
  }
}
