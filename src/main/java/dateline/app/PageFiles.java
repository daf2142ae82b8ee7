package dateline.app;

import dateline.fetch.Fetcher;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The pages that the words on the command line name. */
final class PageFiles {

  /** Kinds of file that stand beside pages in a folder and are none: records, tables, notes. */
  private static final Set<String> NO_PAGES =
      Set.of("jsonl", "json", "csv", "tsv", "md", "db", "sqlite");

  private PageFiles() {}

  /**
   * Files as they are named; a folder's files, those of its folders too, by name; {@code -} for
   * standard input; addresses to fetch. What cannot be found or opened gives a complaint.
   */
  static List<PageFile> named(List<String> words, Consumer<String> complaints) {
    List<PageFile> pages = new ArrayList<>();
    for (String word : words) {
      if (word.equals("-") || Fetcher.isAddress(word)) {
        pages.add(new PageFile(word, null));
        continue;
      }
      try {
        Path path = Path.of(word);
        if (!Files.exists(path)) {
          complaints.accept(word + ": no such file or folder; check the name");
        } else if (Files.isDirectory(path)) {
          int before = pages.size();
          folder(path, pages, complaints);
          if (pages.size() == before) {
            complaints.accept(word + ": no pages in this folder; give saved HTML or plain text");
          }
        } else {
          pages.add(new PageFile(word, path));
        }
      } catch (InvalidPathException e) {
        complaints.accept(word + ": no name that a file can have; check it");
      } catch (IOException e) {
        complaints.accept(reason(word, e));
      }
    }
    return pages;
  }

  /** One line for why a file cannot be opened. */
  static String reason(String name, IOException e) {
    if (e instanceof AccessDeniedException) {
      return name + ": may not be read; change its permissions";
    }
    if (e instanceof NoSuchFileException) {
      return name + ": is gone or leads nowhere; check the link";
    }
    String message = e.getMessage();
    return name + ": cannot be read (" + (message == null ? e.toString() : message) + ")";
  }

  private static void folder(Path folder, List<PageFile> pages, Consumer<String> complaints)
      throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return isHidden(inner) && !inner.equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean dangling = attributes.isSymbolicLink() && !Files.exists(file);
            if (isPage(file) && (dangling || Files.isRegularFile(file))) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            complaints.accept(reason(file.toString(), e));
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(Path::toString));
    files.forEach(file -> pages.add(new PageFile(file.toString(), file)));
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null
        && path.getFileName().toString().startsWith(".")
        && !path.getFileName().toString().matches("\\.{1,2}");
  }

  private static boolean isPage(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !isHidden(file) && !NO_PAGES.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
