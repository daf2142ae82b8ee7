package dateline.app;

import static dateline.fetch.LocalServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.fetch.LocalServer;
import dateline.read.Capture;
import dateline.serve.PageFetching;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the explorer fetches for an address. */
class FetchingTest {

  private static final String PAGE = "<html><title>Harbour opens</title><p>It is open.</p></html>";

  private final LocalServer server = new LocalServer();
  private final String site = server.site();

  @AfterEach
  void stop() {
    server.close();
  }

  private void on(String path, LocalServer.Answering answering) {
    server.on(path, answering);
  }

  @Test
  void ofAFeedThePagesAreFetchedThatItPointsAt() {
    String item = "<item><title>%s</title><link>%s</link></item>";
    on(
        "/feed",
        text(
            200,
            "application/rss+xml",
            "<rss version='2.0'><channel><title>Post</title>"
                + item.formatted("One", site + "/one")
                + item.formatted("Two", site + "/two")
                + "</channel></rss>"));
    on("/one", text(200, "text/html", PAGE));
    on("/two", text(404, "text/plain", "gone"));
    List<String> told = new ArrayList<>();

    new Fetching(LocalServer.fetcher()).fetch(site + "/feed", new Told(told));

    assertThat(told)
        .containsExactly(
            "begin " + site + "/feed",
            "expect 2",
            "begin " + site + "/one",
            "page " + site + "/one",
            "begin " + site + "/two",
            "missing " + site + "/two: the server answered 404, no page");
  }

  @Test
  void ofAPageOnlyItselfIsFetched() {
    on("/news", text(200, "text/html", PAGE));
    List<String> told = new ArrayList<>();

    new Fetching(LocalServer.fetcher()).fetch(site + "/news", new Told(told));

    assertThat(told).containsExactly("begin " + site + "/news", "page " + site + "/news");
  }

  private record Told(List<String> told) implements PageFetching.Arrivals {
    @Override
    public void expect(int pages) {
      told.add("expect " + pages);
    }

    @Override
    public void begin(String address) {
      told.add("begin " + address);
    }

    @Override
    public void page(Capture capture) {
      told.add("page " + capture.name());
    }

    @Override
    public void missing(String complaint) {
      told.add("missing " + complaint);
    }
  }
}
