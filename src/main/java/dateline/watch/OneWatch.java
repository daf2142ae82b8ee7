package dateline.watch;

import dateline.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Holds a store for one watch: two would fetch the same pages. A lock of the operating system on an
 * empty file beside the store, which is let go of however the program ends.
 */
public final class OneWatch implements AutoCloseable {

  private final FileChannel channel;

  private OneWatch(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes hold of a store.
   *
   * @throws StoreException where another watch has it, or the file beside it cannot be written
   */
  public static OneWatch of(Path store) {
    Path file = store.resolveSibling(store.getFileName() + "-watch");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new StoreException(
            store.toString(),
            "another watch follows feeds into it; stop that one, or name another store",
            null);
      }
      return new OneWatch(channel);
    } catch (IOException e) {
      throw new StoreException(
          store.toString(), "cannot write " + file + ", which keeps it to one watch", e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Lets go of the store. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
