package dateline.app;

import dateline.fetch.Fetcher;
import dateline.fetch.Manners;
import dateline.store.PageReading;
import dateline.store.Store;
import dateline.watch.Feeds;
import dateline.watch.FeedsException;
import dateline.watch.OneWatch;
import dateline.watch.WatchLog;
import dateline.watch.Watcher;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline watch}: feeds followed into a store. */
@Command(
    name = "watch",
    description = {
      "Follows feeds and site maps until it is stopped: each page that they name is fetched once"
          + " and kept with its claims.",
      "Stopped or killed at any moment it loses nothing; started again it goes on where it was."
          + " robots.txt is obeyed, and a host asked at most once a second. The file of feeds is in"
          + " TOML:",
      "",
      "  contact = \"desk@example.org\"       # optional, told to servers",
      "  every = \"15m\"                      # how often a feed is asked: s, m, h or d",
      "  days = 7                           # what is older is left alone",
      "",
      "  [[feed]]                           # RSS, Atom, site map or news site map",
      "  url = \"https://example.org/rss.xml\"",
      "  publisher = \"The Example Post\"     # optional, as are every and days here"
    },
    footer = {
      "  dateline watch feeds.toml --into news.db",
      "  dateline watch feeds.toml --into news.db --once"
    })
final class WatchCommand implements Callable<Integer> {

  /** Another program may be joining a large store. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @ParentCommand private @Nullable Main main;
  @Mixin final Standard standard = new Standard();

  @Parameters(paramLabel = "FEEDS", description = "The file of feeds.")
  private Path file = Path.of("");

  @Option(
      names = "--into",
      paramLabel = "FILE",
      required = true,
      description = "The store; made where there is none.")
  private Path into = Path.of("");

  @Option(
      names = "--once",
      description = "Ask every feed once, fetch what is due, and end: for cron.")
  private boolean once;

  @Option(
      names = "--private",
      description = "Fetch also from this machine and the private networks around it.")
  private boolean anywhere;

  @Override
  public Integer call() {
    Main root = Main.of(main);
    Terminal terminal = root.terminal();
    Feeds feeds;
    try {
      feeds = Feeds.read(file);
    } catch (FeedsException e) {
      terminal.say(String.valueOf(e.getMessage()));
      return Exit.USAGE;
    }
    try (Store store = Store.create(into, PATIENCE)) {
      OneWatch alone = OneWatch.of(into);
      try (alone) {
        return follow(store, feeds, root);
      }
    }
  }

  private int follow(Store store, Feeds feeds, Main root) {
    Terminal terminal = root.terminal();
    Watcher watcher =
        new Watcher(
            store.watching(),
            fetcher(feeds),
            reading(root),
            feeds.feeds(),
            Clock.systemUTC(),
            log(terminal));
    if (once) {
      return watcher.once() == 0 ? Exit.OK : Exit.SOME_UNREADABLE;
    }
    terminal.say(
        "following "
            + Tally.count(feeds.feeds().size(), "feed")
            + " into "
            + into
            + "; Ctrl-C ends");
    watcher.run();
    return Exit.OK;
  }

  private Fetcher fetcher(Feeds feeds) {
    String agent =
        feeds.contact().isEmpty() ? Main.AGENT : Main.AGENT + " (" + feeds.contact() + ")";
    return new Fetcher(agent, anywhere ? Manners.USUAL.anywhere() : Manners.USUAL);
  }

  /** The model is loaded with the first page. */
  private static PageReading reading(Main root) {
    return (capture, hints) -> {
      Coding coding = root.coding();
      Outcome outcome = new Reading(coding, InputStream.nullInputStream()).read(capture, hints);
      return new PageReading.Read(outcome.articles(), outcome.complaints());
    };
  }

  private static WatchLog log(Terminal terminal) {
    return new WatchLog() {
      @Override
      public void kept(String url, int articles, int claims) {
        ReadCommand.kept(terminal, url, articles, claims);
      }

      @Override
      public void said(String line) {
        terminal.say(line);
      }
    };
  }
}
