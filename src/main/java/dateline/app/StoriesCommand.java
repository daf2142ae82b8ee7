package dateline.app;

import dateline.story.Chronicle;
import dateline.story.Event;
import dateline.story.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline stories}: a store's articles, gathered by what they are about. */
@Command(
    name = "stories",
    description = {
      "Shows the stories of a store: the articles on the same happenings, their independent origins"
          + " and their main events, each with how it stands. Filters keep the stories that have"
          + " such an event."
    },
    footer = {
      "  dateline stories news.db",
      "  dateline stories news.db --standing contested --as jsonl",
      "  dateline stories news.db --country SYR --from 2023-08-01"
    })
final class StoriesCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();

  @Parameters(paramLabel = "FILE", description = "The store.")
  private Path file = Path.of("");

  @Mixin private final EventFilter filter = new EventFilter();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "How to write stories: ${COMPLETION-CANDIDATES}. Default: table.")
  private StoryWriter.Format format = StoryWriter.Format.table;

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    Chronicle chronicle = Chronicles.of(file);
    StoryWriter writer =
        StoryWriter.ofStories(format, terminal.out(), terminal.colour(), terminal.width());
    writer.begin();
    int shown = 0;
    Map<Story, List<Event>> stories =
        Chronicles.byStory(chronicle, e -> EventFilter.happens(e) && filter.passes(e));
    for (Map.Entry<Story, List<Event>> story : stories.entrySet()) {
      if (filter.isOpen() || !story.getValue().isEmpty()) {
        writer.write(story.getKey(), story.getValue());
        shown++;
      }
    }
    terminal.out().flush();
    if (shown == 0) {
      terminal.say("no stories in " + file + " pass these filters");
      return Exit.NOTHING;
    }
    return Exit.OK;
  }
}
