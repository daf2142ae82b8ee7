package dateline.eval;

import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.read.UnreadableException;
import dateline.story.Chronicler;
import dateline.story.Origin;
import dateline.story.Report;
import dateline.story.Story;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pages that repeat another's text, found among many that do not. */
final class ReprintsEvaluation implements Evaluation {

  @Override
  public String name() {
    return "reprints";
  }

  @Override
  public String description() {
    return "pages that repeat another page's text: trafilatura.tar.xz (all that are found are listed)";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    for (Path file : files) {
      Map<String, Report> reports = new TreeMap<>();
      for (Map.Entry<String, byte[]> member : Archive.read(file).entrySet()) {
        String path = member.getKey();
        if (path.endsWith(".html") || path.endsWith(".htm")) {
          for (Article article : articles(path, member.getValue())) {
            reports.putIfAbsent(article.id(), new Report(article, List.of()));
          }
        }
      }
      int found = 0;
      for (Story story : Chronicler.of(reports.values()).stories()) {
        for (Origin origin : story.origins()) {
          for (String basis : origin.basis()) {
            if (basis.contains(" repeats ")) {
              found++;
              List<String> names = new ArrayList<>();
              for (String id : List.of(basis.split(":")[0], basis.replaceAll(".* repeats ", ""))) {
                Report report = reports.get(id);
                names.add(report == null ? id : report.article().capture());
              }
              out.printf("  %s%n", String.join(" repeats ", names));
            }
          }
        }
      }
      out.printf("reprints: %d found among %d articles%n", found, reports.size());
    }
  }

  private static List<Article> articles(String path, byte[] page) {
    try {
      return new Reader().read(new Capture(path, page), new Hints(null, null));
    } catch (UnreadableException e) {
      return List.of();
    }
  }
}
