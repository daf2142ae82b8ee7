package dateline.app;

import dateline.claim.Claim;
import dateline.store.ClaimJson;
import dateline.store.Heading;
import java.io.PrintStream;
import java.util.List;

/** One JSON object a line, as the record's contract has it, and nothing else. */
final class JsonlWriter implements ClaimWriter {

  private final PrintStream out;

  JsonlWriter(PrintStream out) {
    this.out = out;
  }

  @Override
  public void write(Heading heading, List<Claim> claims) {
    for (Claim claim : claims) {
      out.print(ClaimJson.line(claim) + "\n");
    }
    out.flush();
  }
}
