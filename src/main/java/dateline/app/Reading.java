package dateline.app;

import dateline.fetch.FetchException;
import dateline.fetch.Fetcher;
import dateline.fetch.Manners;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.WebArchive;
import dateline.store.PageReading;
import dateline.store.PageSteps;
import dateline.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads pages on several threads and hands them on in their order. */
final class Reading {

  /** Pages read ahead of the one that is next, for each thread: bounds the memory. */
  private static final int AHEAD = 4;

  private final PageReading steps;
  private final InputStream standardInput;
  private @Nullable Fetcher fetcher;

  Reading(Coding coding, InputStream standardInput) {
    steps = new PageSteps(coding::claims);
    this.standardInput = standardInput;
  }

  /** Reads all pages; stops early where the taker has had enough and says false. */
  void each(List<PageFile> pages, Hints hints, int threads, Predicate<Outcome> taker) {
    ahead(
        threads,
        taker,
        ahead -> {
          for (PageFile page : pages) {
            if (!hand(page, hints, ahead)) {
              return;
            }
          }
          ahead.finish();
        });
  }

  /** Reads all captures of a store again, in their order. */
  void again(Store store, int threads, Predicate<Outcome> taker) {
    ahead(
        threads,
        taker,
        ahead -> {
          store.captures((capture, hints) -> ahead.add(() -> read(capture, hints)));
          ahead.finish();
        });
  }

  private static void ahead(int threads, Predicate<Outcome> taker, Consumer<Ahead> work) {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "reading");
              thread.setDaemon(true);
              return thread;
            });
    try {
      work.accept(new Ahead(workers, threads * AHEAD, taker));
    } finally {
      workers.shutdownNow();
    }
  }

  /** Gives a page, or all those of an archive, to the workers; false where no more are wanted. */
  private boolean hand(PageFile page, Hints hints, Ahead ahead) {
    try {
      if (page.path() == null && Fetcher.isAddress(page.name())) {
        Capture fetched = fetcher().fetch(page.name());
        return ahead.add(() -> read(fetched, hints));
      }
      if (page.path() == null) {
        Capture capture = page.capture(standardInput);
        Optional<WebArchive> archive = PageFile.archive(capture);
        return archive.isPresent()
            ? hand(archive.get(), hints, ahead)
            : ahead.add(() -> read(capture, hints));
      }
      Optional<WebArchive> archive = page.archive();
      return archive.isPresent()
          ? hand(archive.get(), hints, ahead)
          : ahead.add(() -> read(page, hints));
    } catch (FetchException e) {
      return ahead.add(() -> failed(page.name(), hints, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      return ahead.add(() -> failed(page.name(), hints, PageFiles.reason(page.name(), e)));
    }
  }

  private Fetcher fetcher() {
    if (fetcher == null) {
      fetcher = new Fetcher(Main.AGENT, Manners.USUAL);
    }
    return fetcher;
  }

  private boolean hand(WebArchive archive, Hints hints, Ahead ahead) throws IOException {
    try (archive) {
      for (WebArchive.Member m = archive.next(); m != null; m = archive.next()) {
        Capture capture = m.capture();
        String complaint = m.complaint();
        Hints known = m.hints().or(hints);
        boolean more =
            capture == null
                ? ahead.add(() -> failed("archive", hints, String.valueOf(complaint)))
                : ahead.add(() -> read(capture, known));
        if (!more) {
          return false;
        }
      }
      return true;
    }
  }

  private Outcome read(PageFile page, Hints hints) {
    try {
      return read(page.capture(standardInput), hints);
    } catch (IOException e) {
      return failed(page.name(), hints, PageFiles.reason(page.name(), e));
    }
  }

  /** A capture's articles with their claims. One that fails never stops the others. */
  Outcome read(Capture capture, Hints hints) {
    PageReading.Read read = steps.read(capture, hints);
    return new Outcome(
        capture.name(),
        read.articles().isEmpty() ? null : capture,
        hints,
        read.articles(),
        read.complaints());
  }

  private static Outcome failed(String name, Hints hints, String complaint) {
    return new Outcome(name, null, hints, List.of(), List.of(complaint));
  }
}
