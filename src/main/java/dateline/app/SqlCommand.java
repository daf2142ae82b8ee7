package dateline.app;

import dateline.store.ReadOnly;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline sql}: a question of one's own. */
@Command(
    name = "sql",
    description = {
      "Asks a store in SQL, without being able to change it. docs/schema.md explains each table and"
          + " column."
    },
    footer = {
      "  dateline sql news.db 'SELECT type, count(*) FROM events GROUP BY type ORDER BY 2 DESC'",
      "  dateline sql news.db 'SELECT * FROM day_counts' --as csv"
    })
final class SqlCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();

  @Parameters(index = "0", paramLabel = "FILE", description = "The store.")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "SELECT", description = "One statement that gives rows.")
  private String sql = "";

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "How to write rows: ${COMPLETION-CANDIDATES}. Default: table.")
  private Format format = Format.table;

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    Stores.join(file, terminal);
    RowWriter writer = RowWriter.of(format, terminal);
    ReadOnly.ask(
        file,
        sql,
        titles -> writer.begin(titles.stream().map(Column::text).toList()),
        writer::write);
    writer.end();
    terminal.out().flush();
    return Exit.OK;
  }
}
