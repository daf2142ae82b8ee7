package dateline.app;

import dateline.store.Coded;
import dateline.store.Heading;
import dateline.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dateline read}: pages in, their claims out. */
@Command(
    name = "read",
    description = {
      "Reads pages and shows, story by story, who did what to whom, where, when and who says so.",
      "With --into, the pages, their articles and their claims are kept in a store, and only a"
          + " line a page is written, once it is safe; add --as to see the claims as well."
    },
    footer = {
      "  dateline read examples/",
      "  dateline read page.html --date 2023-08-04 --as jsonl > claims.jsonl",
      "  curl -s https://example.org/story | dateline read -",
      "  dateline read saved/ --into news.db"
    })
final class ReadCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();
  @Mixin private final Pages pages = new Pages();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "How to write claims: ${COMPLETION-CANDIDATES}. Default: table.")
  private @Nullable Format format;

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description = "Keep all in this store; made where there is none.")
  private @Nullable Path into;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Pages read at a time. Default: the number of processors, at most 8.")
  private int threads = Math.min(8, Runtime.getRuntime().availableProcessors());

  @Override
  public Integer call() {
    Main root = Main.of(main);
    Terminal terminal = root.terminal();
    List<String> complaints = new ArrayList<>();
    List<PageFile> files =
        PageFiles.named(
            pages.words,
            complaint -> {
              complaints.add(complaint);
              terminal.say(complaint);
            });
    Tally tally = new Tally(files.size(), complaints.size());
    if (files.isEmpty()) {
      return tally.exit();
    }
    try (Store store = into == null ? null : Store.create(into)) {
      Reading reading = new Reading(root.coding(), terminal.in());
      ClaimWriter writer = writer(terminal, store);
      writer.begin();
      int at = Math.max(1, threads);
      reading.each(
          files,
          pages.hints(),
          at,
          outcome -> {
            terminal.done();
            outcome.complaints().forEach(terminal::say);
            tally.add(outcome);
            if (store != null && outcome.capture() != null) {
              store.put(outcome.capture(), outcome.hints(), outcome.articles());
            }
            for (Coded coded : outcome.articles()) {
              writer.write(Heading.of(coded.article()), coded.claims());
            }
            if (format == null && into != null && outcome.capture() != null) {
              kept(terminal, outcome.name(), outcome.articles().size(), outcome.claims());
            }
            terminal.progress(tally.progress());
            return !terminal.out().checkError();
          });
      writer.end();
    }
    terminal.done();
    terminal.say(tally.summary() + (into == null ? "" : ", kept in " + into));
    return tally.exit();
  }

  /** Nothing is shown where all is kept, unless it is asked for. */
  private ClaimWriter writer(Terminal terminal, @Nullable Store store) {
    if (format == null && store != null) {
      return (heading, claims) -> {};
    }
    return ClaimWriter.of(format == null ? Format.table : format, terminal);
  }

  /** Says that a page is safe. */
  static void kept(Terminal terminal, String name, int articles, int claims) {
    terminal
        .out()
        .print(
            "kept %s: %s, %s\n"
                .formatted(
                    Plain.line(name),
                    Tally.count(articles, "article"),
                    Tally.count(claims, "claim")));
    terminal.out().flush();
  }
}
