package dateline.app;

import dateline.story.Event;
import dateline.story.Story;

/** Writes events in a format of another program, one at a time. */
interface EventExport {

  /** Before the first event. */
  default void begin() {}

  /** An event with the first story that tells it. */
  void write(Story story, Event event);

  /** After the last. */
  default void end() {}
}
