package dateline.app;

import dateline.says.Status;
import dateline.store.Filter;
import dateline.store.Names;
import dateline.store.Page;
import dateline.store.Store;
import dateline.story.Standing;
import dateline.what.Finding;
import dateline.what.Quads;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What to list of a store and how: the same words for every list. */
final class Listing {

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The store.")
  private Path file = Path.of("");

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Part of a name, an id or a country code, of either side.")
  private @Nullable String actor;

  @Option(
      names = "--dyad",
      paramLabel = "A,B",
      description = "One of these on each side, in either direction, as --actor takes them.")
  private @Nullable String dyad;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "event, statement, relation or figure.")
  private @Nullable String kind;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Such as CONSULT, deny, ally, killed.")
  private @Nullable String type;

  @Option(
      names = "--quad",
      paramLabel = "CLASS",
      description = "verbal- or material-, cooperation or conflict: \"material-conflict\".")
  private @Nullable String quad;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "ISO 3166-1 alpha-3 of the place or of an actor.")
  private @Nullable String country;

  @Option(
      names = "--box",
      paramLabel = "S,W,N,E",
      description = "The place lies between these degrees: --box=32,34,38,43.")
  private @Nullable String box;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Pages.Day.class,
      description = "Not over before this day. What has no resolved time is left out.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Pages.Day.class,
      description = "Begun by this day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      converter = Pages.Day.class,
      description = "Not known to have begun later or ended before.")
  private @Nullable LocalDate on;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description =
          "Part of the name of a source in the chain, of the publisher, or of the agency or outlet"
              + " whose report it printed.")
  private @Nullable String source;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description =
          "asserted, denied, promised, planned, demanded, threatened, possible or negated.")
  private @Nullable String status;

  @Option(
      names = "--standing",
      paramLabel = "STATE",
      description = "Of the event: unconfirmed, corroborated, contested or retracted.")
  private @Nullable String standing;

  @Option(names = "--background", description = "Only what is told as history.")
  private boolean background;

  @Option(names = "--news", description = "Only what is told as news.")
  private boolean news;

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "Only of the story whose id begins so.")
  private @Nullable String story;

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "All of them in the sentence or among the names; the best come first.")
  private @Nullable String words;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; the id to go on after is said at the end.")
  private int limit = Page.ALL.limit();

  @Option(
      names = "--after",
      paramLabel = "ID",
      description = "Go on after this one, with the same filters.")
  private @Nullable String after;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "How to write: ${COMPLETION-CANDIDATES}. Default: table.")
  private Format format = Format.table;

  Path file() {
    return file;
  }

  Format format() {
    return format;
  }

  private Page page() {
    if (limit < 1) {
      throw wrong("--limit is a number from 1");
    }
    return new Page(limit, after);
  }

  /** The conditions that the words on the line make. */
  private Filter filter() {
    if (file.toString().isEmpty()) {
      throw wrong("Missing required parameter: 'FILE'");
    }
    if (background && news) {
      throw wrong("give --background or --news, not both");
    }
    Filter filter = Filter.ALL;
    filter = with(filter, Filter.By.ACTOR, actor);
    filter = dyad == null ? filter : filter.and(Filter.By.DYAD, pair(dyad));
    filter = with(filter, Filter.By.KIND, constant("--kind", kind, Finding.Kind.values()));
    filter = with(filter, Filter.By.TYPE, type);
    filter = with(filter, Filter.By.QUAD, oneOf("--quad", quad, Quads.all()));
    filter = with(filter, Filter.By.COUNTRY, country);
    filter = box == null ? filter : filter.and(Filter.By.BOX, edges(box));
    filter = with(filter, Filter.By.FROM, day(from));
    filter = with(filter, Filter.By.TO, day(to));
    filter = with(filter, Filter.By.ON, day(on));
    filter = with(filter, Filter.By.SOURCE, source);
    filter = with(filter, Filter.By.STATUS, constant("--status", status, Status.values()));
    filter =
        with(filter, Filter.By.STANDING, constant("--standing", standing, Standing.State.values()));
    filter = with(filter, Filter.By.TOLD, background ? "history" : news ? "news" : null);
    filter = with(filter, Filter.By.STORY, story);
    return with(filter, Filter.By.WORDS, words);
  }

  private static Filter with(Filter filter, Filter.By by, @Nullable String value) {
    return value == null ? filter : filter.and(by, value);
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private String[] pair(String dyad) {
    String[] pair = dyad.split(",", -1);
    if (pair.length != 2 || pair[0].isBlank() || pair[1].isBlank()) {
      throw wrong("--dyad " + dyad + ": give two with a comma between, such as IRN,USA");
    }
    return pair;
  }

  private String[] edges(String box) {
    String[] edges = box.split(",", -1);
    boolean numbers = Stream.of(edges).allMatch(e -> e.matches("-?[0-9]{1,3}(\\.[0-9]+)?"));
    if (edges.length != 4 || !numbers) {
      throw wrong("--box " + box + ": give south, west, north and east, such as --box=32,34,38,43");
    }
    return edges;
  }

  /** An enum's constants are known by their names in lower case. */
  private @Nullable String constant(String option, @Nullable String word, Enum<?>[] constants) {
    return oneOf(option, word, Stream.of(constants).map(Words::word).toList());
  }

  private @Nullable String oneOf(String option, @Nullable String word, List<String> known) {
    if (word == null) {
      return null;
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

  /**
   * What was listed.
   *
   * @param count how many
   * @param next the id to go on after, or null at the end
   */
  record Shown(int count, @Nullable String next) {}

  /** Lists what of a store passes. */
  interface Reading {
    Shown of(Store store, Filter filter, Page page);
  }

  /**
   * Lists claims, says where the next page begins, and gives the exit code.
   *
   * @param what the plural of what is listed
   */
  int claims(Terminal terminal, String what, Reading reading) {
    Filter filter = filter();
    boolean joined =
        Stream.of(Filter.By.STANDING, Filter.By.STORY, Filter.By.SOURCE).anyMatch(filter::has);
    if (joined) {
      Stores.join(file, terminal);
    }
    return list(terminal, what, reading, filter);
  }

  /** As {@link #claims}, of what stands on claims joined. */
  int joined(Terminal terminal, String what, Reading reading) {
    Filter filter = filter();
    Stores.join(file, terminal);
    return list(terminal, what, reading, filter);
  }

  /** A list of names with their counts. */
  interface NamesReading {
    Names.Rows of(Names names, Filter filter, Page page);
  }

  /** As {@link #joined}, of names in rows of these columns. */
  int names(Terminal terminal, String what, List<Column> columns, NamesReading reading) {
    RowWriter writer = RowWriter.of(format, terminal);
    return joined(
        terminal,
        what,
        (store, filter, page) -> {
          Names.Rows rows = reading.of(store.names(), filter, page);
          writer.begin(columns);
          rows.rows().forEach(writer::write);
          writer.end();
          return new Shown(rows.rows().size(), rows.next());
        });
  }

  private int list(Terminal terminal, String what, Reading reading, Filter filter) {
    Shown shown;
    try (Store store = Store.open(file)) {
      shown = reading.of(store, filter, page());
    }
    terminal.out().flush();
    if (shown.next() != null) {
      terminal.say("there are more; go on with --after '" + shown.next() + "'");
    }
    if (shown.count() == 0) {
      terminal.say("no " + what + " in " + file + " pass these filters");
      return Exit.NOTHING;
    }
    return Exit.OK;
  }
}
