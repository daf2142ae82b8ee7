package dateline.eval;

import dateline.read.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence of the PLV set (Hu et al., ACL 2024) with its marked source and target.
 *
 * @param sentence without the marks
 * @param source where the source stands in it
 * @param target where the target stands in it
 * @param type the gold root: one of fifteen, where CONCEDE and RETREAT are YIELD
 */
record PloverRow(String sentence, Range source, Range target, String type) {

  /** A run of characters, the end exclusive. */
  record Range(int start, int end) {
    boolean isUnmarked() {
      return start == end;
    }

    boolean overlaps(int otherStart, int otherEnd) {
      return otherStart < end && start < otherEnd;
    }
  }

  /** The rows of a file, in its order: tab-separated, with a header. */
  static List<PloverRow> all(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
    int marked = header.indexOf("marked_sentence");
    int type = header.indexOf("gold_root");
    if (marked < 0 || type < 0) {
      throw new IOException(
          file + ": no columns marked_sentence and gold_root; give PLV's table as it is published");
    }
    List<PloverRow> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      rows.add(of(cells[marked], cells[type]));
    }
    return List.copyOf(rows);
  }

  /** Takes the marks out: {@code <s>…</s>} and {@code <t>…</t>}, in either order. */
  static PloverRow of(String marked, String type) {
    StringBuilder text = new StringBuilder();
    int[] at = new int[4];
    List<String> marks = List.of("<s>", "</s>", "<t>", "</t>");
    for (int i = 0; i < marked.length(); i++) {
      int mark = -1;
      for (int m = 0; m < marks.size(); m++) {
        mark = marked.startsWith(marks.get(m), i) ? m : mark;
      }
      if (mark < 0) {
        text.append(marked.charAt(i));
      } else {
        at[mark] = text.length();
        i += marks.get(mark).length() - 1;
      }
    }
    return new PloverRow(text.toString(), new Range(at[0], at[1]), new Range(at[2], at[3]), type);
  }

  /** The sentence as an article of one paragraph, with no date and no publisher. */
  Article article(int number) {
    return GivenText.article("plv-" + number, sentence);
  }
}
