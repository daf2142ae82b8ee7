package dateline.app;

import dateline.story.Event;
import dateline.story.Standing;
import dateline.story.Story;
import dateline.where.Place;
import dateline.who.Actor;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row an event. */
final class EventCsv implements StoryWriter {

  private static final List<String> HEADER =
      List.of(
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
          "from",
          "to",
          "dated",
          "place",
          "place_country",
          "lat",
          "lon",
          "count",
          "standing",
          "since",
          "origins",
          "claims",
          "answers",
          "claim_ids");

  private final PrintStream out;

  EventCsv(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin() {
    out.print(Csv.row(HEADER));
  }

  @Override
  public void write(Story story, List<Event> events) {
    for (Event event : events) {
      out.print(Csv.row(cells(story, event)));
    }
  }

  private static List<String> cells(Story story, Event event) {
    List<String> cells = new ArrayList<>();
    cells.add(event.id());
    cells.add(story.id());
    cells.add(Words.word(event.kind()));
    cells.add(Csv.text(event.type()));
    cells.add(Csv.text(event.mode()));
    actors(cells, event.actor());
    actors(cells, event.recipient());
    cells.add(day(event.from()));
    cells.add(day(event.to()));
    cells.add(String.valueOf(event.dated()));
    Place place = event.place();
    cells.add(place == null ? "" : Csv.text(place.name()));
    cells.add(place == null ? "" : Csv.text(place.country()));
    cells.add(place == null || place.lat() == null ? "" : place.lat().toString());
    cells.add(place == null || place.lon() == null ? "" : place.lon().toString());
    cells.add(Figures.plain(event.count()));
    cells.add(Words.word(event.standing().state()));
    List<Standing.Change> changes = event.standing().changes();
    cells.add(changes.isEmpty() ? "" : day(changes.get(changes.size() - 1).day()));
    cells.add(String.valueOf(event.standing().witnesses()));
    cells.add(String.valueOf(event.testimonies().size()));
    cells.add(Csv.text(String.join("; ", EventWords.answers(event))));
    cells.add(
        event.testimonies().stream().map(t -> t.claim().id()).collect(Collectors.joining("; ")));
    return cells;
  }

  private static void actors(List<String> cells, List<Actor> actors) {
    cells.add(joined(actors, Actor::name));
    cells.add(joined(actors, Actor::id));
    cells.add(joined(actors, Actor::country));
  }

  private static String joined(List<Actor> actors, Function<Actor, @Nullable String> part) {
    List<String> parts = new ArrayList<>();
    for (Actor actor : actors) {
      String value = part.apply(actor);
      parts.add(value == null ? "" : value);
    }
    return Csv.text(String.join("; ", parts));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
