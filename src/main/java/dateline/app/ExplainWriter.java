package dateline.app;

import dateline.claim.Claim;
import dateline.says.Source;
import dateline.store.Heading;
import dateline.when.Time;
import dateline.where.Place;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a claim was made: its words, and the rule, table or entry behind each of its parts. */
final class ExplainWriter {

  private static final int LABEL = 12;

  private static final Pattern NAMED = Pattern.compile("([a-z]{2,11}): (.*)", Pattern.DOTALL);

  private final PrintStream out;
  private final boolean colour;
  private final int width;

  ExplainWriter(PrintStream out, boolean colour, int width) {
    this.out = out;
    this.colour = colour;
    this.width = width;
  }

  void write(Heading heading, Claim claim) {
    out.print(
        Ink.BOLD.on("claim " + claim.id() + ": " + Plain.line(Words.what(claim)), colour)
            + " ("
            + Words.word(claim.kind())
            + ")"
            + "\n");
    row("story", heading.title() == null ? "(no headline)" : heading.title());
    row("page", heading.capture() + ", article " + heading.id());
    Marks.lines(List.of(claim), colour, width - LABEL - 2).forEach(new Labelled("sentence")::line);
    Claim.Trigger trigger = claim.evidence().trigger();
    row(
        "words",
        "“%s”, characters %d to %d of the article, in sentence %d"
            .formatted(
                trigger.text(), trigger.start(), trigger.end(), claim.evidence().sentence()));
    reasons(claim.why());
    out.print("\n");
    rows("actor", parties(claim.actor()));
    rows("recipient", parties(claim.recipient()));
    rows("sources", sources(claim.sources(), heading.publisher()));
    row("place", place(claim.place()));
    row("time", time(claim.date(), heading));
    if (claim.value() != null || claim.bound() != null) {
      row(
          "figure",
          (claim.bound() == null ? "" : claim.bound() + " ") + Figures.grouped(claim.value()));
    }
    if (claim.content() != null) {
      row("content", (claim.direct() ? "in quotation marks: " : "") + claim.content());
    }
    row(
        "status",
        "%s, told as %s, certainty %s of -3 to 3"
            .formatted(
                Words.word(claim.status()),
                claim.background() ? "background" : "news",
                Figures.plain(claim.certainty())));
    row("confidence", Figures.plain(claim.confidence()));
    out.print("\n");
    out.flush();
  }

  /** The steps' own words, each under the step's name: "what: nominal strike, ASSAULT". */
  private void reasons(List<String> why) {
    for (String reason : why) {
      Matcher named = NAMED.matcher(reason);
      if (named.matches()) {
        row(named.group(1), named.group(2));
      } else {
        row("rule", reason);
      }
    }
  }

  private static List<String> parties(List<Claim.Party> parties) {
    List<String> lines = new ArrayList<>();
    for (Claim.Party party : parties) {
      lines.add(
          "“%s” is %s, id %s: %s"
              .formatted(
                  party.text(),
                  Words.actor(party.actor()),
                  party.actor().id(),
                  party.actor().basis()));
    }
    return lines.isEmpty() ? List.of("none named") : lines;
  }

  private static List<String> sources(List<Source> sources, @Nullable String publisher) {
    List<String> lines = new ArrayList<>();
    for (Source source : sources) {
      lines.add(
          "%d. “%s” is %s (%s), by the words “%s”"
              .formatted(
                  lines.size() + 1,
                  source.text(),
                  source.name(),
                  Words.word(source.kind()),
                  source.cue()));
    }
    return lines.isEmpty()
        ? List.of(
            "none in the text: "
                + (publisher == null ? "the article" : publisher)
                + " says so itself")
        : lines;
  }

  private static String place(@Nullable Place place) {
    if (place == null) {
      return "not said";
    }
    String where = place.lat() == null ? "" : " at " + place.lat() + ", " + place.lon();
    return "“%s” is %s%s: %s".formatted(place.text(), Words.place(place), where, place.basis());
  }

  private static String time(@Nullable Time time, Heading heading) {
    if (time == null) {
      return "not said";
    }
    String article =
        heading.published() == null
            ? "the article's date is not known"
            : "the article is of " + heading.published();
    return "“%s” is %s (%s): %s; %s"
        .formatted(time.text(), interval(time), time.precision(), time.basis(), article);
  }

  private static String interval(Time time) {
    if (time.from() == null && time.to() == null) {
      return "not resolved";
    }
    return (time.from() == null ? "…" : time.from()) + "/" + (time.to() == null ? "…" : time.to());
  }

  private void row(String label, String text) {
    rows(label, List.of(text));
  }

  private void rows(String label, List<String> texts) {
    Labelled labelled = new Labelled(label);
    for (String text : texts) {
      Lines.of(Plain.line(text), width - LABEL - 2).forEach(labelled::line);
    }
  }

  /** Lines with a label before the first. */
  private final class Labelled {
    private String label;

    Labelled(String label) {
      this.label = label;
    }

    void line(String line) {
      out.print(
          "  " + Ink.DIM.on(label, colour) + " ".repeat(LABEL - label.length()) + line + "\n");
      label = "";
    }
  }
}
