package dateline.cluster;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.WebArchive;
import dateline.read.WebArchiveWriter;
import dateline.store.ClaimJson;
import dateline.store.PageReading;
import dateline.store.Store;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Web archives for tests, and what came of them. */
final class Archives {

  private Archives() {}

  /** Pages dealt out to so many archives; the last archive holds the first page once more. */
  static Path written(Path folder, List<Capture> pages, int archives) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < archives; i++) {
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve(i + ".warc.gz"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          WebArchiveWriter writer = new WebArchiveWriter(channel, "test")) {
        for (int j = i; j < pages.size(); j += archives) {
          writer.write(pages.get(j), Hints.NONE, Instant.EPOCH);
        }
        if (i == archives - 1) {
          writer.write(pages.get(0), Hints.NONE, Instant.EPOCH);
        }
      }
    }
    return folder;
  }

  /** So many small pages, and a thing that is none. */
  static List<Capture> invented(int pages) {
    List<Capture> captures = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      captures.add(page("page" + i, inventedText(i)));
    }
    captures.add(page("empty", "<html><title>Nothing</title></html>"));
    return captures;
  }

  private static String inventedText(int number) {
    return "<html><title>Harbour %1$d opens</title><h1>Harbour %1$d opens</h1><p>The mayor opened"
            .formatted(number)
        + " harbour %d in Port Alder on Monday, and she said that it would stay open.</p></html>"
            .formatted(number);
  }

  /** A page of this name. */
  static Capture page(String name, String html) {
    return new Capture(name + ".html", html.getBytes(StandardCharsets.UTF_8));
  }

  /** The record that one machine makes of a folder of archives, sorted. */
  static List<String> onOneMachine(Path folder, PageReading steps, Path store) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder);
        Store kept = Store.create(store)) {
      for (Path file : files.sorted().toList()) {
        try (WebArchive archive = WebArchive.open("test", Files.newByteChannel(file))) {
          for (WebArchive.Member m = archive.next(); m != null; m = archive.next()) {
            Capture capture = m.capture();
            if (capture != null) {
              kept.put(capture, m.hints(), steps.read(capture, m.hints()).articles());
            }
          }
        }
      }
      kept.coded(coded -> coded.claims().forEach(claim -> lines.add(ClaimJson.line(claim))));
    }
    return lines.stream().sorted().toList();
  }

  /** The record that a cluster has written, sorted. */
  static List<String> record(Path out) throws IOException {
    return lines(out.resolve("claims"));
  }

  /** What a cluster has complained of, sorted. */
  static List<String> complaints(Path out) throws IOException {
    return lines(out.resolve("complaints"));
  }

  private static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.getFileName().toString().startsWith(".")).toList()) {
        if (file.toString().endsWith(".parquet")) {
          lines.addAll(column(file, "line"));
        } else {
          lines.addAll(Files.readAllLines(file));
        }
      }
    }
    return lines.stream().sorted().toList();
  }

  /** A column of a Parquet file, as a reader that knows nothing of Dateline has it. */
  private static List<String> column(Path file, String name) throws IOException {
    try (Stream<String> rows = ParquetReader.streamContent(file.toFile(), new Column(name))) {
      return rows.toList();
    }
  }

  private record Column(String name) implements Hydrator<List<String>, String, String[]> {
    @Override
    public List<String> start() {
      return new ArrayList<>();
    }

    @Override
    public List<String> add(List<String> row, String[] path, @Nullable Object value) {
      if (path[0].equals(name)) {
        row.add(String.valueOf(value));
      }
      return row;
    }

    @Override
    public String finish(List<String> row) {
      return row.get(0);
    }
  }
}
