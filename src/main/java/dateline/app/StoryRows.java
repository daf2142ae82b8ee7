package dateline.app;

import dateline.story.Event;
import dateline.story.Origin;
import dateline.story.Story;
import java.util.Arrays;
import java.util.List;

/** One row a story. */
final class StoryRows implements StoryWriter {

  private static final List<Column> COLUMNS =
      Column.all(
          "id",
          "title",
          "from:day",
          "to:day",
          "articles:whole",
          "publishers",
          "origins:whole",
          "origin_names",
          "events:whole");

  private final RowWriter rows;

  StoryRows(RowWriter rows) {
    this.rows = rows;
  }

  @Override
  public void begin() {
    rows.begin(COLUMNS);
  }

  @Override
  public void write(Story story, List<Event> events) {
    rows.write(
        Arrays.asList(
            story.id(),
            story.title(),
            story.from(),
            story.to(),
            story.articles().size(),
            ClaimRows.joined(story.publishers(), publisher -> publisher),
            story.origins().size(),
            ClaimRows.joined(story.origins(), Origin::name),
            events.size()));
  }

  @Override
  public void end() {
    rows.end();
  }
}
