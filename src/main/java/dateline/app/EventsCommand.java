package dateline.app;

import dateline.store.Filter;
import dateline.store.Page;
import dateline.store.Store;
import dateline.story.Event;
import dateline.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dateline events}: what the claims of a store tell, one event a thing that happened. */
@Command(
    name = "events",
    description = {
      "Lists the events of a store, story by story: one event a thing that happened or was counted,"
          + " with all who assert it, all who speak against it, and how it stands: unconfirmed,"
          + " corroborated by independent origins, contested or retracted. Statements are events of"
          + " their own only with --kind statement."
    },
    footer = {
      "  dateline events news.db --standing contested",
      "  dateline events news.db --dyad IRN,USA --from 2024-03-01 --as csv",
      "  dateline events news.db --box=32,34,38,43 --quad material-conflict",
      "  dateline events news.db --story t5907e621 --as jsonl"
    })
final class EventsCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();
  @Mixin final Listing listing = new Listing();

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    StoryWriter writer = StoryWriter.ofEvents(listing.format(), terminal);
    return listing.joined(
        terminal, "events", (store, filter, page) -> list(writer, store, filter, page));
  }

  private static Listing.Shown list(StoryWriter writer, Store store, Filter filter, Page page) {
    writer.begin();
    ByStory stories = new ByStory(writer);
    String next = store.listings().events(happening(filter), page, stories::add);
    stories.end();
    writer.end();
    return new Listing.Shown(stories.events, next);
  }

  /** Statements are what events are told by: they are listed where they are asked for. */
  static Filter happening(Filter filter) {
    return filter.has(Filter.By.KIND) ? filter : filter.and(Filter.By.KIND, "event", "figure");
  }

  /** Gathers the events of one story after the other. */
  private static final class ByStory {
    private final StoryWriter writer;
    private final List<Event> gathered = new ArrayList<>();
    private @Nullable Story story;
    private int events;

    ByStory(StoryWriter writer) {
      this.writer = writer;
    }

    void add(Story next, Event event) {
      if (!next.equals(story)) {
        end();
        story = next;
      }
      gathered.add(event);
      events++;
    }

    void end() {
      if (story != null) {
        writer.write(story, gathered);
        gathered.clear();
      }
    }
  }
}
