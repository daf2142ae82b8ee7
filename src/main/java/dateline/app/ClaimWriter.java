package dateline.app;

import dateline.claim.Claim;
import dateline.store.Heading;
import java.util.List;

/** Writes claims in one format, article by article. */
interface ClaimWriter {

  /** Opens the output, where the format has an opening. */
  default void begin() {}

  /** The claims of one article, in the order of the text. */
  void write(Heading heading, List<Claim> claims);

  /** Closes the output, where the format has an ending. */
  default void end() {}

  /** The writer of a format. */
  static ClaimWriter of(Format format, Terminal terminal) {
    return switch (format) {
      case table -> new TableWriter(terminal.out(), terminal.colour(), terminal.width());
      case jsonl -> new JsonlWriter(terminal.out());
      case csv, parquet -> new ClaimRows(RowWriter.of(format, terminal));
    };
  }
}
