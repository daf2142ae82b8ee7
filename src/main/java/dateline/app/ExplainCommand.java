package dateline.app;

import dateline.claim.Claim;
import dateline.store.Coded;
import dateline.store.Heading;
import dateline.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dateline explain}: why a claim was made. */
@Command(
    name = "explain",
    description = {
      "Prints why a claim was made: the words that carry it, the rule and lexicon entry, the actors'"
          + " entries, the date's and the place's rule, and the chain of sources.",
      "The claim's id stands in the table behind a #; its first characters are enough. Without an"
          + " id, every claim of the pages is explained. The pages may be a store that"
          + " `dateline read --into` made."
    },
    footer = {
      "  dateline explain page.html --claim 3f9a12c4",
      "  dateline explain page.html --date 2023-08-04 3f9a12c4",
      "  dateline explain news.db 3f9a12c4"
    })
final class ExplainCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();
  @Mixin private final Pages pages = new Pages();

  @Option(names = "--claim", paramLabel = "ID", description = "The claim; or give it last.")
  private @Nullable String claim;

  private int explained;

  @Override
  public Integer call() {
    Main root = Main.of(main);
    Terminal terminal = root.terminal();
    List<String> words = new ArrayList<>(pages.words);
    String id = id(words);
    ExplainWriter writer = new ExplainWriter(terminal.out(), terminal.colour(), terminal.width());
    Path first = Path.of(words.get(0));
    if (words.size() == 1 && Store.isStore(first)) {
      try (Store store = Store.open(first)) {
        store.listings().claimsNamed(id, (heading, found) -> explain(writer, heading, found));
      }
    } else {
      Tally tally = explainPages(root, words, id, writer);
      if (tally.exit() != Exit.OK) {
        return tally.exit();
      }
    }
    if (explained == 0) {
      terminal.say(
          id.isEmpty()
              ? "no claims in " + String.join(", ", words)
              : "no claim with an id that begins with " + id + "; the table shows ids behind a #");
      return Exit.NOTHING;
    }
    return Exit.OK;
  }

  /** Takes the id off the words where it stands there. */
  private String id(List<String> words) {
    String last = words.get(words.size() - 1);
    if (claim == null && words.size() > 1 && !last.equals("-") && !Files.exists(Path.of(last))) {
      words.remove(words.size() - 1);
      return last.replaceFirst("^#", "");
    }
    return claim == null ? "" : claim.replaceFirst("^#", "");
  }

  private Tally explainPages(Main root, List<String> words, String id, ExplainWriter writer) {
    Terminal terminal = root.terminal();
    List<String> complaints = new ArrayList<>();
    List<PageFile> files = PageFiles.named(words, complaints::add);
    complaints.forEach(terminal::say);
    Tally tally = new Tally(files.size(), complaints.size());
    if (!files.isEmpty()) {
      new Reading(root.coding(), terminal.in())
          .each(
              files,
              pages.hints(),
              1,
              outcome -> {
                outcome.complaints().forEach(terminal::say);
                tally.add(outcome);
                for (Coded coded : outcome.articles()) {
                  for (Claim one : coded.claims()) {
                    if (one.id().startsWith(id)) {
                      explain(writer, Heading.of(coded.article()), one);
                    }
                  }
                }
                return !terminal.out().checkError();
              });
    }
    return tally;
  }

  private void explain(ExplainWriter writer, Heading heading, Claim found) {
    writer.write(heading, found);
    explained++;
  }
}
