package dateline.app;

import dateline.read.WebArchiveWriter;
import dateline.store.KeptCapture;
import dateline.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline captures}: the raw layer of a store as a web archive. */
@Command(
    name = "captures",
    description = {
      "Writes all pages that a store holds, as they were found, into a web archive (WARC 1.1,"
          + " gzipped) that any tool for archives opens.",
      "`dateline read` of the archive makes the same record of them again."
    },
    footer = {
      "  dateline captures news.db --into pages.warc.gz",
      "  dateline read pages.warc.gz --into again.db"
    })
final class CapturesCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();

  @Parameters(paramLabel = "STORE", description = "The store.")
  private Path file = Path.of("");

  @Option(
      names = "--into",
      paramLabel = "FILE",
      required = true,
      description = "The archive; there only when it is whole, and in place of an older one.")
  private Path into = Path.of("");

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    Path open = into.resolveSibling(into.getFileName() + ".open");
    AtomicInteger pages = new AtomicInteger();
    try (Store store = Store.open(file)) {
      try {
        write(store, open, pages);
        Files.move(open, into, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException | UncheckedIOException e) {
        Files.deleteIfExists(open);
        terminal.say(into + ": cannot be written (" + e.getMessage() + "); name another file");
        return Exit.STORE;
      }
    } catch (IOException e) {
      terminal.say(open + ": " + e.getMessage());
      return Exit.STORE;
    }
    terminal.say(Tally.count(pages.get(), "page") + " in " + into);
    return pages.get() == 0 ? Exit.NOTHING : Exit.OK;
  }

  private static void write(Store store, Path open, AtomicInteger pages) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                open,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        WebArchiveWriter archive = new WebArchiveWriter(channel, Main.AGENT)) {
      store.captures(
          kept -> {
            write(archive, kept);
            pages.incrementAndGet();
          });
      channel.force(true);
    }
  }

  private static void write(WebArchiveWriter archive, KeptCapture kept) {
    try {
      archive.write(kept.capture(), kept.hints(), kept.kept());
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
