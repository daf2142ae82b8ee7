package dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.read.PublicationDates;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Publication dates of saved pages, to the day, by htmldate's measure. */
final class DatesEvaluation implements Evaluation {

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public String description() {
    return "publication dates to the day: htmldate.tar.xz (a wrong day is a false positive, none a"
        + " false negative)";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    for (Path file : files) {
      run(file, out);
    }
  }

  private static void run(Path archive, PrintStream out) throws IOException {
    Map<String, byte[]> pages = new HashMap<>();
    TreeMap<String, String> gold = new TreeMap<>();
    for (Map.Entry<String, byte[]> member : Archive.read(archive).entrySet()) {
      String path = member.getKey();
      if (path.endsWith(".json")) {
        JsonNode all = new ObjectMapper().readTree(member.getValue());
        for (JsonNode page : all) {
          gold.put(page.path("file").asText(), page.path("date").asText());
        }
      } else {
        pages.put(path.substring(path.lastIndexOf('/') + 1), member.getValue());
      }
    }
    Counts[] counts = {new Counts(), new Counts(), new Counts()};
    int place = 0;
    for (Map.Entry<String, String> page : gold.entrySet()) {
      byte[] bytes = pages.getOrDefault(page.getKey(), new byte[0]);
      Optional<String> found =
          PublicationDates.of(page.getKey(), bytes).map(p -> p.date().toString());
      for (Counts count : List.of(counts[place % 2], counts[2])) {
        if (found.isEmpty()) {
          count.falseNegatives(1);
        } else if (found.get().equals(page.getValue())) {
          count.truePositives(1);
        } else {
          count.falsePositives(1);
        }
      }
      place++;
    }
    out.printf("htmldate, looked at: %s%n", counts[0]);
    out.printf("htmldate, kept:      %s%n", counts[1]);
    out.printf("htmldate, both:      %s  of %d pages%n", counts[2], place);
  }
}
