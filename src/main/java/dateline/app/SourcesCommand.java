package dateline.app;

import dateline.store.Names;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dateline sources}: who says what a store tells. */
@Command(
    name = "sources",
    description = {
      "Lists the sources of a store, those of most claims first: who is cited, who published, and"
          + " whose reports (an agency's, an outlet's) were printed. With other filters only the claims that pass count."
    },
    footer = {
      "  dateline sources news.db",
      "  dateline sources news.db --status denied --actor IRN --as jsonl"
    })
final class SourcesCommand implements Callable<Integer> {

  private static final List<Column> COLUMNS =
      Column.all("name", "kind", "country", "claims:whole", "articles:whole", "first", "last");

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();
  @Mixin final Listing listing = new Listing();

  @Override
  public Integer call() {
    return listing.names(Main.of(main).terminal(), "sources", COLUMNS, Names::sources);
  }
}
