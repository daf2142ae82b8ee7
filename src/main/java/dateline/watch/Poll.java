package dateline.watch;

import dateline.fetch.FetchException;
import dateline.fetch.Fetched;
import dateline.fetch.Fetcher;
import dateline.fetch.Validators;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Listing;
import dateline.read.Listings;
import dateline.read.Published;
import dateline.read.UnreadableException;
import dateline.store.Listed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a feed, or a site map with those that it names, for its pages. */
final class Poll {

  /** Of an index of site maps; an archive of many years has thousands. */
  private static final int MOST_MAPS = 20;

  private final Fetcher fetcher;

  Poll(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * What a feed names now.
   *
   * @param known by what to ask for changes
   * @param today against which pages are old
   * @throws FetchException where it cannot be had
   * @throws UnreadableException where it is no feed
   */
  Polled ask(WatchedFeed feed, Validators known, LocalDate today) throws FetchException {
    Optional<Fetched> answer = fetcher.fetch(feed.url(), known);
    if (answer.isEmpty()) {
      return new Polled(known, List.of(), List.of());
    }
    Listings listings = listings(feed.url(), answer.get().capture());
    List<Listing> named = new ArrayList<>(listings.pages());
    List<String> notes = new ArrayList<>();
    follow(feed.url(), listings.maps(), named, notes);
    if (named.isEmpty() && notes.isEmpty()) {
      notes.add(feed.url() + ": names no page; is it the right address?");
    }
    LocalDate oldest = today.minusDays(feed.days());
    List<Listed> pages = new ArrayList<>();
    for (Listing page : named) {
      Published published = page.published();
      String host = Fetcher.host(page.url());
      if (!host.isEmpty() && (published == null || !published.date().isBefore(oldest))) {
        pages.add(Listed.of(page.url().replaceFirst("#.*", ""), host, hints(feed, page)));
      }
    }
    // An index that has not changed may name site maps that have.
    Validators next = listings.maps().isEmpty() ? answer.get().validators() : Validators.NONE;
    return new Polled(next, pages, notes);
  }

  private void follow(String url, List<String> maps, List<Listing> named, List<String> notes) {
    if (maps.size() > MOST_MAPS) {
      notes.add(
          "%s: names %d site maps; only the first %d are followed"
              .formatted(url, maps.size(), MOST_MAPS));
    }
    for (String map : maps.subList(0, Math.min(MOST_MAPS, maps.size()))) {
      try {
        named.addAll(listings(map, fetcher.fetch(map)).pages());
      } catch (FetchException | UnreadableException e) {
        notes.add(String.valueOf(e.getMessage()));
      }
    }
  }

  private static Listings listings(String url, Capture capture) {
    return Listings.of(capture)
        .orElseThrow(() -> new UnreadableException(url, "neither a feed nor a site map"));
  }

  private static Hints hints(WatchedFeed feed, Listing page) {
    Published published = page.published();
    return new Hints(
        published == null ? null : published.date(),
        feed.publisher() == null ? page.publisher() : feed.publisher());
  }
}
