package dateline.app;

import dateline.store.Names;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dateline actors}: who does and suffers what a store tells. */
@Command(
    name = "actors",
    subcommands = UnknownCommand.class,
    description = {
      "Lists the actors of a store, those in most claims first: how many claims and articles name"
          + " them, and from when to when. With other filters only the claims that pass count."
    },
    footer = {
      "  dateline actors news.db --country SYR",
      "  dateline actors news.db --type ASSAULT --from 2024-01-01 --as csv",
      "  dateline actors unknown news.db"
    })
final class ActorsCommand implements Callable<Integer> {

  private static final List<Column> COLUMNS =
      Column.all(
          "id", "name", "country", "sector", "claims:whole", "articles:whole", "first", "last");

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();
  @Mixin final Listing listing = new Listing();

  /** The command above {@code unknown}. */
  static Main of(@Nullable ActorsCommand actors) {
    return Main.of(actors == null ? null : actors.main);
  }

  @Override
  public Integer call() {
    return listing.names(Main.of(main).terminal(), "actors", COLUMNS, Names::actors);
  }
}
