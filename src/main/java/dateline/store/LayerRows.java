package dateline.store;

import dateline.story.Answer;
import dateline.story.Chronicle;
import dateline.story.Event;
import dateline.story.Origin;
import dateline.story.Standing;
import dateline.story.Story;
import dateline.story.Testimony;
import dateline.story.Tie;
import dateline.what.Quads;
import dateline.where.Place;
import dateline.who.Actor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of stories, events and relations, written in the caller's transaction in the place of
 * those that were there.
 */
final class LayerRows implements AutoCloseable {

  private static final List<String> TABLES =
      List.of(
          "stories",
          "story_articles",
          "events",
          "event_stories",
          "event_actors",
          "event_claims",
          "event_answers",
          "event_changes",
          "relations",
          "relation_claims",
          "actors",
          "sources",
          "dyads",
          "dyad_counts",
          "day_counts",
          "facet_values",
          "event_facets");

  private final Statements statements;
  private final FacetRows facets;

  LayerRows(Connection connection) {
    statements = new Statements(connection);
    facets = new FacetRows(statements);
  }

  void replace(Chronicle chronicle) throws SQLException {
    for (String table : TABLES) {
      statements.run("DELETE FROM " + table);
    }
    Map<String, Integer> stories = new LinkedHashMap<>();
    for (Story story : chronicle.stories()) {
      stories.put(story.id(), stories.size() + 1);
      story(stories.size(), story);
      facets.name("story", story.id(), story.title());
    }
    int number = 0;
    for (Event event : inOrder(chronicle.events(), stories)) {
      event(++number, event, stories);
    }
    number = 0;
    for (Tie tie : chronicle.ties()) {
      relation(++number, tie);
    }
    facets.finish();
    for (String summary : Summaries.ALL) {
      statements.run(summary);
    }
  }

  /** Says of how many readings the layer is. */
  void made(long readings) throws SQLException {
    statements.run("UPDATE state SET joined = ?", readings);
  }

  /** Events stand below the first of their stories. */
  private static List<Event> inOrder(List<Event> events, Map<String, Integer> stories) {
    List<Event> ordered = new ArrayList<>(events);
    ordered.sort(Comparator.comparingInt(e -> numbers(e, stories).first()));
    return ordered;
  }

  private static SortedSet<Integer> numbers(Event event, Map<String, Integer> stories) {
    SortedSet<Integer> numbers = new TreeSet<>();
    event.stories().forEach(id -> numbers.add(Objects.requireNonNull(stories.get(id), id)));
    return numbers;
  }

  private void story(int number, Story story) throws SQLException {
    statements.insert(
        "stories",
        number,
        story.id(),
        story.title(),
        JsonParts.day(story.from()),
        JsonParts.day(story.to()),
        story.articles().size(),
        story.publishers().size(),
        story.origins().size(),
        StoryJson.line(story, List.of()));
    Map<String, String> origins = new LinkedHashMap<>();
    for (Origin origin : story.origins()) {
      origin.articles().forEach(article -> origins.put(article, origin.name()));
    }
    for (int i = 0; i < story.articles().size(); i++) {
      String article = story.articles().get(i);
      statements.insert(
          "story_articles", number, i, article, origins.getOrDefault(article, article));
    }
  }

  private void event(int number, Event event, Map<String, Integer> stories) throws SQLException {
    Place place = event.place();
    LocalDate reported = reported(event);
    LocalDate day = event.from() == null ? reported : event.from();
    List<Standing.Change> changes = event.standing().changes();
    statements.insert(
        "events",
        number,
        event.id(),
        JsonParts.word(event.kind()),
        event.type(),
        event.mode(),
        Quads.of(event.type()),
        JsonParts.day(day),
        JsonParts.day(event.from()),
        JsonParts.day(event.to()),
        event.dated() ? 1 : 0,
        JsonParts.day(reported),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        place == null ? null : place.lat(),
        place == null ? null : place.lon(),
        event.count(),
        JsonParts.word(event.standing().state()),
        changes.isEmpty() ? null : JsonParts.day(changes.get(changes.size() - 1).day()),
        event.standing().witnesses(),
        event.testimonies().size(),
        event.answers().size(),
        EventJson.line(event),
        EventJson.why(event));
    for (int story : numbers(event, stories)) {
      statements.insert("event_stories", number, story);
    }
    actors(number, "actor", event.actor());
    actors(number, "recipient", event.recipient());
    testimonies("event_claims", number, event.testimonies());
    answers(number, event.answers());
    for (int i = 0; i < changes.size(); i++) {
      Standing.Change change = changes.get(i);
      statements.insert(
          "event_changes",
          number,
          i,
          JsonParts.day(change.day()),
          JsonParts.word(change.state()),
          change.claim());
    }
    facets.add(number, event);
  }

  /** The first day on which it was reported, or null. */
  private static @Nullable LocalDate reported(Event event) {
    for (Testimony testimony : event.testimonies()) {
      if (testimony.day() != null) {
        return testimony.day();
      }
    }
    return null;
  }

  private void actors(int event, String role, List<Actor> actors) throws SQLException {
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      statements.insert(
          "event_actors",
          event,
          role,
          i,
          actor.id(),
          actor.name(),
          actor.country(),
          actor.sector());
    }
  }

  private void testimonies(String table, int owner, List<Testimony> testimonies)
      throws SQLException {
    for (int i = 0; i < testimonies.size(); i++) {
      Testimony testimony = testimonies.get(i);
      statements.run(
          "INSERT INTO "
              + table
              + " SELECT ?, ?, min(c.number), ?, ?, ?, ?, ? FROM claims c"
              + " JOIN articles a ON a.number = c.article AND a.first = 1 WHERE c.id = ?"
              + " HAVING count(*) > 0",
          owner,
          i,
          testimony.publisher(),
          JsonParts.day(testimony.day()),
          testimony.line(),
          testimony.voucher(),
          JsonParts.word(testimony.stance()),
          testimony.claim().id());
    }
  }

  private void answers(int event, List<Answer> answers) throws SQLException {
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      statements.insert(
          "event_answers",
          event,
          i,
          answer.answering(),
          answer.answered(),
          JsonParts.word(answer.kind()),
          answer.by(),
          JsonParts.day(answer.day()),
          answer.basis());
    }
  }

  private void relation(int number, Tie tie) throws SQLException {
    statements.insert(
        "relations",
        number,
        tie.id(),
        tie.type(),
        tie.actor().id(),
        tie.recipient() == null ? null : tie.recipient().id(),
        JsonParts.day(tie.since()),
        JsonParts.day(tie.until()),
        JsonParts.day(tie.seen()),
        JsonParts.day(tie.last()),
        JsonParts.day(tie.ended()),
        tie.testimonies().size(),
        TieJson.line(tie),
        TieJson.why(tie));
    testimonies("relation_claims", number, tie.testimonies());
  }

  @Override
  public void close() throws SQLException {
    statements.close();
  }
}
