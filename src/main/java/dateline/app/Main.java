package dateline.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's front door. */
@Command(
    name = "dateline",
    mixinStandardHelpOptions = true,
    version = "dateline 0.1.0",
    description = "Reads news and keeps a record of who says who did what to whom.")
public final class Main {

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
