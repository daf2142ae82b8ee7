package dateline.app;

import dateline.claim.Claim;
import dateline.store.Heading;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row a claim, for spreadsheets: several actors or sources in one cell with "; " between them,
 * and no text that a spreadsheet would take for a formula.
 */
final class ClaimCsvWriter implements ClaimWriter {

  private static final List<String> HEADER =
      List.of(
          "id",
          "kind",
          "type",
          "mode",
          "contexts",
          "actor",
          "actor_id",
          "actor_country",
          "actor_sector",
          "recipient",
          "recipient_id",
          "recipient_country",
          "recipient_sector",
          "date_text",
          "date_from",
          "date_to",
          "date_precision",
          "place",
          "place_country",
          "place_admin1",
          "lat",
          "lon",
          "place_level",
          "geonames",
          "value",
          "bound",
          "status",
          "background",
          "sources",
          "source_kinds",
          "direct",
          "content",
          "confidence",
          "article",
          "title",
          "publisher",
          "published",
          "sentence",
          "start",
          "end",
          "text",
          "trigger");

  private final PrintStream out;

  ClaimCsvWriter(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin() {
    row(HEADER);
    out.flush();
  }

  @Override
  public void write(Heading heading, List<Claim> claims) {
    for (Claim claim : claims) {
      row(cells(heading, claim));
    }
    out.flush();
  }

  private void row(List<String> cells) {
    out.print(Csv.row(cells));
  }

  private static List<String> cells(Heading heading, Claim claim) {
    List<String> cells = new ArrayList<>();
    cells.add(text(claim.id()));
    cells.add(word(claim.kind()));
    cells.add(text(claim.type()));
    cells.add(text(claim.mode()));
    cells.add(text(String.join("; ", claim.contexts())));
    parties(cells, claim.actor());
    parties(cells, claim.recipient());
    var date = claim.date();
    cells.add(date == null ? "" : text(date.text()));
    cells.add(date == null ? "" : text(date.from()));
    cells.add(date == null ? "" : text(date.to()));
    cells.add(date == null ? "" : text(date.precision()));
    var place = claim.place();
    cells.add(place == null ? "" : text(place.name()));
    cells.add(place == null ? "" : text(place.country()));
    cells.add(place == null ? "" : text(place.admin1()));
    cells.add(place == null ? "" : number(place.lat()));
    cells.add(place == null ? "" : number(place.lon()));
    cells.add(place == null ? "" : word(place.level()));
    cells.add(place == null ? "" : number(place.geonames()));
    cells.add(Figures.plain(claim.value()));
    cells.add(text(claim.bound()));
    cells.add(word(claim.status()));
    cells.add(String.valueOf(claim.background()));
    cells.add(joined(claim.sources(), s -> s.name()));
    cells.add(joined(claim.sources(), s -> word(s.kind())));
    cells.add(claim.content() == null ? "" : String.valueOf(claim.direct()));
    cells.add(text(claim.content()));
    cells.add(number(claim.confidence()));
    cells.add(text(claim.evidence().article()));
    cells.add(text(heading.title()));
    cells.add(text(heading.publisher()));
    cells.add(text(heading.published()));
    cells.add(number(claim.evidence().sentence()));
    cells.add(number(claim.evidence().start()));
    cells.add(number(claim.evidence().end()));
    cells.add(text(claim.evidence().text()));
    cells.add(text(claim.evidence().trigger().text()));
    return cells;
  }

  private static void parties(List<String> cells, List<Claim.Party> parties) {
    cells.add(joined(parties, p -> p.actor().name()));
    cells.add(joined(parties, p -> p.actor().id()));
    cells.add(joined(parties, p -> p.actor().country()));
    cells.add(joined(parties, p -> p.actor().sector()));
  }

  private static <T> String joined(List<T> all, Function<T, @Nullable String> part) {
    return text(
        all.stream()
            .map(
                one -> {
                  String value = part.apply(one);
                  return value == null ? "" : value;
                })
            .collect(Collectors.joining("; ")));
  }

  private static String number(@Nullable Number number) {
    return number == null ? "" : number.toString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String text(@Nullable String text) {
    return Csv.text(text);
  }
}
