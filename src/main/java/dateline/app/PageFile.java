package dateline.app;

import dateline.read.Capture;
import dateline.read.WebArchive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A page to read.
 *
 * @param name as the user wrote it, or as the folder gave it
 * @param path the file, or null for standard input and for an address
 */
record PageFile(String name, @Nullable Path path) {

  /** More than the reader takes: what is longer is cut here and refused there. */
  private static final int MOST = 97 * 1024 * 1024;

  private static final int HEAD = 4096;

  /** Its pages, where it is a web archive; the caller closes it. */
  Optional<WebArchive> archive() throws IOException {
    if (path == null) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      if (!WebArchive.isArchive(in.readNBytes(HEAD))) {
        return Optional.empty();
      }
    }
    return Optional.of(WebArchive.open(name, Files.newByteChannel(path)));
  }

  /** The same of what came through standard input. */
  static Optional<WebArchive> archive(Capture capture) throws IOException {
    byte[] bytes = capture.bytes();
    return WebArchive.isArchive(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)))
        ? Optional.of(WebArchive.open(capture.name(), new SeekableInMemoryByteChannel(bytes)))
        : Optional.empty();
  }

  Capture capture(InputStream standardInput) throws IOException {
    if (path == null) {
      return new Capture(name, standardInput.readNBytes(MOST));
    }
    try (InputStream in = Files.newInputStream(path)) {
      return new Capture(name, in.readNBytes(MOST));
    }
  }
}
