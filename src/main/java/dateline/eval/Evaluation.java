package dateline.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** One measurement: {@code dateline eval NAME FILE...} runs it. */
public interface Evaluation {

  /** The word on the command line, such as "plover". */
  String name();

  /** One line: what is measured, by whose definition, and which files it takes. */
  String description();

  /**
   * Measures and prints a short table that a person can read.
   *
   * @throws IOException where a file cannot be read
   */
  void run(List<Path> files, PrintStream out) throws IOException;
}
