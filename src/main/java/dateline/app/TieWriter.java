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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes relations over time, one at a time. */
interface TieWriter {

  /** Opens the output, where the format has an opening. */
  default void begin() {}

  /** One relation. */
  void write(Tie tie);

  /** The writer of a format. */
  static TieWriter of(Format format, Terminal terminal) {
    PrintStream out = terminal.out();
    return switch (format) {
      case table -> tie -> table(tie, out, terminal.colour(), terminal.width());
      case jsonl -> tie -> out.print(TieJson.line(tie) + "\n");
      case csv -> new Rows(out);
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

  /** One row a relation. */
  final class Rows implements TieWriter {
    private final PrintStream out;

    Rows(PrintStream out) {
      this.out = out;
    }

    @Override
    public void begin() {
      out.print(
          Csv.row(
              List.of(
                  "id",
                  "type",
                  "actor",
                  "actor_id",
                  "recipient",
                  "recipient_id",
                  "since",
                  "until",
                  "seen",
                  "last",
                  "ended",
                  "claims",
                  "lines")));
    }

    @Override
    public void write(Tie tie) {
      var recipient = tie.recipient();
      out.print(
          Csv.row(
              List.of(
                  tie.id(),
                  Csv.text(tie.type()),
                  Csv.text(tie.actor().name()),
                  Csv.text(tie.actor().id()),
                  recipient == null ? "" : Csv.text(recipient.name()),
                  recipient == null ? "" : Csv.text(recipient.id()),
                  iso(tie.since()),
                  iso(tie.until()),
                  iso(tie.seen()),
                  iso(tie.last()),
                  iso(tie.ended()),
                  tie.testimonies().stream()
                      .map(t -> t.claim().id())
                      .collect(Collectors.joining("; ")),
                  Csv.text(
                      tie.testimonies().stream()
                          .map(Testimony::line)
                          .distinct()
                          .collect(Collectors.joining("; "))))));
    }

    private static String iso(@Nullable LocalDate day) {
      return day == null ? "" : day.toString();
    }
  }
}
