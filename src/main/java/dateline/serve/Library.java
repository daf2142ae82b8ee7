package dateline.serve;

import dateline.read.Capture;
import dateline.read.Hints;
import dateline.store.Correction;
import dateline.store.PageReading;
import dateline.store.Store;
import java.nio.file.Path;

/** The store behind the page: all readers see one snapshot, and one writer at a time adds pages. */
final class Library {

  private final Path file;
  private final PageReading reading;
  private final PageFetching fetching;
  private final Object refreshing = new Object();
  private volatile Snapshot snapshot;

  Library(Path file, PageReading reading, PageFetching fetching) {
    this.file = file;
    this.reading = reading;
    this.fetching = fetching;
    this.snapshot = Snapshot.of(file);
  }

  Snapshot snapshot() {
    return snapshot;
  }

  String name() {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  /** Takes the record anew; one after the other, so that no older one comes last. */
  private void refresh() {
    synchronized (refreshing) {
      snapshot = Snapshot.of(file);
    }
  }

  /** Adds to the log of corrections and shows the record through it. */
  Correction correct(Correction said) {
    Correction added;
    try (Store store = Store.create(file)) {
      added = store.corrections().add(said);
    }
    refresh();
    return added;
  }

  /** Reads pages into the store; every so many the snapshot is taken anew. */
  synchronized void read(Wanted wanted, int every, Job job) {
    try (Store store = Store.create(file)) {
      Intake intake = new Intake(store, wanted.hints(), every, job);
      wanted.pages().forEach(intake::page);
      wanted.addresses().forEach(address -> fetching.fetch(address, intake));
    }
    refresh();
  }

  /** Takes pages one after the other into a store. */
  private final class Intake implements PageFetching.Arrivals {

    private final Store store;
    private final Hints hints;
    private final int every;
    private final Job job;
    private int done;

    Intake(Store store, Hints hints, int every, Job job) {
      this.store = store;
      this.hints = hints;
      this.every = every;
      this.job = job;
    }

    @Override
    public void expect(int pages) {
      job.expect(pages - 1);
    }

    @Override
    public void begin(String address) {
      job.begin(address);
    }

    @Override
    public void missing(String complaint) {
      job.missing(complaint);
    }

    @Override
    public void page(Capture page) {
      job.begin(page.name());
      PageReading.Read read = reading.read(page, hints);
      if (!read.articles().isEmpty()) {
        store.put(page, hints, read.articles());
      }
      job.done(read);
      if (++done % every == 0) {
        refresh();
      }
    }
  }
}
