package dateline.serve;

import dateline.read.Capture;
import dateline.read.Hints;
import dateline.store.Store;
import java.nio.file.Path;

/** The store behind the page: all readers see one snapshot, and one writer at a time adds pages. */
final class Library {

  private final Path file;
  private final PageReading reading;
  private volatile Snapshot snapshot;

  Library(Path file, PageReading reading) {
    this.file = file;
    this.reading = reading;
    this.snapshot = Snapshot.of(file);
  }

  Snapshot snapshot() {
    return snapshot;
  }

  String name() {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  /** Reads pages into the store; every so many the snapshot is taken anew. */
  synchronized void read(Iterable<Capture> pages, Hints hints, int every, Job job) {
    int done = 0;
    try (Store store = Store.create(file)) {
      for (Capture page : pages) {
        job.begin(page.name());
        PageReading.Read read = reading.read(page, hints);
        if (!read.articles().isEmpty()) {
          store.put(page, hints, read.articles());
        }
        job.done(read);
        if (++done % every == 0) {
          snapshot = Snapshot.of(file);
        }
      }
    }
    snapshot = Snapshot.of(file);
  }
}
