package dateline.app;

import dateline.fetch.Fetcher;
import dateline.fetch.Manners;
import dateline.read.Capture;
import dateline.serve.Explorer;
import dateline.serve.Means;
import dateline.serve.Publishers;
import dateline.store.PageReading;
import dateline.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline serve}: the explorer. */
@Command(
    name = "serve",
    description = {
      "Opens a store as a page on this machine: search, timeline, map, network, events with who"
          + " says so, articles with their claims at the words, and a REST API.",
      "Without a store it shows an invented corpus that ships with Dateline, read on first start.",
      "Only this machine can reach it, and it asks no other host for anything."
    },
    footer = {
      "  dateline serve",
      "  dateline serve news.db",
      "  dateline serve news.db --port 9000"
    })
final class ServeCommand implements Callable<Integer> {

  private static final String CORPUS = "/dateline/corpus/";

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "The store.")
  private @Nullable Path file;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Default: ${DEFAULT-VALUE}; 0 takes any free one.")
  private int port = 8642;

  @Option(
      names = "--publishers",
      paramLabel = "TABLE",
      description =
          "Where publishers are at home, for comparing countries' media: a tab-separated table with"
              + " the columns publisher and country (ISO 3166-1 alpha-3).")
  private @Nullable Path publishers;

  @Override
  public Integer call() {
    Main root = Main.of(main);
    Terminal terminal = root.terminal();
    Path store = file == null ? corpusStore() : file;
    boolean fresh = !Files.exists(store);
    if (fresh && file != null) {
      terminal.say(file + ": no such file; `dateline read PAGE... --into` makes one");
      return Exit.STORE;
    }
    try (Explorer explorer = Explorer.start(store, port, means(root))) {
      if (file == null && explorer.isEmpty()) {
        explorer.read(corpus());
      }
      terminal.say("open " + explorer.address());
      terminal.say("Ctrl-C ends it");
      new CountDownLatch(1).await();
      return Exit.OK;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.OK;
    } catch (IOException e) {
      terminal.say("port " + port + ": " + e.getMessage() + "; --port 0 takes any free one");
      return Exit.USAGE;
    }
  }

  private Means means(Main root) throws IOException {
    return new Means(
        reading(root), new Fetching(new Fetcher(Main.AGENT, Manners.USUAL)), publishers());
  }

  private Publishers publishers() throws IOException {
    if (publishers != null) {
      try (InputStream in = Files.newInputStream(publishers)) {
        return Publishers.of(Table.read(publishers.toString(), in));
      }
    }
    return file == null
        ? Publishers.of(Table.resource(CORPUS + "publishers.tsv"))
        : Publishers.known();
  }

  /** Reads pages as `dateline read` does; the model is loaded with the first. */
  private static PageReading reading(Main root) {
    return (capture, hints) -> {
      Outcome outcome;
      synchronized (root) {
        outcome = new Reading(root.coding(), InputStream.nullInputStream()).read(capture, hints);
      }
      return new PageReading.Read(outcome.articles(), outcome.complaints());
    };
  }

  /** Where the bundled corpus's claims are kept between starts. */
  private static Path corpusStore() {
    String home = System.getenv("XDG_CACHE_HOME");
    Path cache =
        home == null || home.isEmpty()
            ? Path.of(System.getProperty("user.home", "."), ".cache")
            : Path.of(home);
    Path folder = cache.resolve("dateline");
    try {
      Files.createDirectories(folder);
      return folder.resolve("corpus-" + Main.NUMBER + "-" + build() + ".db");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Which build runs: another one may make other claims of the same pages. */
  private static String build() throws IOException {
    Path stamp = Path.of(System.getProperty("dateline.home", "."), "target", "classpath.txt");
    return Files.exists(stamp)
        ? String.valueOf(Files.getLastModifiedTime(stamp).to(TimeUnit.SECONDS))
        : "0";
  }

  private static List<Capture> corpus() {
    List<Capture> pages = new ArrayList<>();
    Table.resource(CORPUS + "articles.tsv").rows().forEach(row -> pages.add(page(row.get("page"))));
    return pages;
  }

  private static Capture page(String name) {
    try (InputStream in = ServeCommand.class.getResourceAsStream(CORPUS + "pages/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its page " + name);
      }
      return new Capture("corpus/pages/" + name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
