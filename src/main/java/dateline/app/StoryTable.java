package dateline.app;

import dateline.story.Event;
import dateline.story.Standing;
import dateline.story.Story;
import dateline.what.Finding;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The table for people: story by story, its events with who says so and how they stand. */
final class StoryTable implements StoryWriter {

  /** So many events show what a story is about. */
  static final int MAIN = 8;

  private static final int MARGIN = 2;
  private static final int LABEL = 20;
  private static final int SHORT_ID = 9;

  private final PrintStream out;
  private final boolean colour;
  private final int width;
  private final int most;
  private boolean begun;

  /** Shows at most so many events of a story, those that most claims tell. */
  StoryTable(PrintStream out, boolean colour, int width, int most) {
    this.out = out;
    this.colour = colour;
    this.width = width;
    this.most = most;
  }

  @Override
  public void write(Story story, List<Event> events) {
    heading(story);
    List<Event> shown = shown(events);
    for (Event event : shown) {
      out.print("\n");
      event(event);
    }
    if (shown.size() < events.size()) {
      String rest = "and " + (events.size() - shown.size()) + " more: dateline events --story ";
      out.print("\n" + " ".repeat(MARGIN) + Ink.DIM.on(rest + id(story.id()), colour) + "\n");
    }
    out.flush();
  }

  /** The most told, in the order in which they were told. */
  private List<Event> shown(List<Event> events) {
    List<Event> told =
        events.stream()
            .sorted(Comparator.comparing((Event e) -> -e.testimonies().size() - e.answers().size()))
            .limit(most)
            .toList();
    return events.stream().filter(told::contains).toList();
  }

  private void heading(Story story) {
    out.print(begun ? "\n\n" : "");
    begun = true;
    String title = story.title() == null ? "(no headline)" : Plain.line(story.title());
    Lines.of(title, width).forEach(line -> out.print(Ink.BOLD.on(line, colour) + "\n"));
    List<String> parts = new ArrayList<>();
    if (story.from() != null && story.to() != null) {
      parts.add(Days.between(story.from(), story.to()));
    }
    parts.add(many(story.articles().size(), "article"));
    parts.add(many(story.publishers().size(), "publisher"));
    parts.add(many(story.origins().size(), "origin"));
    parts.add("#" + id(story.id()));
    for (String line : Lines.of(String.join(" · ", parts), width)) {
      out.print(Ink.DIM.on(line, colour) + "\n");
    }
    out.print(Ink.DIM.on("─".repeat(width), colour) + "\n");
  }

  private static String many(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void event(Event event) {
    int column = MARGIN + LABEL;
    int room = width - column;
    List<String> lines = new ArrayList<>(Lines.of(Plain.line(EventWords.who(event)), room));
    String circumstances = EventWords.circumstances(event);
    if (!circumstances.isEmpty()) {
      lines.addAll(dim(Lines.of(Plain.line(circumstances), room)));
    }
    List<String> standing = Lines.of(Plain.line(EventWords.standing(event)), room);
    standing.forEach(line -> lines.add(ink(event.standing().state()).on(line, colour)));
    lines.addAll(
        dim(Lines.of(Plain.line(EventWords.origins(event)) + " #" + id(event.id()), room)));
    for (String answer : EventWords.answers(event)) {
      lines.addAll(Lines.of(Plain.line(answer), room));
    }
    String label = Plain.line(EventWords.what(event));
    out.print(" ".repeat(MARGIN) + kind(event.kind()).on(label, colour));
    out.print(
        label.length() < LABEL ? " ".repeat(LABEL - label.length()) : "\n" + " ".repeat(column));
    out.print(String.join("\n" + " ".repeat(column), lines) + "\n");
  }

  private List<String> dim(List<String> lines) {
    return lines.stream().map(line -> Ink.DIM.on(line, colour)).toList();
  }

  private static String id(String id) {
    return id.substring(0, Math.min(SHORT_ID, id.length()));
  }

  private static Ink ink(Standing.State state) {
    return switch (state) {
      case UNCONFIRMED -> Ink.DIM;
      case CORROBORATED -> Ink.BOLD;
      case CONTESTED, RETRACTED -> Ink.WARNING;
    };
  }

  private static Ink kind(Finding.Kind kind) {
    return switch (kind) {
      case EVENT -> Ink.EVENT;
      case STATEMENT -> Ink.STATEMENT;
      case RELATION -> Ink.RELATION;
      case FIGURE -> Ink.FIGURE;
    };
  }
}
