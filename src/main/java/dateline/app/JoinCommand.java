package dateline.app;

import dateline.store.Store;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline join}: stories, events and relations made of a store's claims. */
@Command(
    name = "join",
    description = {
      "Joins the claims of a store into stories, events and relations, for other programs that read"
          + " the file. Every command that shows these does it by itself where claims have changed."
    },
    footer = "  dateline join news.db")
final class JoinCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();

  @Parameters(paramLabel = "FILE", description = "The store.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    // Refuses what is no store, and makes none.
    Store.open(file).close();
    try (Store store = Store.create(file)) {
      store.join();
    }
    Main.of(main).terminal().say("joined the claims of " + file);
    return Exit.OK;
  }
}
