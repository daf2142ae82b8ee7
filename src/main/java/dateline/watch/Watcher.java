package dateline.watch;

import dateline.fetch.FetchException;
import dateline.fetch.Fetcher;
import dateline.fetch.Validators;
import dateline.read.Capture;
import dateline.store.FeedState;
import dateline.store.Listed;
import dateline.store.PageReading;
import dateline.store.Watching;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Follows feeds: asks each at its time, and fetches, reads and keeps the pages that it names. What
 * is to be done stands in the store before it is begun and until it is done, so a watch that is
 * killed at any moment goes on where it was. Whatever a feed, a page or a server does costs no more
 * than itself. For use by one thread.
 */
public final class Watcher {

  /** New pages that one answer of a feed may bring; the others come with its next answers. */
  private static final int MOST_NEW = 500;

  private static final Duration IDLE = Duration.ofSeconds(1);

  private final Watching watching;
  private final Fetcher fetcher;
  private final Poll poll;
  private final PageReading reading;
  private final List<WatchedFeed> feeds;
  private final Clock clock;
  private final WatchLog log;

  private final Map<String, FeedState> states = new HashMap<>();
  private int troubles;

  /**
   * @param watching where it is kept what was seen
   * @param reading from pages to claims; called by several threads
   */
  public Watcher(
      Watching watching,
      Fetcher fetcher,
      PageReading reading,
      List<WatchedFeed> feeds,
      Clock clock,
      WatchLog log) {
    this.watching = watching;
    this.fetcher = fetcher;
    this.poll = new Poll(fetcher);
    this.reading = reading;
    this.feeds = List.copyOf(feeds);
    this.clock = clock;
    this.log = log;
    feeds.forEach(feed -> states.put(feed.url(), watching.feed(feed.url())));
  }

  /** Follows the feeds until the thread is interrupted. */
  public void run() {
    try (Errands errands = new Errands()) {
      while (!Thread.currentThread().isInterrupted()) {
        begin(errands, this::isDue);
        if (errands.isIdle()) {
          Thread.sleep(IDLE.toMillis());
        } else {
          errands.finishOne(IDLE);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Asks every feed once, and fetches all pages that are due.
   *
   * @return how many feeds and pages could not be had
   */
  public int once() {
    Set<String> asked = new HashSet<>();
    troubles = 0;
    try (Errands errands = new Errands()) {
      do {
        begin(errands, feed -> asked.add(feed.url()));
      } while (errands.finishOne(IDLE) || !errands.isIdle() || asked.size() < feeds.size());
    }
    return troubles;
  }

  /** Begins what can be begun now, with one errand a host. */
  private void begin(Errands errands, Predicate<WatchedFeed> isDue) {
    for (WatchedFeed feed : feeds) {
      if (errands.mayBegin(Fetcher.host(feed.url())) && isDue.test(feed)) {
        errands.begin(Fetcher.host(feed.url()), () -> ask(feed));
      }
    }
    for (Listed page : due(errands)) {
      errands.begin(page.host(), () -> fetch(page));
    }
  }

  private List<Listed> due(Errands errands) {
    Instant now = clock.instant();
    return watching.due(now, Delays.latest(now), errands.hosts(), errands.free());
  }

  private FeedState state(WatchedFeed feed) {
    return states.getOrDefault(feed.url(), FeedState.NEW);
  }

  private boolean isDue(WatchedFeed feed) {
    FeedState state = state(feed);
    Instant next = state.failures() == 0 ? state.asked().plus(feed.every()) : state.next();
    Instant now = clock.instant();
    return !now.isBefore(next) || next.isAfter(Delays.latest(now, feed.every()));
  }

  /** Done by a worker; what it returns is done by the watch's own thread. */
  private Runnable ask(WatchedFeed feed) {
    try {
      FeedState state = state(feed);
      Instant now = clock.instant();
      // What it named while the clock was ahead may have seemed too old to be fetched.
      boolean ahead = state.asked().isAfter(now);
      Validators known = ahead ? Validators.NONE : new Validators(state.etag(), state.modified());
      Polled polled = poll.ask(feed, known, LocalDate.ofInstant(now, ZoneOffset.UTC));
      return () -> answered(feed, polled);
    } catch (FetchException e) {
      return () -> failed(feed, String.valueOf(e.getMessage()), e.rest());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return () -> failed(feed, line(feed.url(), e), Duration.ZERO);
    }
  }

  private void answered(WatchedFeed feed, Polled polled) {
    Instant now = clock.instant();
    FeedState state =
        new FeedState(polled.validators().etag(), polled.validators().modified(), now, now, 0);
    int fresh = watching.answered(feed.url(), state, polled.pages(), MOST_NEW);
    states.put(feed.url(), watching.feed(feed.url()));
    troubles += polled.notes().size();
    polled.notes().forEach(log::said);
    if (fresh > 0) {
      log.said("%s: %d new of %d pages".formatted(feed.url(), fresh, polled.pages().size()));
    }
  }

  private void failed(WatchedFeed feed, String complaint, Duration rest) {
    Instant now = clock.instant();
    FeedState before = state(feed);
    int failures = before.failures() + 1;
    Instant next = now.plus(Delays.feed(feed.every(), failures, rest));
    FeedState state = new FeedState(before.etag(), before.modified(), now, next, failures);
    watching.failed(feed.url(), state, complaint);
    states.put(feed.url(), state);
    troubles++;
    log.said(complaint);
  }

  /** Done by a worker; what it returns is done by the watch's own thread. */
  private Runnable fetch(Listed page) {
    try {
      Capture capture = fetcher.fetch(page.url());
      PageReading.Read read = reading.read(capture, page.hints());
      return () -> read(page, capture, read);
    } catch (FetchException e) {
      return e.isLasting() ? () -> missing(page, line(page.url(), e)) : () -> later(page, e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return () -> missing(page, line(page.url(), e));
    }
  }

  private void read(Listed page, Capture capture, PageReading.Read read) {
    if (read.articles().isEmpty() && !read.complaints().isEmpty()) {
      missing(page, read.complaints().get(0));
      return;
    }
    watching.keep(page, capture, read.articles());
    read.complaints().forEach(log::said);
    int claims = read.articles().stream().mapToInt(a -> a.claims().size()).sum();
    log.kept(page.url(), read.articles().size(), claims);
  }

  private void later(Listed page, FetchException e) {
    if (page.tries() + 1 >= Delays.MOST_TRIES) {
      missing(page, e.getMessage() + "; given up");
      return;
    }
    Duration delay = Delays.page(page.tries(), e.rest());
    watching.later(page, clock.instant().plus(delay), String.valueOf(e.getMessage()));
    troubles++;
    log.said("%s; asked for again in %d min".formatted(e.getMessage(), delay.toMinutes()));
  }

  private void missing(Listed page, String complaint) {
    watching.missing(page, complaint);
    troubles++;
    log.said(complaint);
  }

  private static String line(String url, Throwable e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith(url + ": ")
        ? message
        : url + ": an error of Dateline's own, please report it: " + e;
  }
}
