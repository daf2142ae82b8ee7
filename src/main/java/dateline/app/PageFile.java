package dateline.app;

import dateline.read.Capture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A page to read.
 *
 * @param name as the user wrote it, or as the folder gave it
 * @param path the file, or null for standard input
 */
record PageFile(String name, @Nullable Path path) {

  /** More than the reader takes: what is longer is cut here and refused there. */
  private static final int MOST = 97 * 1024 * 1024;

  Capture capture(InputStream standardInput) throws IOException {
    if (path == null) {
      return new Capture(name, standardInput.readNBytes(MOST));
    }
    try (InputStream in = Files.newInputStream(path)) {
      return new Capture(name, in.readNBytes(MOST));
    }
  }
}
