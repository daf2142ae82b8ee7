package dateline.app;

import dateline.store.TieJson;
import dateline.story.Testimony;
import dateline.story.Tie;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes relations over time, one at a time. */
interface TieWriter {

  /** Opens the output, where the format has an opening. */
  default void begin() {}

  /** One relation. */
  void write(Tie tie);

  /** Closes the output, where the format has an ending. */
  default void end() {}

  /** The writer of a format. */
  static TieWriter of(Format format, Terminal terminal) {
    PrintStream out = terminal.out();
    return switch (format) {
      case table -> tie -> table(tie, out, terminal.colour(), terminal.width());
      case jsonl -> tie -> out.print(TieJson.line(tie) + "\n");
      case csv, parquet -> new TieRows(RowWriter.of(format, terminal));
    };
  }

  private static void table(Tie tie, PrintStream out, boolean colour, int width) {
    int column = 14;
    List<String> lines = new ArrayList<>(Lines.of(Plain.line(who(tie)), width - column));
    String held = Plain.line(String.join(" · ", held(tie)));
    Lines.of(held, width - column).forEach(line -> lines.add(Ink.DIM.on(line, colour)));
    String label = Plain.line(tie.type());
    out.print(Ink.RELATION.on(label, colour) + " ".repeat(Math.max(1, column - label.length())));
    out.print(String.join("\n" + " ".repeat(column), lines) + "\n\n");
  }

  private static String who(Tie tie) {
    String recipient = tie.recipient() == null ? "" : " → " + Words.actor(tie.recipient());
    return Words.actor(tie.actor()) + recipient;
  }

  private static List<String> held(Tie tie) {
    List<String> parts = new ArrayList<>();
    if (tie.since() != null) {
      parts.add("since " + day(tie.since()));
    }
    if (tie.until() != null) {
      parts.add("until " + day(tie.until()));
    }
    if (tie.seen() != null && tie.last() != null) {
      parts.add("told " + Days.between(tie.seen(), tie.last()));
    }
    if (tie.ended() != null) {
      parts.add("told not to hold on " + day(tie.ended()));
    }
    Set<String> lines = new LinkedHashSet<>();
    tie.testimonies().stream().map(Testimony::line).forEach(lines::add);
    parts.add("according to " + String.join(", ", lines));
    return parts;
  }

  private static String day(LocalDate day) {
    return Days.day(day.toString());
  }
}
