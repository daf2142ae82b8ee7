package dateline.app;

import dateline.claim.Coder;
import dateline.store.StoreException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** The command line's front door. */
@Command(
    name = "dateline",
    description = {
      "Reads news and keeps a record of who did what to whom, where, when, and according to whom.",
      "Dateline never says that something happened; it says who says so, with the sentence."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "  dateline read examples/",
      "  dateline read page.html --as jsonl",
      "  dateline read saved/ --into news.db && dateline claims news.db --actor IRN",
      "  dateline help read"
    },
    subcommands = {
      ReadCommand.class,
      WatchCommand.class,
      ExplainCommand.class,
      ClaimsCommand.class,
      StoriesCommand.class,
      EventsCommand.class,
      RelationsCommand.class,
      ActorsCommand.class,
      SourcesCommand.class,
      SqlCommand.class,
      ExportCommand.class,
      ArticlesCommand.class,
      ServeCommand.class,
      JoinCommand.class,
      RebuildCommand.class,
      CapturesCommand.class,
      EvalCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main implements Runnable {

  static final String NUMBER = "0.1.0";
  static final String VERSION = "dateline " + NUMBER;

  /** How fetching names itself; sites forbid by what stands before the slash. */
  static final String AGENT = "Dateline/" + NUMBER;

  @Mixin final Standard standard = new Standard();

  private final Terminal terminal;
  private final Supplier<Coding> coder;
  private @Nullable Coding opened;

  Main(Terminal terminal, Supplier<Coding> coder) {
    this.terminal = terminal;
    this.coder = coder;
  }

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    Terminal terminal =
        Terminal.ofProcess(
            System.getenv(),
            System.getProperty("dateline.terminals", ""),
            System.getProperty("dateline.columns", ""));
    int code = new Main(terminal, () -> Coder.open()::claims).execute(args);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(code);
  }

  int execute(String... args) {
    Ansi ansi = terminal.colour() ? Ansi.ON : Ansi.OFF;
    CommandLine line =
        new CommandLine(this)
            .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
            .setUsageHelpWidth(terminal.width())
            .setOut(writer(terminal.out()))
            .setErr(writer(terminal.err()))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((e, words) -> misused(e))
            .setExecutionExceptionHandler((e, command, result) -> failed(e));
    CommandLine actors = line.getSubcommands().get("actors");
    if (actors != null) {
      fileUnlessSubcommand(actors.getCommandSpec());
    }
    return ended(line.execute(args));
  }

  /** A command that could not write all that it had to say has not done what it was asked for. */
  private int ended(int code) {
    String lost = terminal.out().lost();
    if (lost == null) {
      return code;
    }
    terminal.say("standard output: cannot be written (" + lost + "); what was written is not all");
    return Exit.STORE;
  }

  /** A command with a subcommand of its own asks for a file only without it. */
  private static void fileUnlessSubcommand(CommandSpec spec) {
    PositionalParamSpec file = spec.positionalParameters().get(0);
    spec.remove(file);
    spec.addPositional(file.toBuilder().required(false).arity("0..1").build());
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public void run() {
    throw new ParameterException(new CommandLine(this), "say what to do");
  }

  Terminal terminal() {
    return terminal;
  }

  /** The steps from an article to its claims; loaded when first asked for. */
  synchronized Coding coding() {
    if (opened == null) {
      terminal.say("loading the language model and the tables ...");
      opened = coder.get();
    }
    return opened;
  }

  /** The command above a subcommand. */
  static Main of(@Nullable Main main) {
    if (main == null) {
      throw new IllegalStateException("picocli gives every subcommand its parent");
    }
    return main;
  }

  private int misused(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.say(e.getMessage() + "; `" + command + " --help` shows how");
    return Exit.USAGE;
  }

  private int failed(Exception e) {
    if (e instanceof StoreException) {
      terminal.say(String.valueOf(e.getMessage()));
      return Exit.STORE;
    }
    terminal.say("an error of Dateline's own, please report it: " + e);
    e.printStackTrace(terminal.err());
    terminal.err().flush();
    return Exit.INTERNAL;
  }
}
