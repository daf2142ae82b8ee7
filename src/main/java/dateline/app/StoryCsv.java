package dateline.app;

import dateline.story.Event;
import dateline.story.Origin;
import dateline.story.Story;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** One row a story. */
final class StoryCsv implements StoryWriter {

  private final PrintStream out;

  StoryCsv(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin() {
    out.print(
        Csv.row(
            List.of(
                "id",
                "title",
                "from",
                "to",
                "articles",
                "publishers",
                "origins",
                "origin_names",
                "events")));
  }

  @Override
  public void write(Story story, List<Event> events) {
    out.print(
        Csv.row(
            List.of(
                story.id(),
                Csv.text(story.title()),
                story.from() == null ? "" : story.from().toString(),
                story.to() == null ? "" : story.to().toString(),
                String.valueOf(story.articles().size()),
                Csv.text(String.join("; ", story.publishers())),
                String.valueOf(story.origins().size()),
                Csv.text(
                    story.origins().stream().map(Origin::name).collect(Collectors.joining("; "))),
                String.valueOf(events.size()))));
  }
}
