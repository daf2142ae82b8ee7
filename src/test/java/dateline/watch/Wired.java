package dateline.watch;

import static dateline.fetch.LocalServer.text;

import dateline.fetch.LocalServer;
import dateline.read.Reader;
import dateline.read.UnreadableException;
import dateline.store.PageReading;
import dateline.store.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What servers of tests send, and how it is read. */
final class Wired {

  /** Reads pages with made claims. */
  static final PageReading READING =
      (capture, hints) -> {
        try {
          return new PageReading.Read(
              new Reader().read(capture, hints).stream().map(Samples::coded).toList(), List.of());
        } catch (UnreadableException e) {
          return new PageReading.Read(List.of(), List.of(String.valueOf(e.getMessage())));
        }
      };

  private Wired() {}

  static String feed(String site, String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items.append("<item><title>News</title><link>%s%s</link></item>".formatted(site, path));
    }
    return "<rss version='2.0'><channel><title>Post</title>" + items + "</channel></rss>";
  }

  static LocalServer.Answering page(int number) {
    return text(
        200,
        "text/html; charset=utf-8",
        """
        <html><head><title>Harbour %1$d opens</title></head><body><h1>Harbour %1$d opens</h1>
        <p>The mayor opened harbour number %1$d in Port Alder on Monday, and she said that it would
        stay open to ships from every country that pays its dues.</p></body></html>
        """
            .formatted(number));
  }

  /** A body that is small on the wire. */
  static LocalServer.Answering gzip(byte[] body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      LocalServer.send(exchange, 200, "text/html", packed.toByteArray());
    };
  }

  static WatchLog log(List<String> told) {
    return new WatchLog() {
      @Override
      public void kept(String url, int articles, int claims) {
        told.add("kept " + url);
      }

      @Override
      public void said(String line) {
        told.add(line);
      }
    };
  }
}
