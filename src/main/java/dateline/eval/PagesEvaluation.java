package dateline.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Article extraction on trafilatura's and Fundus' saved pages. */
final class PagesEvaluation implements Evaluation {

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public String description() {
    return "article extraction: trafilatura.tar.xz (segments, titles, authors) or fundus.tar.gz"
        + " (body by 4-grams, captions, credits)";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      if (name.startsWith("fundus")) {
        FundusScore.run(file, out);
      } else {
        SegmentScore.run(file, out);
      }
    }
  }
}
