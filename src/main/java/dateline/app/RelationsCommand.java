package dateline.app;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dateline relations}: who holds which office, who is whose ally, over time. */
@Command(
    name = "relations",
    description = {
      "Lists the relations that a store tells of, over time: offices, alliances, memberships and"
          + " listings, since when and until when, and who says so."
    },
    footer = {
      "  dateline relations news.db --actor IRN",
      "  dateline relations news.db --type role --on 2024-03-08 --as csv"
    })
final class RelationsCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();
  @Mixin final Listing listing = new Listing();

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    TieWriter writer = TieWriter.of(listing.format(), terminal);
    return listing.joined(
        terminal,
        "relations",
        (store, filter, page) -> {
          writer.begin();
          AtomicInteger shown = new AtomicInteger();
          String next =
              store
                  .listings()
                  .ties(
                      filter,
                      page,
                      tie -> {
                        writer.write(tie);
                        shown.incrementAndGet();
                      });
          writer.end();
          return new Listing.Shown(shown.get(), next);
        });
  }
}
