package dateline.app;

import dateline.claim.Claim;
import dateline.says.Status;
import dateline.store.Heading;
import dateline.what.Finding;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The table for people: story by story, sentence by sentence, and below each sentence what it
 * claims, each claim with who, where, when and according to whom.
 */
final class TableWriter implements ClaimWriter {

  private static final String MARGIN = "  ";
  private static final int LABEL = 20;
  private static final int SHORT_ID = 8;

  private final PrintStream out;
  private final boolean colour;
  private final int width;
  private boolean begun;

  TableWriter(PrintStream out, boolean colour, int width) {
    this.out = out;
    this.colour = colour;
    this.width = width;
  }

  @Override
  public void write(Heading heading, List<Claim> claims) {
    heading(heading);
    if (claims.isEmpty()) {
      out.print("\n" + MARGIN + "no claims found\n");
    }
    for (List<Claim> sentence : bySentence(claims)) {
      out.print("\n");
      Marks.lines(sentence, colour, width - MARGIN.length())
          .forEach(line -> out.print(MARGIN + line + "\n"));
      out.print("\n");
      sentence.forEach(claim -> claim(claim, heading));
    }
    out.flush();
  }

  private void heading(Heading heading) {
    out.print(begun ? "\n\n" : "");
    begun = true;
    String title = heading.title() == null ? "(no headline)" : Plain.line(heading.title());
    for (String line : Lines.of(title, width)) {
      out.print(Ink.BOLD.on(line, colour) + "\n");
    }
    List<String> parts = new ArrayList<>();
    parts.add(heading.publisher() == null ? "publisher not named" : heading.publisher());
    parts.add(heading.published() == null ? "date not given" : published(heading));
    parts.add(heading.capture().equals("-") ? "standard input" : heading.capture());
    for (String line : Lines.of(Plain.line(String.join(" · ", parts)), width)) {
      out.print(Ink.DIM.on(line, colour) + "\n");
    }
    out.print(Ink.DIM.on("─".repeat(width), colour) + "\n");
  }

  private static String published(Heading heading) {
    String day = heading.published() == null ? "" : Days.day(heading.published());
    return "given".equals(heading.publishedBasis()) ? day + " (as given)" : day;
  }

  private static List<List<Claim>> bySentence(List<Claim> claims) {
    List<List<Claim>> groups = new ArrayList<>();
    int last = -1;
    for (Claim claim : claims) {
      if (groups.isEmpty() || claim.evidence().sentence() != last) {
        groups.add(new ArrayList<>());
        last = claim.evidence().sentence();
      }
      groups.get(groups.size() - 1).add(claim);
    }
    return groups;
  }

  private void claim(Claim claim, Heading heading) {
    int column = MARGIN.length() * 2 + LABEL;
    int room = width - column;
    List<String> lines = new ArrayList<>(Lines.of(Plain.line(Words.who(claim)), room));
    if (claim.content() != null && !claim.content().isBlank()) {
      lines.addAll(Lines.of(Plain.line(Words.content(claim)), room));
    }
    int standing = lines.size();
    lines.addAll(Lines.of(standing(claim, heading), room));
    for (int i = standing; i < lines.size(); i++) {
      lines.set(i, Ink.DIM.on(lines.get(i), colour));
    }
    if (claim.status() != Status.ASSERTED && colour) {
      String word = Words.status(claim);
      lines.set(
          standing,
          lines
              .get(standing)
              .replaceFirst(
                  word,
                  "\u001b[0m"
                      + Matcher.quoteReplacement(Ink.WARNING.on(word, true))
                      + "\u001b[2m"));
    }
    String label = Plain.line(Words.what(claim));
    out.print(MARGIN.repeat(2) + ink(claim.kind()).on(label, colour));
    if (label.length() >= LABEL) {
      out.print("\n" + " ".repeat(column));
    } else {
      out.print(" ".repeat(LABEL - label.length()));
    }
    out.print(String.join("\n" + " ".repeat(column), lines) + "\n");
  }

  /** How it stands, where, when, according to whom, and the id to ask `dateline explain` with. */
  private static String standing(Claim claim, Heading heading) {
    String circumstances = Words.circumstances(claim);
    String according = Words.according(claim.sources(), heading.publisher());
    String id = claim.id().substring(0, Math.min(SHORT_ID, claim.id().length()));
    return Plain.line(circumstances.isEmpty() ? according : circumstances + " · " + according)
        + " #"
        + id;
  }

  private static Ink ink(Finding.Kind kind) {
    return switch (kind) {
      case EVENT -> Ink.EVENT;
      case STATEMENT -> Ink.STATEMENT;
      case RELATION -> Ink.RELATION;
      case FIGURE -> Ink.FIGURE;
    };
  }
}
