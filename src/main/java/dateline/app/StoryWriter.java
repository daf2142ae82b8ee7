package dateline.app;

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

  /** The formats by the word on the command line. */
  enum Format {
    table,
    jsonl,
    csv
  }

  /** For {@code dateline stories}: a story is a line, or a paragraph with its main events. */
  static StoryWriter ofStories(Format format, PrintStream out, boolean colour, int width) {
    return switch (format) {
      case table -> new StoryTable(out, colour, width, StoryTable.MAIN);
      case jsonl -> (story, events) -> out.print(EventLine.of(story, events) + "\n");
      case csv -> new StoryCsv(out);
    };
  }

  /** For {@code dateline events}: an event is a line, below its story in a table. */
  static StoryWriter ofEvents(Format format, PrintStream out, boolean colour, int width) {
    return switch (format) {
      case table -> new StoryTable(out, colour, width, Integer.MAX_VALUE);
      case jsonl -> (story, events) -> events.forEach(e -> out.print(EventLine.of(e) + "\n"));
      case csv -> new EventCsv(out);
    };
  }
}
