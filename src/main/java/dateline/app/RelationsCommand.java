package dateline.app;

import dateline.story.Tie;
import dateline.who.Actor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline relations}: who holds which office, who is whose ally, over time. */
@Command(
    name = "relations",
    description = {
      "Lists the relations that a store tells of, over time: offices, alliances, memberships and"
          + " listings, since when and until when, and who says so."
    },
    footer = {
      "  dateline relations news.db --actor IRN",
      "  dateline relations news.db --type role --on 2024-03-08 --as csv"
    })
final class RelationsCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();

  @Parameters(paramLabel = "FILE", description = "The store.")
  private Path file = Path.of("");

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Part of a name, an id or a country code, of either side.")
  private @Nullable String actor;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Such as role, ally, member, listed.")
  private @Nullable String type;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      converter = Pages.Day.class,
      description = "Not known to have begun later or ended before.")
  private @Nullable LocalDate on;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "How to write relations: ${COMPLETION-CANDIDATES}. Default: table.")
  private StoryWriter.Format format = StoryWriter.Format.table;

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    TieWriter writer = TieWriter.of(format, terminal.out(), terminal.colour(), terminal.width());
    writer.begin();
    int shown = 0;
    for (Tie tie : Chronicles.of(file).ties()) {
      if (passes(tie)) {
        writer.write(tie);
        shown++;
      }
    }
    terminal.out().flush();
    if (shown == 0) {
      terminal.say("no relations in " + file + " pass these filters");
      return Exit.NOTHING;
    }
    return Exit.OK;
  }

  private boolean passes(Tie tie) {
    Actor recipient = tie.recipient();
    return (type == null || tie.type().equals(type.toLowerCase(Locale.ROOT)))
        && (actor == null
            || EventFilter.is(tie.actor(), actor)
            || (recipient != null && EventFilter.is(recipient, actor)))
        && (on == null || holds(tie, on));
  }

  private static boolean holds(Tie tie, LocalDate day) {
    return (tie.since() == null || !tie.since().isAfter(day))
        && (tie.until() == null || !tie.until().isBefore(day))
        && (tie.ended() == null || !tie.ended().isBefore(day));
  }
}
