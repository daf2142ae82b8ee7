package dateline.read;

import dateline.table.Table;
import dateline.watch.Feeds;
import dateline.watch.FeedsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What takes bytes from strangers, one constant a reader: whatever the bytes, it gives a result or
 * the one exception that it promises. Mutations in the tests and the fuzzer both feed it.
 */
public enum ReaderTarget {
  /** A capture as it comes: page, text, feed, packed or not. */
  PAGE {
    @Override
    public void feed(byte[] bytes) {
      read(bytes);
    }
  },
  /** A page for certain: markup around the bytes. */
  HTML {
    @Override
    public void feed(byte[] bytes) {
      read(join("<!doctype html><html><body><h1>Harbour opens</h1>", bytes));
    }
  },
  /** A plain text. */
  TEXT {
    @Override
    public void feed(byte[] bytes) {
      read(join("Mayor opens harbour\n\nThe mayor opened the harbour on Monday.\n\n", bytes));
    }
  },
  /** A feed. */
  FEED {
    @Override
    public void feed(byte[] bytes) {
      read(join("<rss><channel><item><title>Harbour</title>", bytes));
    }
  },
  /** What a site map or a feed lists. */
  SITEMAP {
    @Override
    public void feed(byte[] bytes) {
      try {
        Listings.of(new Capture("map.xml", join("<urlset><url>", bytes)));
      } catch (UnreadableException e) {
        checked(e);
      }
    }
  },
  /** A web archive with the pages in it. */
  WARC {
    @Override
    public void feed(byte[] bytes) {
      try (WebArchive archive =
          WebArchive.open("a.warc", new SeekableInMemoryByteChannel(bytes.clone()))) {
        int members = 0;
        for (WebArchive.Member m = archive.next(); m != null; m = archive.next()) {
          if (++members > bytes.length + 2) {
            throw new IllegalStateException("more records than bytes");
          }
          Capture capture = m.capture();
          if (capture != null) {
            read(capture.bytes());
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  /** A server's answer with its headers. */
  MESSAGE {
    @Override
    public void feed(byte[] bytes) {
      read(join("HTTP/1.1 200 OK\r\n", bytes));
    }
  },
  /** A date in metadata, in an address and in running words. */
  DATE {
    @Override
    public void feed(byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      for (String language : new String[] {"en", "en-US", "de", ""}) {
        PageDate.parse(text, language, "metadata");
        DateText.all(text, language);
      }
      PageDate.inUrl(text);
      DatelineParser.split(text, "en");
    }
  },
  /** A site's robots.txt. */
  ROBOTS {
    @Override
    public void feed(byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      Robots robots = Robots.of(text, "Dateline");
      robots.allows("/" + text.lines().findFirst().orElse(""));
      robots.delay();
    }
  },
  /** A table, as the project and its users write them: what is wrong in it is said. */
  TABLE {
    @Override
    public void feed(byte[] bytes) {
      try {
        for (Table.Row row : Table.read("t.tsv", new ByteArrayInputStream(bytes)).rows()) {
          row.list("a");
        }
      } catch (IllegalStateException | IllegalArgumentException e) {
        if (!String.valueOf(e.getMessage()).startsWith("t.tsv")) {
          throw e;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  /** The file of feeds, as users write it: what is wrong in it is said in a line. */
  CONFIG {
    @Override
    public void feed(byte[] bytes) {
      try {
        Feeds.of("feeds.toml", new String(bytes, StandardCharsets.UTF_8));
      } catch (FeedsException e) {
        String message = String.valueOf(e.getMessage());
        if (!message.startsWith("feeds.toml") || message.contains("\n")) {
          throw new IllegalStateException("not one line with the file's name: " + message, e);
        }
      }
    }
  };

  /** The reader of this name, in small letters. */
  public static ReaderTarget named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /**
   * Reads the bytes.
   *
   * @throws RuntimeException of any kind where the reader breaks its promise
   */
  public abstract void feed(byte[] bytes);

  static byte[] join(String head, byte[] bytes) {
    byte[] before = head.getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(before, before.length + bytes.length);
    System.arraycopy(bytes, 0, all, before.length, bytes.length);
    return all;
  }

  static void read(byte[] bytes) {
    try {
      for (Article article : new Reader().read(new Capture("page", bytes), Hints.NONE)) {
        for (Block block : article.blocks()) {
          String text = article.text().substring(block.start(), block.end());
          if (!text.equals(block.text())) {
            throw new IllegalStateException("offsets of a block lead elsewhere");
          }
        }
      }
    } catch (UnreadableException e) {
      checked(e);
    }
  }

  static void checked(UnreadableException e) {
    if (String.valueOf(e.getMessage()).contains("\n")) {
      throw new IllegalStateException("a complaint of more than one line: " + e.getMessage());
    }
  }
}
