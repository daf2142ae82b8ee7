package dateline.app;

import dateline.parse.Encoder;
import dateline.parse.Parser;
import dateline.store.Store;
import dateline.who.UnknownActor;
import dateline.who.UnknownActors;
import dateline.who.Who;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dateline actors unknown}: names that the tables of actors lack. */
@Command(
    name = "unknown",
    description = {
      "Lists the names in a store's articles that the tables of actors lack, those in most articles"
          + " first: how often they stand there, and what the texts say that they are.",
      "Below each stands a line to complete and paste into the table that is named. Every article"
          + " is parsed again, which takes a while."
    },
    footer = {
      "  dateline actors unknown news.db",
      "  dateline actors unknown news.db --articles 2 --limit 20 > additions.tsv"
    })
final class UnknownCommand implements Callable<Integer> {

  @ParentCommand private @Nullable ActorsCommand actors;
  @Mixin final Standard standard = new Standard();

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The store.")
  private Path file = Path.of("");

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "In at least so many articles. Default: ${DEFAULT-VALUE}.")
  private int articles = 3;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many. Default: ${DEFAULT-VALUE}.")
  private int limit = 50;

  @Override
  public Integer call() {
    if (articles < 1 || limit < 1) {
      throw new ParameterException(
          spec == null ? new picocli.CommandLine(this) : spec.commandLine(),
          "--articles and --limit are numbers from 1");
    }
    Terminal terminal = ActorsCommand.of(actors).terminal();
    List<UnknownActor> unknown;
    try (Store store = Store.open(file)) {
      terminal.say("loading the language model and the tables ...");
      Parser parser = Encoder.open();
      Who who = Who.open();
      UnknownActors gathered = new UnknownActors(who.base());
      store.coded(
          coded -> {
            if (coded.article().language().equals("en")) {
              var parsed = parser.parse(coded.article());
              gathered.add(parsed, who.mentions(parsed));
            }
          });
      unknown = gathered.frequent(articles);
    }
    unknown.stream().limit(limit).forEach(u -> terminal.out().print(TableLine.of(u)));
    terminal.out().flush();
    if (unknown.isEmpty()) {
      terminal.say("no name that the tables lack is in " + articles + " articles of " + file);
      return Exit.NOTHING;
    }
    if (unknown.size() > limit) {
      terminal.say((unknown.size() - limit) + " more; show them with --limit");
    }
    return Exit.OK;
  }
}
