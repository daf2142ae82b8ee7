package dateline.app;

import dateline.store.Store;
import dateline.store.StoreException;
import java.nio.file.Path;

/** Stores as commands meet them. */
final class Stores {

  private Stores() {}

  /**
   * Brings stories, events and relations up to the claims. Where the store may not be written to,
   * says so and leaves them as they were last joined.
   */
  static void join(Path file, Terminal terminal) {
    try (Store store = Store.open(file)) {
      if (store.isJoined()) {
        return;
      }
    }
    try (Store store = Store.create(file)) {
      store.join();
    } catch (StoreException e) {
      terminal.say(e.getMessage() + "; events are shown as they were last joined");
    }
  }
}
