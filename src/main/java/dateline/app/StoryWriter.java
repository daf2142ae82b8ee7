package dateline.app;

import dateline.store.EventJson;
import dateline.store.StoryJson;
import dateline.story.Event;
import dateline.story.Story;
import java.io.PrintStream;
import java.util.List;

/** Writes stories with their events in one format. */
interface StoryWriter {

  /** Opens the output, where the format has an opening. */
  default void begin() {}

  /** A story with those of its events that are asked for. */
  void write(Story story, List<Event> events);

  /** Closes the output, where the format has an ending. */
  default void end() {}

  /** For {@code dateline stories}: a story is a line, or a paragraph with its main events. */
  static StoryWriter ofStories(Format format, Terminal terminal) {
    PrintStream out = terminal.out();
    return switch (format) {
      case table -> new StoryTable(out, terminal.colour(), terminal.width(), StoryTable.MAIN);
      case jsonl -> (story, events) -> out.print(StoryJson.line(story, events) + "\n");
      case csv, parquet -> new StoryRows(RowWriter.of(format, terminal));
    };
  }

  /** For {@code dateline events}: an event is a line, below its story in a table. */
  static StoryWriter ofEvents(Format format, Terminal terminal) {
    PrintStream out = terminal.out();
    return switch (format) {
      case table -> new StoryTable(out, terminal.colour(), terminal.width(), Integer.MAX_VALUE);
      case jsonl -> (story, events) -> events.forEach(e -> out.print(EventJson.line(e) + "\n"));
      case csv, parquet -> new EventRows(RowWriter.of(format, terminal));
    };
  }
}
