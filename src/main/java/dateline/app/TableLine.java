package dateline.app;

import dateline.who.Actor;
import dateline.who.UnknownActor;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An unknown actor as a line of the table where such actors stand, under a comment. */
final class TableLine {

  /** Phrases of the texts that are shown. */
  private static final int SHOWN = 5;

  private TableLine() {}

  /** "# Jane Doe: ...", and the line: what the texts do not tell is left empty. */
  static String of(UnknownActor actor) {
    String said =
        actor.said().entrySet().stream()
            .limit(SHOWN)
            .map(e -> "\"" + Plain.line(e.getKey()) + "\" " + e.getValue())
            .collect(Collectors.joining(", "));
    String comment =
        "# %s, %s%s; for %s%n"
            .formatted(
                Tally.count(actor.mentions(), "mention"),
                Tally.count(actor.articles(), "article"),
                said.isEmpty() ? "" : ": " + said,
                table(actor));
    return comment.replace(System.lineSeparator(), "\n") + cells(actor) + "\n";
  }

  private static String table(UnknownActor actor) {
    if (actor.kind() == Actor.Kind.PERSON) {
      return "officials.tsv";
    }
    if (actor.kind() == Actor.Kind.GROUP) {
      return "groups.tsv";
    }
    return actor.country() == null ? "organizations.tsv" : "institutions.tsv";
  }

  private static String cells(UnknownActor actor) {
    String name = Plain.line(actor.name());
    String country = text(actor.country());
    String sector = text(actor.sector());
    return switch (table(actor)) {
      case "officials.tsv" ->
          String.join("\t", name, country, "", sector, role(actor.said()), "", "", "", "");
      case "groups.tsv" -> String.join("\t", id(actor), name, "", country, sector);
      case "organizations.tsv" -> String.join("\t", id(actor), name, "", "", sector, "", "");
      default -> String.join("\t", id(actor), name, "", country, sector, country);
    };
  }

  private static String role(Map<String, Integer> said) {
    return said.keySet().stream()
        .findFirst()
        .map(s -> Plain.line(s).toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private static String id(UnknownActor actor) {
    String words = actor.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String plain = words.replaceAll("^-|-$", "");
    return actor.country() == null ? plain : actor.country().toLowerCase(Locale.ROOT) + "-" + plain;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
