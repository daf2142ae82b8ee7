package dateline.app;

import dateline.claim.Claim;
import dateline.store.Heading;
import java.io.PrintStream;
import java.util.List;

/** Writes claims in one format, article by article. */
interface ClaimWriter {

  /** Opens the output, where the format has an opening. */
  default void begin() {}

  /** The claims of one article, in the order of the text. */
  void write(Heading heading, List<Claim> claims);

  /** The formats by the word on the command line. */
  enum Format {
    table,
    jsonl,
    csv;

    ClaimWriter to(PrintStream out, boolean colour, int width) {
      return switch (this) {
        case table -> new TableWriter(out, colour, width);
        case jsonl -> new JsonlWriter(out);
        case csv -> new ClaimCsvWriter(out);
      };
    }
  }
}
