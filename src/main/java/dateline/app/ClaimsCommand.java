package dateline.app;

import dateline.claim.Claim;
import dateline.says.Status;
import dateline.store.Filter;
import dateline.store.Heading;
import dateline.store.Store;
import dateline.what.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dateline claims}: the claims of a store. */
@Command(
    name = "claims",
    description = "Lists the claims of a store that `dateline read --into` made.",
    footer = {
      "  dateline claims news.db --actor IRN --type CONSULT",
      "  dateline claims news.db --country SYR --from 2023-01-01 --to 2023-12-31 --as csv",
      "  dateline claims news.db --status denied --source Reuters",
      "  dateline claims news.db --kind figure --news --as jsonl"
    })
final class ClaimsCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Spec private @Nullable CommandSpec spec;
  @Mixin final Standard standard = new Standard();

  @Parameters(paramLabel = "FILE", description = "The store.")
  private Path file = Path.of("");

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Part of a name, an id or a country code, of either side.")
  private @Nullable String actor;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Such as CONSULT, deny, ally, killed.")
  private @Nullable String type;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "event, statement, relation or figure.")
  private @Nullable String kind;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "ISO 3166-1 alpha-3 of the place or of an actor.")
  private @Nullable String country;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Pages.Day.class,
      description = "Not over before this day. Claims with no resolved time are left out.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Pages.Day.class,
      description = "Begun by this day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Part of the name of a source in the chain, or of the publisher.")
  private @Nullable String source;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description =
          "asserted, denied, promised, planned, demanded, threatened, possible or negated.")
  private @Nullable String status;

  @Option(names = "--background", description = "Only what is told as history.")
  private boolean background;

  @Option(names = "--news", description = "Only what is told as news.")
  private boolean news;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "How to write claims: ${COMPLETION-CANDIDATES}. Default: table.")
  private ClaimWriter.Format format = ClaimWriter.Format.table;

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    ClaimWriter writer = format.to(terminal.out(), terminal.colour(), terminal.width());
    Filter filter = filter();
    try (Store store = Store.open(file)) {
      writer.begin();
      ByArticle articles = new ByArticle(writer);
      store.claims(filter, articles::add);
      articles.end();
      if (articles.claims == 0) {
        terminal.say("no claims in " + file + " pass these filters");
        return Exit.NOTHING;
      }
      return Exit.OK;
    }
  }

  private Filter filter() {
    if (background && news) {
      throw wrong("give --background or --news, not both");
    }
    return new Filter(
        actor,
        type,
        constant("--kind", kind, Finding.Kind.values()),
        country,
        from == null ? null : from.toString(),
        to == null ? null : to.toString(),
        source,
        constant("--status", status, Status.values()),
        (background || news) ? (Boolean) background : null);
  }

  private @Nullable String constant(String option, @Nullable String word, Enum<?>[] constants) {
    if (word == null) {
      return null;
    }
    List<String> known = new ArrayList<>();
    for (Enum<?> constant : constants) {
      known.add(constant.name().toLowerCase(Locale.ROOT));
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (!known.contains(lower)) {
      throw wrong(option + " " + word + ": give one of " + String.join(", ", known));
    }
    return lower;
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("picocli gives the specification");
    }
    return new ParameterException(spec.commandLine(), message);
  }

  /** Gathers the claims of one article after the other. */
  private static final class ByArticle {
    private final ClaimWriter writer;
    private final List<Claim> gathered = new ArrayList<>();
    private @Nullable Heading heading;
    private long claims;

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
