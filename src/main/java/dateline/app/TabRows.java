package dateline.app;

import dateline.story.Event;
import dateline.story.Story;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows with tabs between, as the field's event tables come, with a first row of titles. */
abstract class TabRows implements EventExport {

  private final PrintStream out;
  private final List<String> titles;

  TabRows(PrintStream out, List<String> titles) {
    this.out = out;
    this.titles = titles;
  }

  /** An event's values, as many as there are titles. */
  abstract String[] row(Story story, Event event, Codes codes);

  @Override
  public void begin() {
    out.print(String.join("\t", titles) + "\n");
  }

  @Override
  public void write(Story story, Event event) {
    Codes codes = Codes.of(event);
    // Statements and figures have no code there.
    if (codes != null) {
      String[] row = row(story, event, codes);
      out.print(
          Arrays.stream(row).map(cell -> Plain.line(cell)).collect(Collectors.joining("\t"))
              + "\n");
    }
  }

  /** How many claims, publishers and articles tell it. */
  static List<String> told(Event event) {
    return List.of(
        String.valueOf(event.testimonies().size()),
        String.valueOf(
            event.testimonies().stream()
                .map(t -> t.publisher() == null ? t.article() : t.publisher())
                .distinct()
                .count()),
        String.valueOf(event.testimonies().stream().map(t -> t.article()).distinct().count()));
  }
}
