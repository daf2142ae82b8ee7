package dateline.eval;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The files in a tar archive, gzipped or in xz, sorted by path. */
final class Archive {

  private Archive() {}

  /** Path in the archive to content. */
  static SortedMap<String, byte[]> read(Path file) throws IOException {
    TreeMap<String, byte[]> members = new TreeMap<>();
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        InputStream plain =
            file.toString().endsWith(".xz") ? new XZInputStream(raw) : new GZIPInputStream(raw);
        TarArchiveInputStream tar = new TarArchiveInputStream(plain)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          String path = entry.getName();
          members.put(path.startsWith("./") ? path.substring(2) : path, tar.readAllBytes());
        }
      }
    }
    return members;
  }
}
