package dateline.app;

import dateline.story.Chronicle;
import dateline.story.Event;
import dateline.story.Story;
import dateline.what.Finding;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline events}: what the claims of a store tell, one event a thing that happened. */
@Command(
    name = "events",
    description = {
      "Lists the events of a store, story by story: one event a thing that happened or was counted,"
          + " with all who assert it, all who speak against it, and how it stands: unconfirmed,"
          + " corroborated by independent origins, contested or retracted."
    },
    footer = {
      "  dateline events news.db --standing contested",
      "  dateline events news.db --dyad IRN,USA --from 2024-03-01 --as csv",
      "  dateline events news.db --story t5907e621 --as jsonl"
    })
final class EventsCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();

  @Parameters(paramLabel = "FILE", description = "The store.")
  private Path file = Path.of("");

  @Mixin private final EventFilter filter = new EventFilter();

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "Only of the story whose id begins so.")
  private String story = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: events and figures.")
  private @Nullable Kind kind;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "How to write events: ${COMPLETION-CANDIDATES}. Default: table.")
  private StoryWriter.Format format = StoryWriter.Format.table;

  /** What gathers into events. */
  enum Kind {
    event,
    figure,
    statement
  }

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    Chronicle chronicle = Chronicles.of(file);
    StoryWriter writer =
        StoryWriter.ofEvents(format, terminal.out(), terminal.colour(), terminal.width());
    writer.begin();
    // An event stands below the first of its stories.
    Set<String> shown = new HashSet<>();
    for (Map.Entry<Story, List<Event>> one :
        Chronicles.byStory(chronicle, this::passes).entrySet()) {
      List<Event> events = one.getValue().stream().filter(e -> !shown.contains(e.id())).toList();
      if (one.getKey().id().startsWith(story) && !events.isEmpty()) {
        events.forEach(e -> shown.add(e.id()));
        writer.write(one.getKey(), events);
      }
    }
    terminal.out().flush();
    if (shown.isEmpty()) {
      terminal.say("no events in " + file + " pass these filters");
      return Exit.NOTHING;
    }
    return Exit.OK;
  }

  private boolean passes(Event event) {
    boolean asked =
        kind == null
            ? EventFilter.happens(event)
            : event.kind() == Finding.Kind.valueOf(kind.name().toUpperCase(Locale.ROOT));
    return asked && filter.passes(event);
  }
}
