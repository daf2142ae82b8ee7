package dateline.app;

import dateline.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      Reading reading = new Reading(root.coding(), terminal.in());
      store.captures(
          (capture, hints) -> {
            Outcome outcome = reading.read(capture, hints);
            outcome.complaints().forEach(terminal::say);
            tally.add(outcome);
            store.put(capture, hints, outcome.articles());
          });
    }
    terminal.say("rebuilt " + file + ": " + tally.summary());
    return tally.exit();
  }
}
