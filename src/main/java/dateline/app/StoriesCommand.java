package dateline.app;

import dateline.store.Filter;
import dateline.store.Listings;
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
  @Mixin final Listing listing = new Listing();

  @Override
  public Integer call() {
    Terminal terminal = Main.of(main).terminal();
    StoryWriter writer = StoryWriter.ofStories(listing.format(), terminal);
    return listing.joined(
        terminal, "stories", (store, filter, page) -> list(writer, store, filter, page));
  }

  private static Listing.Shown list(StoryWriter writer, Store store, Filter filter, Page page) {
    writer.begin();
    Listings listings = store.listings();
    List<Story> stories = new ArrayList<>();
    Filter asked = filter.equals(Filter.ALL) ? filter : EventsCommand.happening(filter);
    String next = listings.stories(asked, page, stories::add);
    for (Story story : stories) {
      List<Event> events = new ArrayList<>();
      Filter own = EventsCommand.happening(filter).of(Filter.By.STORY, story.id());
      listings.events(own, Page.ALL, (first, event) -> events.add(event));
      writer.write(story, events);
    }
    writer.end();
    return new Listing.Shown(stories.size(), next);
  }
}
