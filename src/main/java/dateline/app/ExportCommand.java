package dateline.app;

import dateline.store.Filter;
import dateline.store.Page;
import dateline.store.Store;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dateline export}: events for other programs. */
@Command(
    name = "export",
    description = {
      "Writes the events of a store in a format of another program. docs/exports.md says which"
          + " fields have no counterpart in each."
    },
    footer = {
      "  dateline export news.db --format gdelt > events.tsv",
      "  dateline export news.db --format graphml --from 2024-03-01 > actors.graphml",
      "  dateline export news.db --format geojson --country SDN > map.geojson"
    })
final class ExportCommand implements Callable<Integer> {

  /** Formats of the field. */
  enum To {
    plover,
    gdelt,
    icews,
    geojson,
    graphml,
    jsonld
  }

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();
  @Mixin final Listing listing = new Listing();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private To to = To.plover;

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    return listing.joined(
        terminal, "events", (store, filter, page) -> write(terminal, store, filter, page));
  }

  private Listing.Shown write(Terminal terminal, Store store, Filter filter, Page page) {
    EventExport export = export(terminal);
    export.begin();
    AtomicInteger events = new AtomicInteger();
    String next =
        store
            .listings()
            .events(
                EventsCommand.happening(filter),
                page,
                (story, event) -> {
                  export.write(story, event);
                  events.incrementAndGet();
                });
    export.end();
    return new Listing.Shown(events.get(), next);
  }

  private EventExport export(Terminal terminal) {
    var out = terminal.out();
    return switch (to) {
      case plover -> new PloverExport(out, Articles.of(listing.file()));
      case gdelt -> new GdeltExport(out, Articles.of(listing.file()));
      case icews -> new IcewsExport(out);
      case geojson -> new GeoJsonExport(out);
      case graphml -> new GraphMlExport(out);
      case jsonld -> new JsonLdExport(out, Articles.of(listing.file()));
    };
  }
}
