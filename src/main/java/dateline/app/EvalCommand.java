package dateline.app;

import dateline.eval.DrawnEvaluation;
import dateline.eval.Evaluation;
import dateline.eval.Evaluations;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline eval}: a step measured against a gold set. */
@Command(
    name = "eval",
    description = "Measures a step against a gold set. Without a name, lists the measurements.",
    footer = {
      "  dateline eval",
      "  dateline eval plover ../shared/data/plover/PLV_train.tsv",
      "  dateline eval plover ../shared/data/plover/PLV_train.tsv --plot calibration.svg",
      "  dateline eval polnear ../shared/data/polnear/dev.jsonl.gz"
    })
final class EvalCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The measurement.")
  private @Nullable String name;

  @Option(
      names = "--plot",
      paramLabel = "FIGURE",
      description = "Writes a figure of the measurement to this file, as SVG (plover has one).")
  private @Nullable Path plot;

  @Parameters(index = "1..*", paramLabel = "FILE", description = "The gold set's files.")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    if (name == null) {
      for (Evaluation one : Evaluations.all()) {
        terminal.out().print("%-12s %s\n".formatted(one.name(), one.description()));
      }
      terminal.out().flush();
      return Exit.OK;
    }
    for (Evaluation one : Evaluations.all()) {
      if (one.name().equals(name)) {
        return run(one, terminal);
      }
    }
    terminal.say("no measurement is called " + name + "; `dateline eval` lists them");
    return Exit.USAGE;
  }

  private int run(Evaluation one, Terminal terminal) {
    if (files.isEmpty()) {
      terminal.say("eval " + one.name() + " needs files: " + one.description());
      return Exit.USAGE;
    }
    try {
      for (Path file : files) {
        if (!Files.exists(file)) {
          throw new FileNotFoundException(file + ": no such file; check the name");
        }
      }
      if (plot == null) {
        one.run(files, terminal.out());
      } else if (one instanceof DrawnEvaluation drawn) {
        Files.writeString(plot, drawn.draw(files, terminal.out()));
      } else {
        terminal.say("eval " + one.name() + " has no figure: leave out --plot");
        return Exit.USAGE;
      }
      terminal.out().flush();
      return Exit.OK;
    } catch (FileNotFoundException e) {
      terminal.say(String.valueOf(e.getMessage()));
      return Exit.NOTHING;
    } catch (IOException e) {
      terminal.say(PageFiles.reason("eval " + one.name(), e));
      return Exit.NOTHING;
    }
  }
}
