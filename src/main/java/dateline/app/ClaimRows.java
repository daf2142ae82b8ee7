package dateline.app;

import dateline.claim.Claim;
import dateline.store.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row a claim; several actors or sources in one cell with "; " between them. */
final class ClaimRows implements ClaimWriter {

  private static final List<Column> COLUMNS =
      Column.all(
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
          "lat:number",
          "lon:number",
          "place_level",
          "geonames:whole",
          "value:number",
          "bound",
          "status",
          "background:flag",
          "sources",
          "source_kinds",
          "direct:flag",
          "content",
          "confidence:number",
          "article",
          "title",
          "publisher",
          "published",
          "sentence:whole",
          "start:whole",
          "end:whole",
          "text",
          "trigger");

  private final RowWriter rows;

  ClaimRows(RowWriter rows) {
    this.rows = rows;
  }

  @Override
  public void begin() {
    rows.begin(COLUMNS);
  }

  @Override
  public void write(Heading heading, List<Claim> claims) {
    claims.forEach(claim -> rows.write(cells(heading, claim)));
  }

  @Override
  public void end() {
    rows.end();
  }

  private static List<@Nullable Object> cells(Heading heading, Claim claim) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(claim.id());
    cells.add(Words.word(claim.kind()));
    cells.add(claim.type());
    cells.add(claim.mode());
    cells.add(String.join("; ", claim.contexts()));
    parties(cells, claim.actor());
    parties(cells, claim.recipient());
    var date = claim.date();
    cells.add(date == null ? null : date.text());
    cells.add(date == null ? null : date.from());
    cells.add(date == null ? null : date.to());
    cells.add(date == null ? null : date.precision());
    var place = claim.place();
    cells.add(place == null ? null : place.name());
    cells.add(place == null ? null : place.country());
    cells.add(place == null ? null : place.admin1());
    cells.add(place == null ? null : place.lat());
    cells.add(place == null ? null : place.lon());
    cells.add(place == null ? null : Words.word(place.level()));
    cells.add(place == null ? null : place.geonames());
    cells.add(Figures.exact(claim.value()));
    cells.add(claim.bound());
    cells.add(Words.word(claim.status()));
    cells.add(claim.background());
    cells.add(joined(claim.sources(), s -> s.name()));
    cells.add(joined(claim.sources(), s -> Words.word(s.kind())));
    cells.add(claim.content() == null ? null : claim.direct());
    cells.add(claim.content());
    cells.add(claim.confidence());
    cells.add(claim.evidence().article());
    cells.add(heading.title());
    cells.add(heading.publisher());
    cells.add(heading.published());
    cells.add(claim.evidence().sentence());
    cells.add(claim.evidence().start());
    cells.add(claim.evidence().end());
    cells.add(claim.evidence().text());
    cells.add(claim.evidence().trigger().text());
    return cells;
  }

  private static void parties(List<@Nullable Object> cells, List<Claim.Party> parties) {
    cells.add(joined(parties, p -> p.actor().name()));
    cells.add(joined(parties, p -> p.actor().id()));
    cells.add(joined(parties, p -> p.actor().country()));
    cells.add(joined(parties, p -> p.actor().sector()));
  }

  /** Parts in one cell, as many as there are of them, also where one is unknown. */
  static <T> @Nullable String joined(List<T> all, Function<T, @Nullable String> part) {
    return all.isEmpty()
        ? null
        : all.stream()
            .map(
                one -> {
                  String value = part.apply(one);
                  return value == null ? "" : value;
                })
            .collect(Collectors.joining("; "));
  }
}
