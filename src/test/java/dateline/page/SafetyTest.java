package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.serve.Explorer;
import dateline.store.Coded;
import dateline.store.Samples;
import dateline.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What articles hold never runs, and the page asks no other host for anything. */
@ExtendWith(Driven.class)
class SafetyTest {

  private static final String EVIL =
      "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";

  @TempDir Path folder = Path.of("");

  @Test
  void noViewAsksAnotherHostOrBreaksThePolicy(Site site) throws Exception {
    for (Map.Entry<String, String> view : Views.of(site).entrySet()) {
      try (Tab tab = site.open(view.getValue())) {
        assertThat(tab.requests())
            .as(view.getKey())
            .isNotEmpty()
            .allMatch(asked -> asked.startsWith(site.at("/")) || asked.startsWith("data:"));
        assertThat(tab.complaints()).as(view.getKey()).isEmpty();
      }
    }
  }

  @Test
  void markupFromArticlesIsShownAsWords(Site site) throws Exception {
    Path store = folder.resolve("evil.db");
    write(store);
    try (Explorer explorer = Explorer.start(store, 0, BundledCorpus.means())) {
      Site evil = new Site(site.browser(), explorer);
      JsonNode event = evil.api("/api/events").at("/items/0");
      String article = "/article/" + event.get("article").asText();
      List<String> views =
          new ArrayList<>(List.of("/", "/?kind=all&as=table", article, "/compare"));
      views.add("/event/" + event.get("id").asText());
      views.add("/?kind=all&q=" + "%3Cscript%3Ewindow.ran%3D1%3C%2Fscript%3E");
      views.add("/actor/%3Cscript%3Ewindow.ran=1%3C%2Fscript%3E");
      for (String view : views) {
        try (Tab tab = evil.open(view)) {
          assertThat(tab.eval("window.ran ?? 0").asInt()).as(view).isZero();
          assertThat(tab.count("main img, main script, main iframe")).as(view).isZero();
        }
      }
      try (Tab tab = evil.open(article)) {
        assertThat(tab.text("h1")).contains("<script>window.ran=1</script>");
      }
    }
  }

  private static void write(Path file) throws Exception {
    String title = EVIL.replace("<", "&lt;").replace(">", "&gt;");
    String page =
        "<html><head><title>"
            + title
            + "</title></head><body><article><h1>"
            + title
            + "</h1>"
            + "<p>The mayor "
            + title
            + " opened the harbour in Port Alder on Monday, and she said"
            + " that it would stay open to ships from every country that pays its dues.</p>"
            + "<p>Officials said that many people had come to see the harbour, more than in any"
            + " year before, and that nobody had been hurt in the crowd.</p></article></body></html>";
    Capture capture = new Capture("evil.html", page.getBytes(StandardCharsets.UTF_8));
    Hints hints = new Hints(LocalDate.of(2023, 8, 4), "The " + EVIL + " Post");
    List<Coded> coded = new ArrayList<>();
    for (Article article : new Reader().read(capture, hints)) {
      coded.add(Samples.coded(article));
    }
    try (Store store = Store.create(file)) {
      store.put(capture, hints, coded);
    }
  }
}
