package dateline.eval;

import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.read.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The saved pages with an English article in tar archives and folders, by path. */
final class SavedPages {

  private SavedPages() {}

  /** Every page of the files that a reader finds English news in. */
  static List<Capture> english(List<Path> files) throws IOException {
    List<Capture> pages = new ArrayList<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        for (Path page : folder(file)) {
          add(pages, page.toString(), Files.readAllBytes(page));
        }
      } else {
        for (Map.Entry<String, byte[]> member : Archive.read(file).entrySet()) {
          add(pages, member.getKey(), member.getValue());
        }
      }
    }
    return List.copyOf(pages);
  }

  /** The English articles of a page; none where it cannot be read. */
  static List<Article> articles(Reader reader, Capture page) {
    try {
      return reader.read(page, Hints.NONE).stream()
          .filter(article -> article.language().equals("en"))
          .toList();
    } catch (UnreadableException e) {
      return List.of();
    }
  }

  /** Words as a reader counts them: what stands between blanks. */
  static int words(Article article) {
    return article.text().isBlank() ? 0 : article.text().strip().split("\\s+").length;
  }

  private static List<Path> folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void add(List<Capture> pages, String name, byte[] bytes) {
    if (!name.matches("(?i).*\\.html?(?:\\.gz)?")) {
      return;
    }
    Capture page = new Capture(name, bytes);
    if (!articles(new Reader(), page).isEmpty()) {
      pages.add(page);
    }
  }
}
