package dateline.app;

import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Published;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dateline articles}: what the reader made of a page, before any claim. */
@Command(
    name = "articles",
    description =
        "Shows the articles of pages: title, publisher, date, and each block with its role.",
    footer = {"  dateline articles page.html", "  dateline articles saved/ | less"})
final class ArticlesCommand implements Callable<Integer> {

  private static final int LABEL = 12;

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();
  @Mixin private final Pages pages = new Pages();

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    List<String> complaints = new ArrayList<>();
    List<PageFile> files = PageFiles.named(pages.words, complaints::add);
    complaints.forEach(terminal::say);
    Tally tally = new Tally(files.size(), complaints.size());
    new Reading(article -> List.of(), terminal.in())
        .each(
            files,
            pages.hints(),
            1,
            outcome -> {
              outcome.complaints().forEach(terminal::say);
              tally.add(outcome);
              outcome.articles().forEach(coded -> show(coded.article(), terminal));
              return !terminal.out().checkError();
            });
    return tally.exit();
  }

  private static void show(Article article, Terminal terminal) {
    row(
        terminal,
        "article",
        article.id() + ", story " + article.ordinal() + " of " + name(article));
    row(terminal, "headline", article.title());
    row(terminal, "authors", String.join(", ", article.authors()));
    row(terminal, "publisher", article.publisher());
    row(terminal, "published", article.date().map(ArticlesCommand::published).orElse(null));
    row(terminal, "updated", updated(article.updated()));
    row(terminal, "dateline", article.dateline() == null ? null : article.dateline().text());
    row(terminal, "agencies", String.join(", ", article.agencies()));
    row(terminal, "address", article.url());
    row(terminal, "language", article.language());
    row(terminal, "kind", article.kind());
    terminal.out().print("\n");
    for (Block block : article.blocks()) {
      String credit = block.credit() == null ? "" : " [photo: " + block.credit() + "]";
      row(terminal, Words.word(block.role()), block.text() + credit);
    }
    terminal.out().print("\n");
    terminal.out().flush();
  }

  private static String name(Article article) {
    return article.capture().equals("-") ? "standard input" : article.capture();
  }

  private static @Nullable String updated(@Nullable Published updated) {
    return updated == null ? null : published(updated);
  }

  private static String published(Published published) {
    return (published.time() == null ? published.date() : published.time())
        + " ("
        + published.basis()
        + ")";
  }

  private static void row(Terminal terminal, String label, @Nullable String text) {
    PrintStream out = terminal.out();
    String next = label;
    for (String line : Lines.of(text == null ? "" : Plain.line(text), terminal.width() - LABEL)) {
      String shown = Ink.DIM.on(next, terminal.colour());
      out.print(shown + " ".repeat(LABEL - next.length()) + line + "\n");
      next = "";
    }
  }
}
