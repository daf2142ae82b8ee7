package dateline.app;

import dateline.fetch.FetchException;
import dateline.fetch.Fetcher;
import dateline.read.Capture;
import dateline.read.Listing;
import dateline.read.Listings;
import dateline.read.UnreadableException;
import dateline.serve.PageFetching;
import java.util.List;
import java.util.Optional;

/** Fetches for the explorer: a page, or the newest pages that a feed points at. */
final class Fetching implements PageFetching {

  /** Of a feed; the pause between two pages makes more a matter for the command line. */
  private static final int MOST = 40;

  private final Fetcher fetcher;

  Fetching(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  @Override
  public void fetch(String address, Arrivals arrivals) {
    arrivals.begin(address);
    try {
      Capture capture = fetcher.fetch(address);
      Optional<Listings> listings = Listings.of(capture);
      if (listings.isEmpty()) {
        arrivals.page(capture);
        return;
      }
      List<Listing> pages = listings.get().pages();
      List<Listing> taken = pages.subList(0, Math.min(MOST, pages.size()));
      if (taken.isEmpty()) {
        arrivals.missing(address + ": a feed that points at no page");
        return;
      }
      arrivals.expect(taken.size());
      taken.forEach(page -> one(page.url(), arrivals));
    } catch (FetchException | UnreadableException e) {
      arrivals.missing(String.valueOf(e.getMessage()));
    }
  }

  private void one(String address, Arrivals arrivals) {
    arrivals.begin(address);
    try {
      arrivals.page(fetcher.fetch(address));
    } catch (FetchException e) {
      arrivals.missing(String.valueOf(e.getMessage()));
    }
  }
}
