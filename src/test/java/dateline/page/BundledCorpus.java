package dateline.page;

import dateline.claim.Coder;
import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.read.UnreadableException;
import dateline.serve.Means;
import dateline.serve.PageFetching;
import dateline.serve.Publishers;
import dateline.store.Coded;
import dateline.store.PageReading;
import dateline.store.Store;
import dateline.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The corpus that ships with Dateline, read once for all tests of the page. */
final class BundledCorpus {

  private static final Path PAGES = Path.of("corpus", "pages");

  private BundledCorpus() {}

  /** A store of its own with all of the corpus, in this folder. */
  static Path in(Path folder) throws IOException {
    Path store = folder.resolve("corpus.db");
    Files.copy(Read.STORE, store);
    return store;
  }

  /** What the explorer has for the bundled corpus; addresses lead to pages of it. */
  static Means means() {
    return new Means(
        reading(),
        BundledCorpus::fetch,
        Publishers.of(Table.resource("/dateline/corpus/publishers.tsv")));
  }

  /** In the place of the net: an address ending in "feed" points at two pages and at none. */
  private static void fetch(String address, PageFetching.Arrivals arrivals) {
    if (!address.endsWith("feed")) {
      arrivals.missing(address + ": no such page");
      return;
    }
    arrivals.expect(3);
    for (String name : List.of("01-harbour-post.html", "02-indus-mail.html")) {
      arrivals.begin(address);
      arrivals.page(page(PAGES.resolve(name)));
    }
    arrivals.missing(address + "/3: the server answered 404, no page");
  }

  private static Capture page(Path page) {
    try {
      return new Capture(page.toString(), Files.readAllBytes(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads pages as the program does. */
  static PageReading reading() {
    return (capture, hints) -> {
      try {
        return new PageReading.Read(coded(capture, hints), List.of());
      } catch (UnreadableException e) {
        return new PageReading.Read(List.of(), List.of(String.valueOf(e.getMessage())));
      }
    };
  }

  private static List<Coded> coded(Capture capture, Hints hints) throws UnreadableException {
    List<Coded> coded = new ArrayList<>();
    for (Article article : new Reader().read(capture, hints)) {
      coded.add(new Coded(article, Read.CODER.claims(article)));
    }
    return coded;
  }

  /** Loaded with the first use. */
  private static final class Read {

    static final Coder CODER = Coder.open();
    static final Path STORE = read();

    private static Path read() {
      try {
        Path file = Files.createTempDirectory("dateline-corpus").resolve("corpus.db");
        file.toFile().deleteOnExit();
        try (Store store = Store.create(file);
            Stream<Path> pages = Files.list(PAGES)) {
          for (Path page : pages.sorted().toList()) {
            Capture capture = page(page);
            store.put(capture, Hints.NONE, coded(capture, Hints.NONE));
          }
        }
        return file;
      } catch (IOException | UnreadableException e) {
        throw new IllegalStateException("the bundled corpus can be read", e);
      }
    }
  }
}
