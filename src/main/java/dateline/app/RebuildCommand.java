package dateline.app;

import dateline.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline rebuild}: a store's articles and claims made again from its captures. */
@Command(
    name = "rebuild",
    description = {
      "Makes a store's articles and claims again from the pages kept in it, as a fresh reading by"
          + " this version would. Broken off, it leaves a good store; run it again to finish."
    },
    footer = "  dateline rebuild news.db")
final class RebuildCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();

  @Parameters(paramLabel = "FILE", description = "The store.")
  private Path file = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Pages read at a time. Default: the number of processors, at most 8.")
  private int threads = Math.min(8, Runtime.getRuntime().availableProcessors());

  @Override
  public Integer call() {
    Main root = Main.of(main);
    Terminal terminal = root.terminal();
    if (!Files.exists(file)) {
      terminal.say(file + ": no such file; `dateline read PAGE... --into` makes one");
      return Exit.STORE;
    }
    Tally tally = new Tally(0, 0);
    try (Store store = Store.create(file)) {
      new Reading(root.coding(), terminal.in())
          .again(
              store,
              Math.max(1, threads),
              outcome -> {
                outcome.complaints().forEach(terminal::say);
                tally.add(outcome);
                if (outcome.capture() != null) {
                  store.put(outcome.capture(), outcome.hints(), outcome.articles());
                }
                return true;
              });
      store.join();
    }
    terminal.say("rebuilt " + file + ": " + tally.summary());
    return tally.exit();
  }
}
