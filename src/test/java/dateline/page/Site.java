package dateline.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.serve.Explorer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/**
 * The explorer over the bundled corpus, and a browser to look at it with.
 *
 * @param browser shared by all tests, a tab each
 * @param explorer the server; tests that write start their own
 */
record Site(Browser browser, Explorer explorer) implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A tab that shows this address of the page. */
  Tab open(String path, Frame frame) {
    return browser.open(frame).go(at(path));
  }

  /** As {@link #open(String, Frame)}, as wide as on a desk. */
  Tab open(String path) {
    return open(path, Frame.DESK);
  }

  String at(String path) {
    return "http://127.0.0.1:" + explorer.port() + path;
  }

  /** What the interface answers, to hold against what the page shows. */
  JsonNode api(String path) throws IOException {
    try (InputStream in = URI.create(at(path)).toURL().openStream()) {
      return MAPPER.readTree(in);
    }
  }

  @Override
  public void close() {
    browser.close();
    explorer.close();
  }
}
