package dateline.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** A measurement that has a figure: {@code dateline eval NAME FILE... --plot FIGURE.svg}. */
public interface DrawnEvaluation extends Evaluation {

  /**
   * Measures, prints as {@link #run} does, and draws.
   *
   * @return the figure as SVG, the same for the same measurement
   * @throws IOException where a file cannot be read
   */
  String draw(List<Path> files, PrintStream out) throws IOException;

  @Override
  default void run(List<Path> files, PrintStream out) throws IOException {
    draw(files, out);
  }
}
