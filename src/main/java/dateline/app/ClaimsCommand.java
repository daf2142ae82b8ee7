package dateline.app;

import dateline.claim.Claim;
import dateline.store.Filter;
import dateline.store.Heading;
import dateline.store.Page;
import dateline.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dateline claims}: the claims of a store. */
@Command(
    name = "claims",
    description = {"Lists the claims of a store that `dateline read --into` made."},
    footer = {
      "  dateline claims news.db --actor IRN --type CONSULT",
      "  dateline claims news.db --country SYR --from 2023-01-01 --to 2023-12-31 --as csv",
      "  dateline claims news.db --status denied --source Reuters",
      "  dateline claims news.db --words 'prisoner exchange' --limit 20",
      "  dateline claims news.db --kind figure --news --as jsonl"
    })
final class ClaimsCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();
  @Mixin final Listing listing = new Listing();

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    ClaimWriter writer = ClaimWriter.of(listing.format(), terminal);
    return listing.claims(
        terminal, "claims", (store, filter, page) -> list(writer, store, filter, page));
  }

  private static Listing.Shown list(ClaimWriter writer, Store store, Filter filter, Page page) {
    writer.begin();
    ByArticle articles = new ByArticle(writer);
    String next = store.listings().claims(filter, page, articles::add);
    articles.end();
    writer.end();
    return new Listing.Shown(articles.claims, next);
  }

  /** Gathers the claims of one article after the other. */
  private static final class ByArticle {
    private final ClaimWriter writer;
    private final List<Claim> gathered = new ArrayList<>();
    private @Nullable Heading heading;
    private int claims;

    ByArticle(ClaimWriter writer) {
      this.writer = writer;
    }

    void add(Heading next, Claim claim) {
      if (!next.equals(heading)) {
        end();
        heading = next;
      }
      gathered.add(claim);
      claims++;
    }

    void end() {
      if (heading != null) {
        writer.write(heading, gathered);
        gathered.clear();
      }
    }
  }
}
