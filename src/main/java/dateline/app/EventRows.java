package dateline.app;

import dateline.story.Event;
import dateline.story.Standing;
import dateline.story.Story;
import dateline.where.Place;
import dateline.who.Actor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row an event. */
final class EventRows implements StoryWriter {

  private static final List<Column> COLUMNS =
      Column.all(
          "id",
          "story",
          "kind",
          "type",
          "mode",
          "actor",
          "actor_id",
          "actor_country",
          "recipient",
          "recipient_id",
          "recipient_country",
          "from:day",
          "to:day",
          "dated:flag",
          "place",
          "place_country",
          "lat:number",
          "lon:number",
          "count:number",
          "standing",
          "since:day",
          "origins:whole",
          "claims:whole",
          "answers",
          "claim_ids");

  private final RowWriter rows;

  EventRows(RowWriter rows) {
    this.rows = rows;
  }

  @Override
  public void begin() {
    rows.begin(COLUMNS);
  }

  @Override
  public void write(Story story, List<Event> events) {
    events.forEach(event -> rows.write(cells(story, event)));
  }

  @Override
  public void end() {
    rows.end();
  }

  private static List<@Nullable Object> cells(Story story, Event event) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(event.id());
    cells.add(story.id());
    cells.add(Words.word(event.kind()));
    cells.add(event.type());
    cells.add(event.mode());
    actors(cells, event.actor());
    actors(cells, event.recipient());
    cells.add(event.from());
    cells.add(event.to());
    cells.add(event.dated());
    Place place = event.place();
    cells.add(place == null ? null : place.name());
    cells.add(place == null ? null : place.country());
    cells.add(place == null ? null : place.lat());
    cells.add(place == null ? null : place.lon());
    cells.add(Figures.exact(event.count()));
    cells.add(Words.word(event.standing().state()));
    List<Standing.Change> changes = event.standing().changes();
    cells.add(changes.isEmpty() ? null : changes.get(changes.size() - 1).day());
    cells.add(event.standing().witnesses());
    cells.add(event.testimonies().size());
    cells.add(ClaimRows.joined(EventWords.answers(event), answer -> answer));
    cells.add(ClaimRows.joined(event.testimonies(), t -> t.claim().id()));
    return cells;
  }

  private static void actors(List<@Nullable Object> cells, List<Actor> actors) {
    cells.add(ClaimRows.joined(actors, Actor::name));
    cells.add(ClaimRows.joined(actors, Actor::id));
    cells.add(ClaimRows.joined(actors, Actor::country));
  }
}
