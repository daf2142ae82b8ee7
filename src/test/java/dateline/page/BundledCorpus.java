package dateline.page;

import dateline.claim.Coder;
import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.read.UnreadableException;
import dateline.serve.PageReading;
import dateline.store.Coded;
import dateline.store.Store;
import java.io.IOException;
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
            Capture capture = new Capture(page.toString(), Files.readAllBytes(page));
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
