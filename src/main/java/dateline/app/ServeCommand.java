package dateline.app;

import dateline.read.Capture;
import dateline.read.Hints;
import dateline.serve.Corpus;
import dateline.serve.Explorer;
import dateline.store.Store;
import dateline.story.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline serve}: the explorer, a page over a record. */
@Command(
    name = "serve",
    description = {
      "Opens the explorer: a page, for this machine alone, on which to search a record, see it on a"
          + " timeline, a map and a network, and follow every event to the words that tell it.",
      "Without a store it shows the bundled example pages."
    },
    footer = {"  dateline serve", "  dateline serve news.db --port 9000"})
final class ServeCommand implements Callable<Integer> {

  private static final int PORT = 8642;

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A store that `dateline read --into` made.")
  private @Nullable Path file;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "Where to listen; 0 for any that is free. Default: " + PORT + ".")
  private int port = PORT;

  private final List<Report> reports = new ArrayList<>();

  @Override
  public Integer call() throws InterruptedException {
    Main root = Main.of(main);
    Terminal terminal = root.terminal();
    if (file != null && !Files.exists(file)) {
      terminal.say(file + ": no such file; `dateline read PAGE... --into " + file + "` makes one");
      return Exit.STORE;
    }
    byte[] secret = new byte[16];
    new SecureRandom().nextBytes(secret);
    String token = HexFormat.of().formatHex(secret);
    // The language model loads when something is to be read: a store is shown without it.
    Supplier<Reading> reading = () -> new Reading(root.coding(), terminal.in());
    AtomicReference<@Nullable Explorer> running = new AtomicReference<>();
    try (Explorer explorer = Explorer.start(port, token, page -> read(page, reading, running))) {
      running.set(explorer);
      terminal.say("the explorer is at http://localhost:" + explorer.port() + "/#token=" + token);
      terminal.say("press Ctrl-C to end it");
      load(explorer, reading);
      new CountDownLatch(1).await();
      return Exit.OK;
    } catch (IOException e) {
      terminal.say("port " + port + " is taken; choose another with --port, or 0 for any");
      return Exit.NOTHING;
    }
  }

  private void load(Explorer explorer, Supplier<Reading> reading) {
    if (file != null) {
      try (Store store = Store.open(file)) {
        store.coded(coded -> reports.add(new Report(coded.article(), coded.claims())));
      }
      explorer.show(new Corpus(reports));
      return;
    }
    explorer.doing("reading the bundled pages");
    Path examples = Path.of(System.getProperty("dateline.home", "."), "examples");
    reading
        .get()
        .each(
            PageFiles.named(
                List.of(examples.toString()), root -> Main.of(main).terminal().say(root)),
            new Hints(null, null),
            1,
            outcome -> {
              add(outcome);
              explorer.show(new Corpus(reports));
              explorer.doing("reading the bundled pages, " + reports.size() + " articles so far");
              return true;
            });
    explorer.show(new Corpus(reports));
  }

  private synchronized void add(Outcome outcome) {
    outcome.articles().forEach(c -> reports.add(new Report(c.article(), c.claims())));
  }

  /** A pasted page joins the record that is shown; `--into` is the way to keep one. */
  private synchronized String read(
      String page, Supplier<Reading> reading, AtomicReference<@Nullable Explorer> running) {
    Capture capture = new Capture("pasted page", page.getBytes(StandardCharsets.UTF_8));
    Outcome outcome = reading.get().read(capture, new Hints(null, null));
    if (!outcome.complaints().isEmpty()) {
      return outcome.complaints().get(0);
    }
    add(outcome);
    Explorer explorer = running.get();
    if (explorer != null) {
      explorer.show(new Corpus(reports));
    }
    int claims = outcome.articles().stream().mapToInt(c -> c.claims().size()).sum();
    return outcome.articles().size() + " articles, " + claims + " claims";
  }
}
